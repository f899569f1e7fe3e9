import type { Point } from '../graph.ts';

/** Between the centres of neighbours that stand side by side, and one above the other. Units of the picture. */
export const columnGap = 230;
export const rowGap = 112;

const mostRings = 60;

/** Cells around an anchor by growing distance, those on the wanted side first. */
export const slotsAround = function* (anchor: Point, side: -1 | 1): Generator<Point> {
  for (let ring = 1; ring <= mostRings; ring += 1) {
    const near: { point: Point; cost: number }[] = [];
    for (let column = -ring; column <= ring; column += 1) {
      for (let row = -ring; row <= ring; row += 1) {
        if (Math.max(Math.abs(column), Math.abs(row)) !== ring) continue;
        const cost = Math.hypot(column * 1.6, row) + (Math.sign(column) === side ? 0 : column === 0 ? 1.2 : 2.4);
        near.push({ point: { x: anchor.x + column * columnGap, y: anchor.y + row * rowGap }, cost });
      }
    }
    near.sort((a, b) => a.cost - b.cost || a.point.y - b.point.y || a.point.x - b.point.x);
    for (const { point } of near) yield point;
  }
};

/** So many places above and below are tried for each further column. */
const rowsAColumn = 3;

/** Places in columns, the best column first, each from its middle outwards. Offsets in rows, 0, 1, -1, 2 and so on. */
export const slotsIn = function* (columns: readonly number[]): Generator<{ column: number; row: number }> {
  for (let ring = 0; ring <= mostRings; ring += 1) {
    for (const [i, column] of columns.entries()) {
      const from = i * rowsAColumn;
      if (from > ring) break;
      if (ring === from) yield { column, row: 0 };
      const outward = ring - from;
      if (outward > 0)
        yield* [
          { column, row: outward },
          { column, row: -outward },
        ];
    }
  }
};
