import type { Core } from 'cytoscape';
import { edgeLabel, nodeLabel } from '../elements.ts';
import { lineCount, textWidth } from '../labels.ts';
import { bowEdges } from '../layout/bowEdges.ts';
import type { Box } from '../layout/boxes.ts';
import { placeEdgeLabels } from '../layout/placeEdgeLabels.ts';
import { nodeSize } from '../nodeImage.ts';

/** Above this, lines are straight and labels stand in the middle of them, shown when zoomed in. */
export const mostSettled = 600;

/** A node's shape and its label, as they stand. */
const nodeBoxes = (cy: Core): Map<string, Box[]> =>
  new Map(
    cy.nodes().map(node => {
      const { x, y } = node.position();
      const label: string = node.data('label');
      const half = textWidth(label, nodeLabel.fontSize) / 2 + 2;
      const reach = nodeSize / 2 + 6;
      const top = y + nodeSize / 2 + 2;
      const bottom = top + lineCount(label) * nodeLabel.fontSize * 1.25 + 6;
      return [
        node.id(),
        [
          { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
          { left: x - half, right: x + half, top, bottom },
        ],
      ];
    }),
  );

/** Bows each line round what lies between its ends, then moves its words along it to where they cover nothing. */
export const settleEdges = (cy: Core): void => {
  if (cy.edges().length > mostSettled) return;
  const boxes = nodeBoxes(cy);
  const lines = cy.edges().map(edge => ({
    id: edge.id(),
    from: edge.data('source') as string,
    to: edge.data('target') as string,
    source: { ...edge.source().position() },
    target: { ...edge.target().position() },
    label: edge.data('label') as string,
  }));
  const bows = bowEdges(lines, boxes);
  const places = placeEdgeLabels(
    lines.map(({ label, ...line }) => ({
      ...line,
      bow: bows.get(line.id) ?? 0,
      width: textWidth(label, edgeLabel.fontSize) + 6,
      height: lineCount(label) * edgeLabel.fontSize * 1.2 + 6,
      hasNumber: /\d/u.test(label),
    })),
    [...boxes.values()].flat(),
  );
  cy.batch(() => {
    cy.edges().forEach(edge => {
      const place = places.get(edge.id());
      if (!place) return;
      edge.data({ labelX: place.x, labelY: place.y, bow: bows.get(edge.id()) ?? 0 });
      edge.toggleClass('crowded', !place.shown);
    });
  });
};
