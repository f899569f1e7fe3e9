import { edgeLabel, labelOfEntity, labelOfRelation, nodeLabel } from '../elements.ts';
import type { Graph, GraphEntity, Point, Positions } from '../graph.ts';
import { lineCount, textWidth } from '../labels.ts';
import { sizeOf } from '../nodeImage.ts';
import { readAlong } from '../readAlong.ts';
import type { Box } from './boxes.ts';
import type { Path } from './path.ts';
import { placeEdgeLabels } from './placeEdgeLabels.ts';
import { type Obstacle, routeLines } from './routeLines.ts';

export type PlacedEdge = {
  readonly path: Path;
  /** Centre of the words; not shown where no place is free. */
  readonly label: Point & { readonly shown: boolean };
};

/** How far lines keep from a node's shape. */
const clearance = 6;

export const shapeAt = (entity: GraphEntity, { x, y }: Point): Box => {
  const reach = sizeOf(entity) / 2 + clearance;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
};

/** Where a node's name stands, in letters `scale` times as large as in the picture at its own size. */
export const nameAt = (entity: GraphEntity, { x, y }: Point, scale: number): Box => {
  const label = labelOfEntity(entity);
  const size = nodeLabel.fontSize * scale;
  const half = textWidth(label, size) / 2 + 2;
  const top = y + sizeOf(entity) / 2 + 2;
  return { left: x - half, right: x + half, top, bottom: top + lineCount(label) * size * 1.25 + 6 };
};

/** Leads each line round what lies between its ends. */
export const routeEdges = (graph: Graph, positions: Positions): ReadonlyMap<string, Path> => {
  const obstacles = new Map(
    graph.entities.flatMap((entity): [string, Obstacle][] => {
      const point = positions.get(entity.id);
      return point ? [[entity.id, { shape: shapeAt(entity, point), words: nameAt(entity, point, 1) }]] : [];
    }),
  );
  const lines = graph.relations.flatMap(relation => {
    const { start, end } = readAlong(relation);
    const [source, target] = [positions.get(start), positions.get(end)];
    return source && target ? [{ id: relation.id, from: start, to: end, source, target }] : [];
  });
  const controls = routeLines(lines, obstacles);
  return new Map(lines.map(({ id, source, target }) => [id, { source, target, controls: controls.get(id) ?? [] }]));
};

/** Moves each line's words along it to where they cover nothing: no shape, and none of the names that are shown. */
export const placeWords = (
  graph: Graph,
  positions: Positions,
  paths: ReadonlyMap<string, Path>,
  names: readonly Box[],
  scale: number,
): ReadonlyMap<string, Point & { readonly shown: boolean }> => {
  const labels = graph.relations.flatMap(relation => {
    const path = paths.get(relation.id);
    const text = labelOfRelation(relation);
    const size = edgeLabel.fontSize * scale;
    const room = { width: textWidth(text, size) + 6, height: lineCount(text) * size * 1.2 + 6 };
    return path ? [{ ...path, ...room, id: relation.id, hasNumber: /\d/u.test(text) }] : [];
  });
  const shapes = graph.entities.flatMap(entity => {
    const point = positions.get(entity.id);
    return point ? [shapeAt(entity, point)] : [];
  });
  return placeEdgeLabels(labels, [...shapes, ...names]);
};

/** The picture at its own size: all names, lines that run round nodes, and their words where there is room. */
export const placeEdges = (graph: Graph, positions: Positions): ReadonlyMap<string, PlacedEdge> => {
  const names = graph.entities.flatMap(entity => {
    const point = positions.get(entity.id);
    return point ? [nameAt(entity, point, 1)] : [];
  });
  const paths = routeEdges(graph, positions);
  const words = placeWords(graph, positions, paths, names, 1);
  return new Map(
    [...paths].map(([id, path]) => [id, { path, label: words.get(id) ?? { ...path.source, shown: false } }]),
  );
};
