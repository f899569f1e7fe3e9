import { selecting } from '../../core/state.ts';
import type { RelationSentenceFragment } from '../../generated/operations.ts';
import { HypothesisMark } from './HypothesisMark.tsx';
import { ShortName } from './ShortName.tsx';
import { DisputedMark, DoubtMark, StatusMark } from './StatusMark.tsx';

/** A relation as a sentence that opens its evidence, with what makes it doubtful. */
export const RelationSentence = ({ relation }: { relation: RelationSentenceFragment }) => {
  const { id, from, to, verb, details, status, certainty, continuance, disputed, hypothesis } = relation;
  return (
    <span class="relation-sentence">
      <a href={selecting({ type: 'relation', id })}>
        <b class="name-in-sentence">
          <ShortName entity={from} />
        </b>{' '}
        {verb}{' '}
        <b class="name-in-sentence">
          <ShortName entity={to} />
        </b>
        {details.length === 0 ? null : ` (${details.join(', ')})`}
      </a>
      {status === 'ALLEGED' || status === 'CHARGED' || status === 'DENIED' ? <StatusMark status={status} /> : null}
      <DoubtMark certainty={certainty} continuance={continuance} />
      {disputed ? <DisputedMark /> : null}
      {hypothesis === null ? null : <HypothesisMark hypothesis={hypothesis} />}
    </span>
  );
};
