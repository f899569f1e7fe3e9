import { type Graph, neighbourhoods, type Point, type Positions } from '../graph.ts';
import { type Box, boxOf, placed } from './boxes.ts';
import { type BoxGrid, boxGrid } from './boxGrid.ts';

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

/** The first free spot outwards from a point, away from the centre. */
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

type Spread = {
  readonly centre: Point;
  readonly distance: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly taken: BoxGrid;
  readonly positions: Map<string, Point>;
};

const place = (top: Tree, { centre, distance, boxes, taken, positions }: Spread): void => {
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

const depthOf = (tree: Tree): number => 1 + Math.max(0, ...tree.children.map(depthOf));

/** Rings by distance from the first centre that is in the graph, else from the entity with most neighbours; parts side by side. */
export const radial = (graph: Graph, centres: readonly string[]): Positions => {
  const near = neighbourhoods(graph);
  const degree = (id: string): number => near.get(id)?.size ?? 0;
  const wanted = new Set(centres);
  const roots = graph.entities
    .map(({ id }) => id)
    .sort((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)) || degree(b) - degree(a));
  const positions = new Map<string, Point>();
  const seen = new Set<string>();
  const taken = boxGrid();
  const boxes = new Map(graph.entities.map(entity => [entity.id, boxOf(entity)]));
  let right = 0;
  for (const root of roots) {
    if (seen.has(root)) continue;
    const tree = shortestTree(root, near, seen);
    const distance = ringDistance(tree);
    const radius = Math.max(1, depthOf(tree) - 1) * distance * (tree.children.length === 0 ? 0.4 : 1);
    place(tree, { centre: { x: right + radius, y: 0 }, distance, boxes, taken, positions });
    right += 2 * radius + ringGap;
  }
  return positions;
};
