import type { Core } from 'cytoscape';
import type { Graph } from '../graph.ts';
import { pointOn } from '../layout/curve.ts';
import { placeEdges } from '../layout/placeEdges.ts';
import { positionsOf } from './moveNodes.ts';

/** Above this, lines are straight and words stand in the middle of them, shown when zoomed in. */
const mostSettled = 600;

/** Brings the lines and words on the canvas to where they run round nodes and cover nothing. */
export const routeEdges = (cy: Core, graph: Graph): void => {
  if (graph.relations.length > mostSettled) return;
  const places = placeEdges(graph, positionsOf(cy));
  cy.batch(() => {
    cy.edges().forEach(edge => {
      const place = places.get(edge.id());
      if (!place) return;
      const middle = pointOn(place.curve, 0.5);
      edge.data({
        labelX: place.label.x - middle.x,
        labelY: place.label.y - middle.y,
        curvature: place.curve.curvature,
      });
      edge.addClass('settled');
      edge.toggleClass('crowded', !place.label.shown);
    });
  });
};
