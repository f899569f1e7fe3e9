import { h } from 'preact';
import { kindStyles } from '../../core/kindStyles.ts';
import type { EntityKind } from '../../generated/operations.ts';
import type { LineLook } from '../../graph/elements.ts';
import { outlines } from '../../graph/outlines.ts';
import type { ColourName } from '../../graph/palette.ts';

const half = 9;

/** The outline of a kind, as on the canvas; plain where colours mean something else. */
export const KindSign = ({ kind, plain }: { kind: EntityKind; plain: boolean }) => {
  const outline = outlines[kind];
  const colour = plain ? 'var(--ink-2)' : `var(--${kindStyles[kind].colour})`;
  const look = { fill: 'none', stroke: colour, 'stroke-width': 1.6 };
  return (
    <svg class="sign" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      {outline === 'ellipse' ? <circle r={half} {...look} /> : null}
      {outline === 'round' ? <rect x={-half} y={-half} width={2 * half} height={2 * half} rx="4" {...look} /> : null}
      {typeof outline === 'string' ? null : <polygon points={outline.map(value => value * half).join(' ')} {...look} />}
      <g transform="translate(-5.4 -5.4) scale(0.45)" fill="none" stroke={colour} stroke-width="3">
        {kindStyles[kind].icon.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
      </g>
    </svg>
  );
};

const dashes = {
  solid: undefined,
  presumed: '10 2.5 1.5 2.5',
  charged: '9 3',
  alleged: '5 3',
  possible: '1.5 3',
  past: '1.5 3',
  disputed: undefined,
} as const;

export const TintSign = ({ colour }: { colour: ColourName }) => (
  <svg class="sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle r="6" fill={`var(--${colour})`} />
  </svg>
);

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
