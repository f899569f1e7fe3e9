/** Hatched: what a reader supposes, against or beyond the record. */
export const HypothesisMark = ({ hypothesis }: { hypothesis: string }) => (
  <span class="mark mark-supposed" title="This answer supposes it; no source says so.">
    {hypothesis}
  </span>
);
