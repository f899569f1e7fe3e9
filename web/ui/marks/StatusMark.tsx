import { terms } from '../../core/terms.ts';
import { certaintyWords, statusWords } from '../../core/words.ts';
import type { Certainty, ClaimStatus } from '../../generated/operations.ts';

/** The status in words; its border is drawn as relations are: dashed when alleged, doubled when denied. */
export const StatusMark = ({ status }: { status: ClaimStatus }) => (
  <span class={`mark mark-${status.toLowerCase()}`} title={statusWords[status].meaning}>
    {statusWords[status].word}
  </span>
);

export const CertaintyMark = ({ certainty }: { certainty: Certainty }) => (
  <span class={`mark mark-${certainty.toLowerCase()}`} title={certaintyWords[certainty].meaning}>
    {certaintyWords[certainty].word}
  </span>
);

type Doubt = { readonly certainty: Certainty | null; readonly continuance: string | null };

/** What leaves in doubt that a relation holds at the date, with the age of its last report; nothing where it is certain or did not hold. */
export const DoubtMark = ({ certainty, continuance }: Doubt) =>
  certainty === null || certainty === 'CERTAIN' ? null : (
    <span class={`mark mark-${certainty.toLowerCase()}`} title={certaintyWords[certainty].meaning}>
      {certaintyWords[certainty].word}
      {continuance === null ? null : `, ${continuance}`}
    </span>
  );

export const DisputedMark = () => (
  <span class="mark mark-disputed" title={terms.disputed.meaning}>
    {terms.disputed.word}
  </span>
);
