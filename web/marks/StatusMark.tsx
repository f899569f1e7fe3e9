import type { Certainty, ClaimStatus } from '../generated/operations.ts';
import { certaintyWords, statusWords } from '../words.ts';

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

export const DisputedMark = () => (
  <span class="mark mark-disputed" title="A claim behind it is denied, or conflicts with another.">
    disputed
  </span>
);
