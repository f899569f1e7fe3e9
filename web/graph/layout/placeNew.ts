import { type Graph, type GraphRelation, neighbourhoods, type Point, type Positions } from '../graph.ts';
import { towardsParty } from '../relationDirections.ts';
import { boxOf, placed } from './boxes.ts';
import { boxGrid } from './boxGrid.ts';

const columnGap = 230;
const rowGap = 112;
const mostRings = 60;

/** Cells around an anchor by growing distance, those on the wanted side first. */
const spots = function* (anchor: Point, side: -1 | 1): Generator<Point> {
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

/** 1 when most of the entity's relations put it nearer to the party than the anchor, so that it goes to the right. */
const sideOf = (id: string, anchor: string, relations: readonly GraphRelation[]): -1 | 1 => {
  let right = 0;
  for (const relation of relations) {
    const [left, end] = towardsParty(relation);
    if (left === anchor && end === id) right += 1;
    if (left === id && end === anchor) right -= 1;
  }
  return right >= 0 ? 1 : -1;
};

/**
 * Positions for the entities that have none, each in a free spot near a neighbour that has one; old ones stay where they
 * are. What hangs together with nothing placed goes below the picture. Costs about the number of new entities times the
 * rings searched.
 */
export const placeNew = (graph: Graph, known: Positions): Positions => {
  const positions = new Map<string, Point>();
  const taken = boxGrid();
  const byId = new Map(graph.entities.map(entity => [entity.id, entity]));
  const near = neighbourhoods(graph);
  const put = (id: string, point: Point): void => {
    const entity = byId.get(id);
    positions.set(id, point);
    if (entity) taken.add(placed(boxOf(entity), point, 8));
  };
  for (const { id } of graph.entities) {
    const point = known.get(id);
    if (point) put(id, point);
  }
  const putNear = (id: string, anchor: Point, side: -1 | 1): void => {
    const entity = byId.get(id);
    if (!entity) return;
    let last = anchor;
    for (const spot of spots(anchor, side)) {
      last = spot;
      if (taken.isFree(placed(boxOf(entity), spot, 8))) break;
    }
    put(id, last);
  };
  const spread = (queue: string[]): void => {
    for (const anchor of queue) {
      const point = positions.get(anchor);
      if (!point) continue;
      for (const id of near.get(anchor) ?? []) {
        if (positions.has(id)) continue;
        putNear(id, point, sideOf(id, anchor, graph.relations));
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
    else putNear(id, { x: left(), y: bottom() + rowGap }, 1);
    spread([id]);
  }
  return positions;
};
