import type { Core } from 'cytoscape';
import { edgeLabel, nodeLabel } from '../elements.ts';
import { lineCount, textWidth } from '../labels.ts';
import type { Box } from '../layout/boxes.ts';
import { placeEdgeLabels } from '../layout/placeEdgeLabels.ts';
import { nodeSize } from '../nodeImage.ts';

/** Above this, labels show only when zoomed in, where few are in view. */
const mostEdges = 600;

const nodeBoxes = (cy: Core): Box[] =>
  cy
    .nodes()
    .toArray()
    .flatMap(node => {
      const { x, y } = node.position();
      const label: string = node.data('label');
      const half = textWidth(label, nodeLabel.fontSize) / 2 + 2;
      const top = y + nodeSize / 2 + 4;
      return [
        {
          left: x - nodeSize / 2 - 4,
          right: x + nodeSize / 2 + 4,
          top: y - nodeSize / 2 - 4,
          bottom: y + nodeSize / 2 + 4,
        },
        { left: x - half, right: x + half, top, bottom: top + lineCount(label) * nodeLabel.fontSize * 1.25 + 4 },
      ];
    });

/** Moves the words of each relation along its edge to where they cover nothing. */
export const settleEdgeLabels = (cy: Core): void => {
  if (cy.edges().length > mostEdges) return;
  const labels = cy.edges().map(edge => {
    const label: string = edge.data('label');
    return {
      id: edge.id(),
      source: edge.source().position(),
      target: edge.target().position(),
      middle: edge.midpoint(),
      width: textWidth(label, edgeLabel.fontSize) + 6,
      height: lineCount(label) * edgeLabel.fontSize * 1.2 + 6,
      hasNumber: /\d/u.test(label),
    };
  });
  const places = placeEdgeLabels(labels, nodeBoxes(cy));
  cy.batch(() => {
    cy.edges().forEach(edge => {
      const place = places.get(edge.id());
      if (!place) return;
      edge.data({ labelX: place.x, labelY: place.y });
      edge.toggleClass('crowded', !place.shown);
    });
  });
};
