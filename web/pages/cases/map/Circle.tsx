import type { Point } from '../../../graph/graph.ts';
import { type Mark, unknownRadius } from './mapMarks.ts';

type Props = { readonly mark: Pick<Mark, 'circles'>; readonly at: Point; readonly lit?: boolean };

/** The least as a disc in the most; where no number is reported, a broken circle with a question mark. */
export const Circle = ({ mark: { circles }, at: { x, y }, lit = false }: Props) =>
  circles === undefined ? (
    <g data-lit={lit}>
      <circle class="map-unknown" cx={x} cy={y} r={unknownRadius} />
      <text class="map-question" x={x} y={y + 4} text-anchor="middle">
        ?
      </text>
    </g>
  ) : (
    <g data-lit={lit}>
      <circle class={circles.isOpen ? 'map-most map-open' : 'map-most'} cx={x} cy={y} r={circles.most} />
      {circles.least === undefined ? null : <circle class="map-least" cx={x} cy={y} r={circles.least} />}
    </g>
  );
