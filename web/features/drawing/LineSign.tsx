import type { LineLook } from '../../graph/elements.ts';

const dashes = {
  solid: undefined,
  presumed: '10 2.5 1.5 2.5',
  charged: '9 3',
  alleged: '5 3',
  possible: '1.5 3',
  past: '1.5 3',
  disputed: undefined,
} as const;

/** The line of a relation, as on the canvas. */
export const LineSign = ({ line }: { line: LineLook | 'disputed' }) => (
  <svg class="sign" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
    {line === 'disputed' ? <path d="M2 6H26" stroke="var(--disputed)" stroke-width="9" opacity="0.3" /> : null}
    <path
      d="M2 6H26"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-dasharray={dashes[line]}
      opacity={line === 'past' ? 0.5 : 1}
    />
  </svg>
);
