import { edgeLabel, labelOfEntity, labelOfRelation, nodeLabel } from '../elements.ts';
import type { Graph, Point, Positions } from '../graph.ts';
import { lineCount, textWidth } from '../labels.ts';
import { nodeSize } from '../nodeImage.ts';
import type { Box } from './boxes.ts';
import type { Curve } from './curve.ts';
import { pointOn } from './curve.ts';
import { curveEdges } from './curveEdges.ts';
import { placeEdgeLabels } from './placeEdgeLabels.ts';

export type PlacedEdge = {
  readonly curve: Curve;
  /** Centre of the words; not shown where no place is free. */
  readonly label: Point & { readonly shown: boolean };
};

/** A node's shape and its label, as obstacles. */
const obstacles = (label: string, { x, y }: Point): readonly Box[] => {
  const half = textWidth(label, nodeLabel.fontSize) / 2 + 2;
  const reach = nodeSize / 2 + 6;
  const top = y + nodeSize / 2 + 2;
  const bottom = top + lineCount(label) * nodeLabel.fontSize * 1.25 + 6;
  return [
    { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
    { left: x - half, right: x + half, top, bottom },
  ];
};

/** Bows each line round what lies between its ends, then moves its words along it to where they cover nothing. */
export const placeEdges = (graph: Graph, positions: Positions): ReadonlyMap<string, PlacedEdge> => {
  const boxes = new Map(
    graph.entities.flatMap((entity): [string, readonly Box[]][] => {
      const point = positions.get(entity.id);
      return point ? [[entity.id, obstacles(labelOfEntity(entity), point)]] : [];
    }),
  );
  const lines = graph.relations.flatMap(relation => {
    const source = positions.get(relation.from);
    const target = positions.get(relation.to);
    return source && target
      ? [{ id: relation.id, from: relation.from, to: relation.to, source, target, relation }]
      : [];
  });
  const curvatures = curveEdges(lines, boxes);
  const labels = lines.map(({ id, source, target, relation }) => {
    const text = labelOfRelation(relation);
    return {
      id,
      source,
      target,
      curvature: curvatures.get(id) ?? 0,
      width: textWidth(text, edgeLabel.fontSize) + 6,
      height: lineCount(text) * edgeLabel.fontSize * 1.2 + 6,
      hasNumber: /\d/u.test(text),
    };
  });
  const places = placeEdgeLabels(labels, [...boxes.values()].flat());
  return new Map(
    labels.map(label => {
      const middle = pointOn(label, 0.5);
      const place = places.get(label.id) ?? { x: 0, y: 0, shown: true };
      return [label.id, { curve: label, label: { x: middle.x + place.x, y: middle.y + place.y, shown: place.shown } }];
    }),
  );
};
