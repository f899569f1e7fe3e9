import { ChainSentence } from '../../chain/ChainSentence.tsx';
import { GapList } from '../../evidence/GapList.tsx';
import type { AccessChainsQuery } from '../../generated/operations.ts';

type OpenEnd = AccessChainsQuery['accessChains']['openEnds'][number];

/** Where the trail stops, how one gets there, and what was looked for in vain. */
export const OpenEnds = ({ ends }: { ends: readonly OpenEnd[] }) => (
  <ul class="open-ends">
    {ends.map(({ entity, text, steps, gaps }) => (
      <li key={entity.id}>
        <p>{text}</p>
        <ChainSentence steps={steps} />
        <GapList gaps={gaps} />
      </li>
    ))}
  </ul>
);
