import { h } from 'preact';
import { kindStyles } from '../../core/kindStyles.ts';
import type { EntityKind } from '../../generated/operations.ts';
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

export const TintSign = ({ colour }: { colour: ColourName }) => (
  <svg class="sign" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle r="6" fill={`var(--${colour})`} />
  </svg>
);
