import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import { type Graph, type GraphEntity, neighbourhoods, type Positions } from '../graph.ts';
import { sizeOf } from '../nodeImage.ts';
import type { Box } from './boxes.ts';
import { boxGrid } from './boxGrid.ts';
import { nameAt, shapeAt } from './placeEdges.ts';

/** Where sizes differ the largest first, then restricted parties, what stands for many, and parties; then who has most neighbours. */
const rank = ({ restrictedByOwnSeat, members, kind }: GraphEntity): number =>
  (restrictedByOwnSeat ? 4 : 0) + (members === undefined ? 0 : 2) + (partyKinds.has(kind) ? 1 : 0);

/**
 * The names that have room when letters are `scale` times as large as the picture plans for, each with the box it takes:
 * none covers another or the shape of another node. At their own size all have room. Linear in the nodes, nearly.
 */
export const chooseNames = (graph: Graph, positions: Positions, scale: number): ReadonlyMap<string, Box> => {
  const near = neighbourhoods(graph);
  const degree = ({ id }: GraphEntity): number => near.get(id)?.size ?? 0;
  const shapes = boxGrid();
  const taken = boxGrid();
  const shapeOf = new Map<string, Box>();
  for (const entity of graph.entities) {
    const point = positions.get(entity.id);
    if (!point) continue;
    const shape = shapeAt(entity, point);
    shapeOf.set(entity.id, shape);
    shapes.add(shape);
  }
  const chosen = new Map<string, Box>();
  const order = graph.entities.toSorted((a, b) => sizeOf(b) - sizeOf(a) || rank(b) - rank(a) || degree(b) - degree(a));
  for (const entity of order) {
    const point = positions.get(entity.id);
    if (!point) continue;
    const box = nameAt(entity, point, scale);
    const isOverShape = shapes.near(box).some(shape => shape !== shapeOf.get(entity.id));
    if (scale > 1 && (!taken.isFree(box) || isOverShape)) continue;
    taken.add(box);
    chosen.set(entity.id, box);
  }
  return chosen;
};
