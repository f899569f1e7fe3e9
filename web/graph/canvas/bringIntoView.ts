import type { CollectionReturnValue, Core } from 'cytoscape';
import { type Corner, readableZoom } from './fitView.ts';
import { prefersReducedMotion } from './moveNodes.ts';

const milliseconds = 250;
/** Nearer to the edge than this, in pixels, counts as outside. */
const margin = 12;

const isInView = (cy: Core, element: CollectionReturnValue, corner: Corner | undefined): boolean => {
  const { x1, x2, y1, y2 } = element.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  // Of a line, any part will do: it may be longer than the view is wide.
  if (element.isEdge()) return x2 >= 0 && x1 <= cy.width() && y2 >= 0 && y1 <= cy.height();
  const isCovered = corner !== undefined && x > cy.width() - corner.width && y > cy.height() - corner.height;
  return x >= margin && x <= cy.width() - margin && y >= margin && y <= cy.height() - margin && !isCovered;
};

/** Brings one element into the middle, near enough to read its name. */
export const reveal = (cy: Core, id: string): void => {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  if (cy.zoom() < readableZoom) cy.zoom(readableZoom);
  cy.center(element);
  cy.emit('framed');
};

/**
 * Moves the view to the first of these elements unless one of them is in it already; the zoom stays. At once where
 * movement is not wanted.
 */
export const bringIntoView = (cy: Core, ids: readonly string[], corner?: Corner): void => {
  const present = ids.map(id => cy.getElementById(id)).filter(element => element.nonempty());
  const [first] = present;
  if (!first || present.some(element => isInView(cy, element, corner))) return;
  cy.stop();
  if (prefersReducedMotion()) cy.center(first);
  else cy.animate({ center: { eles: first }, duration: milliseconds, easing: 'ease-in-out-cubic' });
};
