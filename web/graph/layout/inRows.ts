import type { Point, Positions } from '../graph.ts';
import type { Box } from './boxes.ts';

/** A part of a picture that hangs together: where its nodes stand among themselves, and the box about all of them. */
export type Part = { readonly positions: Positions; readonly bounds: Box };

const gap = 60;

const widthOf = ({ bounds }: Part): number => bounds.right - bounds.left + gap;
const heightOf = ({ bounds }: Part): number => bounds.bottom - bounds.top + gap;

/** Parts side by side in rows, in their order: the whole is about as wide over high as `aspect`, and no two parts overlap. */
export const inRows = (parts: readonly Part[], aspect: number): Positions => {
  const area = parts.reduce((sum, part) => sum + widthOf(part) * heightOf(part), 0);
  const most = Math.max(Math.sqrt(area * aspect), ...parts.map(widthOf));
  const positions = new Map<string, Point>();
  let [left, top, height] = [0, 0, 0];
  for (const part of parts) {
    if (left > 0 && left + widthOf(part) > most) [left, top, height] = [0, top + height, 0];
    const { bounds } = part;
    for (const [id, { x, y }] of part.positions)
      positions.set(id, { x: x + left - bounds.left, y: y + top - bounds.top });
    left += widthOf(part);
    height = Math.max(height, heightOf(part));
  }
  return positions;
};
