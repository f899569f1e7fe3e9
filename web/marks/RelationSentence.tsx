import type { RelationSentenceFragment } from '../generated/operations.ts';
import { selecting } from '../state.ts';
import { HypothesisMark } from './HypothesisMark.tsx';
import { CertaintyMark, DisputedMark, StatusMark } from './StatusMark.tsx';

/** A relation as a sentence that opens its evidence, with what makes it doubtful. */
export const RelationSentence = ({ relation }: { relation: RelationSentenceFragment }) => {
  const { id, from, to, text, status, certainty, disputed, hypothesis } = relation;
  return (
    <span class="relation-sentence">
      <a href={selecting({ type: 'relation', id })}>
        {from.name} {text} {to.name}
      </a>
      {status === 'ALLEGED' || status === 'CHARGED' || status === 'DENIED' ? <StatusMark status={status} /> : null}
      {certainty === 'POSSIBLE' ? <CertaintyMark certainty="POSSIBLE" /> : null}
      {disputed ? <DisputedMark /> : null}
      {hypothesis === null ? null : <HypothesisMark hypothesis={hypothesis} />}
    </span>
  );
};
