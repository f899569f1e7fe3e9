import type { Point, Positions } from '../graph.ts';

export const directions = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const satisfies Record<string, Point>;

/** Distance, worse the more it leads off the wanted direction; undefined when it leads back. */
const cost = (from: Point, to: Point, direction: Point): number | undefined => {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const along = x * direction.x + y * direction.y;
  const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x);
  return along <= 1 || aside > along * 3 ? undefined : along + aside * 2;
};

const best = (ids: Iterable<string>, here: Point, direction: Point, positions: Positions): string | undefined => {
  let found: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const point = positions.get(id);
    const value = point && cost(here, point, direction);
    if (value === undefined || value >= least) continue;
    found = id;
    least = value;
  }
  return found;
};

/** The neighbour that lies that way; where there is none, the nearest other entity that does. */
export const nextInDirection = (
  id: string,
  direction: Point,
  positions: Positions,
  neighbours: Iterable<string>,
): string | undefined => {
  const here = positions.get(id);
  if (!here) return undefined;
  return best(neighbours, here, direction, positions) ?? best(positions.keys(), here, direction, positions);
};
