import { type Graph, neighbourhoods, type Point, type Positions } from '../graph.ts';
import { boxOf, placed } from './boxes.ts';
import { boxGrid } from './boxGrid.ts';
import type { Flow } from './flow.ts';
import { slotsBeside } from './order.ts';
import { rowGap, slotsAround } from './slots.ts';

/** Between what is placed. */
const gap = 8;

/**
 * Positions for the entities that have none, each in a free slot near a neighbour that has one, in a layered picture in
 * the right column; old ones stay where they are. What hangs together with nothing placed goes below the picture. Costs
 * about the number of new entities times the slots searched.
 */
export const placeNew = (graph: Graph, known: Positions, flow?: Flow): Positions => {
  const positions = new Map<string, Point>();
  const taken = boxGrid();
  const byId = new Map(graph.entities.map(entity => [entity.id, entity]));
  const near = neighbourhoods(graph);
  const beside = slotsBeside(graph, flow);
  const put = (id: string, point: Point): void => {
    const entity = byId.get(id);
    positions.set(id, point);
    if (entity) taken.add(placed(boxOf(entity), point, gap));
  };
  for (const { id } of graph.entities) {
    const point = known.get(id);
    if (point) put(id, point);
  }
  const putIn = (id: string, slots: Iterable<Point>): void => {
    const entity = byId.get(id);
    if (!entity) return;
    let last: Point = { x: 0, y: 0 };
    for (const slot of slots) {
      last = slot;
      if (taken.isFree(placed(boxOf(entity), slot, gap))) break;
    }
    put(id, last);
  };
  const spread = (queue: string[]): void => {
    for (const anchor of queue) {
      for (const id of near.get(anchor) ?? []) {
        if (positions.has(id)) continue;
        putIn(id, beside(id, anchor, positions));
        queue.push(id);
      }
    }
  };
  spread([...positions.keys()]);
  const bottom = (): number => Math.max(-rowGap, ...[...positions.values()].map(({ y }) => y));
  const left = (): number => Math.min(...[...positions.values()].map(({ x }) => x));
  for (const { id } of graph.entities) {
    if (positions.has(id)) continue;
    if (positions.size === 0) put(id, { x: 0, y: 0 });
    else putIn(id, slotsAround({ x: left(), y: bottom() + rowGap }, 1));
    spread([id]);
  }
  return positions;
};
