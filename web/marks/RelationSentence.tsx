import type { RelationSentenceFragment } from '../generated/operations.ts';
import { selecting } from '../state.ts';
import { HypothesisMark } from './HypothesisMark.tsx';
import { CertaintyMark, DisputedMark, StatusMark } from './StatusMark.tsx';

/** `owns (60 %)` → `owns` and `(60 %)`: between the two stands what is owned. */
const splitText = (text: string): readonly [verb: string, detail: string] => {
  const at = text.indexOf(' (');
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** A relation as a sentence that opens its evidence, with what makes it doubtful. */
export const RelationSentence = ({ relation }: { relation: RelationSentenceFragment }) => {
  const { id, from, to, text, status, certainty, disputed, hypothesis } = relation;
  const [verb, detail] = splitText(text);
  return (
    <span class="relation-sentence">
      <a href={selecting({ type: 'relation', id })}>
        {from.name} {verb} {to.name}
        {detail === '' ? null : ` ${detail}`}
      </a>
      {status === 'ALLEGED' || status === 'CHARGED' || status === 'DENIED' ? <StatusMark status={status} /> : null}
      {certainty === 'POSSIBLE' ? <CertaintyMark certainty="POSSIBLE" /> : null}
      {disputed ? <DisputedMark /> : null}
      {hypothesis === null ? null : <HypothesisMark hypothesis={hypothesis} />}
    </span>
  );
};
