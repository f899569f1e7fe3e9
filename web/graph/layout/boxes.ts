import { labelOfEntity, nodeLabel } from '../elements.ts';
import type { GraphEntity, Point } from '../graph.ts';
import { lineCount, textWidth } from '../labels.ts';
import { sizeOf } from '../nodeImage.ts';

/** What a node takes up with its label, from its centre; the label hangs below. Units of the picture. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export const boxOf = (entity: GraphEntity): Box => {
  const label = labelOfEntity(entity);
  const size = sizeOf(entity);
  const half = Math.max(size, textWidth(label, nodeLabel.fontSize) + 6) / 2;
  const height = lineCount(label) * nodeLabel.fontSize * 1.25 + 10;
  return { left: half, right: half, top: size / 2 + 4, bottom: size / 2 + height };
};

/** A box put at a point: its sides in the picture. */
export const placed = ({ left, right, top, bottom }: Box, { x, y }: Point, gap = 0): Box => ({
  left: x - left - gap,
  right: x + right + gap,
  top: y - top - gap,
  bottom: y + bottom + gap,
});

/** Whether two placed boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether the inner box lies wholly in the outer one. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Area that two placed boxes share. */
export const overlapArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
