import { type Graph, neighbourhoods, type Point, type Positions } from '../graph.ts';
import { type Box, boxOf, placed } from './boxes.ts';
import { type BoxGrid, boxGrid } from './boxGrid.ts';

/** A part of a picture that hangs together: where its nodes stand among themselves, and the box about all of them. */
type Part = { readonly positions: Positions; readonly bounds: Box };

const gap = 60;

const widthOf = ({ bounds }: Part): number => bounds.right - bounds.left + gap;
const heightOf = ({ bounds }: Part): number => bounds.bottom - bounds.top + gap;

/** Parts side by side in rows, in their order: the whole is about as wide over high as `aspect`, and no two parts overlap. */
const inRows = (parts: readonly Part[], aspect: number): Positions => {
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

const ringGap = 210;
const rowGap = 150;
const outwardStep = 40;
const mostSteps = 60;

type Tree = { readonly id: string; readonly children: Tree[]; leaves: number };

/** The tree of shortest ways from a root, and the entities it reaches. */
const shortestTree = (root: string, near: ReadonlyMap<string, ReadonlySet<string>>, seen: Set<string>): Tree => {
  const top: Tree = { id: root, children: [], leaves: 0 };
  seen.add(root);
  const queue = [top];
  for (const tree of queue) {
    for (const id of near.get(tree.id) ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      const child: Tree = { id, children: [], leaves: 0 };
      tree.children.push(child);
      queue.push(child);
    }
  }
  for (const tree of queue.reverse()) {
    tree.leaves = tree.children.length === 0 ? 1 : tree.children.reduce((sum, child) => sum + child.leaves, 0);
  }
  return top;
};

/** Widest ring decides how far the rings stand apart, so that neighbours on a ring keep `rowGap`. */
const ringDistance = (top: Tree): number => {
  let distance = ringGap;
  let ring = top.children;
  for (let depth = 1; ring.length > 0; depth += 1) {
    distance = Math.max(distance, (ring.length * rowGap) / (2 * Math.PI * depth));
    ring = ring.flatMap(({ children }) => children);
  }
  return distance;
};

/** The first free slot outwards from a point, away from the centre. */
const outwards = (box: Box, centre: Point, angle: number, radius: number, taken: BoxGrid): Point => {
  let point = centre;
  for (let step = 0; step < mostSteps; step += 1) {
    const reach = radius + step * outwardStep;
    point = { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach };
    if (taken.isFree(placed(box, point, 6))) break;
  }
  taken.add(placed(box, point, 6));
  return point;
};

const centre: Point = { x: 0, y: 0 };

type Spread = {
  readonly distance: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly taken: BoxGrid;
  readonly positions: Map<string, Point>;
};

const place = (top: Tree, { distance, boxes, taken, positions }: Spread): void => {
  const put = (id: string, angle: number, radius: number): void => {
    const box = boxes.get(id);
    if (box) positions.set(id, outwards(box, centre, angle, radius, taken));
  };
  put(top.id, 0, 0);
  const walk = (tree: Tree, depth: number, from: number, span: number): void => {
    let angle = from;
    for (const child of tree.children) {
      const part = (span * child.leaves) / tree.leaves;
      const middle = angle + part / 2;
      put(child.id, middle, distance * depth);
      walk(child, depth + 1, angle, part);
      angle += part;
    }
  };
  walk(top, 1, -Math.PI, 2 * Math.PI);
};

/** One part in rings about its root. */
const rings = (tree: Tree, boxes: ReadonlyMap<string, Box>): Part => {
  const positions = new Map<string, Point>();
  place(tree, { distance: ringDistance(tree), boxes, taken: boxGrid(), positions });
  const sides = [...positions].flatMap(([id, point]) => {
    const box = boxes.get(id);
    return box ? [placed(box, point)] : [];
  });
  return {
    positions,
    bounds: {
      left: Math.min(...sides.map(({ left }) => left)),
      right: Math.max(...sides.map(({ right }) => right)),
      top: Math.min(...sides.map(({ top }) => top)),
      bottom: Math.max(...sides.map(({ bottom }) => bottom)),
    },
  };
};

/**
 * Rings by distance from the first centre that is in the graph, else from the entity with most neighbours; parts in rows that
 * fill a view of this width over height.
 */
export const radial = (graph: Graph, centres: readonly string[], aspect: number): Positions => {
  const near = neighbourhoods(graph);
  const degree = (id: string): number => near.get(id)?.size ?? 0;
  const wanted = new Set(centres);
  const roots = graph.entities
    .map(({ id }) => id)
    .sort((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)) || degree(b) - degree(a));
  const boxes = new Map(graph.entities.map(entity => [entity.id, boxOf(entity)]));
  const seen = new Set<string>();
  const parts = roots.flatMap(root => (seen.has(root) ? [] : [rings(shortestTree(root, near, seen), boxes)]));
  return inRows(parts, aspect);
};
