import type { Graph, Point, Positions } from '../graph.ts';
import { towardsParty } from '../towardsParty.ts';
import type { Flow } from './flow.ts';
import { columnGap, rowGap, slotsAround, slotsIn } from './slots.ts';

/** How far along the picture each of an entity's placed neighbours stands: those before it, and those after it. */
type Neighbours = { readonly before: readonly number[]; readonly after: readonly number[] };

const mostColumns = 20;

/**
 * Columns that lie beyond one end, or between two, the nearest to `before` first. Where no column keeps to both, as an
 * employer of those who use what it takes itself, it goes with the parties.
 */
const columnsFor = ({ before, after }: Neighbours, step: number): readonly number[] => {
  const [first, last] = [Math.max(...before), Math.min(...after)];
  const steps = Array.from({ length: mostColumns }, (_, i) => (i + 1) * step);
  if (before.length === 0) return steps.map(way => last - way);
  if (after.length === 0 || first >= last) return steps.map(way => first + way);
  const between = steps.map(way => first + way).filter(along => along <= last - step);
  return between.length > 0 ? between : [(first + last) / 2];
};

/** A column that stands already is better than a new one beside it, where it keeps a good distance from both ends. */
const snap = (along: number, { before, after }: Neighbours, standing: readonly number[], step: number): number => {
  const fits = (other: number): boolean =>
    Math.abs(other - along) < step / 2 &&
    before.every(end => other - end >= step / 2) &&
    after.every(end => end - other >= step / 2);
  const nearest = standing.filter(fits).sort((a, b) => Math.abs(a - along) - Math.abs(b - along))[0];
  return nearest ?? along;
};

/**
 * Where an entity may go that is tied to an anchor: in a layered picture, which has a flow, after all neighbours that are
 * nearer to the hardware and before all that are nearer to the party, as far as these are placed.
 */
export const slotsBeside = (graph: Graph, flow: Flow | undefined) => {
  const ties = new Map<string, { readonly before: string[]; readonly after: string[] }>();
  const of = (id: string) => {
    const found = ties.get(id) ?? { before: [], after: [] };
    ties.set(id, found);
    return found;
  };
  for (const relation of graph.relations) {
    const [start, end] = towardsParty(relation);
    if (start === end) continue;
    of(end).before.push(start);
    of(start).after.push(end);
  }
  const isStacked = flow === 'down' || flow === 'up';
  const [step, across] = isStacked ? [rowGap, columnGap] : [columnGap, rowGap];
  const sign = flow === 'up' ? -1 : 1;
  const along = ({ x, y }: Point): number => (isStacked ? sign * y : x);
  const placedAt = (ids: readonly string[], positions: Positions): readonly number[] =>
    ids.flatMap(id => {
      const point = positions.get(id);
      return point ? along(point) : [];
    });

  return function* (id: string, anchorId: string, positions: Positions): Generator<Point> {
    const anchor = positions.get(anchorId) ?? { x: 0, y: 0 };
    const { before, after } = of(id);
    const neighbours = { before: placedAt(before, positions), after: placedAt(after, positions) };
    const columns = flow ? columnsFor(neighbours, step) : [];
    const standing = columns.length > 0 ? [...positions.values()].map(along) : [];
    const snapped = [...new Set(columns.map(column => snap(column, neighbours, standing, step)))];
    for (const { column, row } of slotsIn(snapped))
      yield isStacked ? { x: anchor.x + row * across, y: sign * column } : { x: column, y: anchor.y + row * across };
    const isAfter = before.filter(other => other === anchorId).length >= after.filter(o => o === anchorId).length;
    yield* slotsAround(anchor, isAfter ? 1 : -1);
  };
};
