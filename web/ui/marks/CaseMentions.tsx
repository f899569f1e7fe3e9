import { formatAddress } from '../../core/address.ts';
import type { CaseMentionLineFragment } from '../../generated/operations.ts';
import { caseMentionInWords } from './caseMentionWords.ts';

/** Cases in which something occurs, each with what it is there. */
export const CaseMentions = ({ mentions }: { mentions: readonly CaseMentionLineFragment[] }) => (
  <ul>
    {mentions.map(mention => (
      <li key={mention.case.id}>
        <a href={formatAddress({ page: 'case', id: mention.case.id })}>{mention.case.name}</a>{' '}
        <span class="small quiet">{caseMentionInWords(mention)}</span>
      </li>
    ))}
  </ul>
);
