import type { Core } from 'cytoscape';

const padding = 20;
/** A small graph is not blown up beyond this. */
const mostZoom = 1.25;

/** Shows all of these elements, or of the picture. */
export const fitView = (cy: Core, ids?: readonly string[]): void => {
  const wanted = ids === undefined ? cy.elements() : cy.elements().filter(element => ids.includes(element.id()));
  if (wanted.empty()) return;
  cy.fit(wanted, padding);
  if (cy.zoom() <= mostZoom) return;
  cy.zoom(mostZoom);
  cy.center(wanted);
};

/** Zooms out to the whole picture when new nodes landed outside of the view. */
export const showPlaced = (cy: Core, ids: readonly string[]): void => {
  const { x1, x2, y1, y2 } = cy.extent();
  const isOutside = ids.some(id => {
    const node = cy.getElementById(id);
    if (node.empty()) return false;
    const { x, y } = node.position();
    return x < x1 || x > x2 || y < y1 || y > y2;
  });
  if (isOutside) fitView(cy);
};

const readableZoom = 0.8;

/** Brings one element into the middle, near enough to read its name. */
export const reveal = (cy: Core, id: string): void => {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  if (cy.zoom() < readableZoom) cy.zoom(readableZoom);
  cy.center(element);
};

/** Moves the view to an element when it is not in it. */
export const bringIntoView = (cy: Core, id: string): void => {
  const node = cy.getElementById(id);
  if (node.empty() || !node.isNode()) return;
  const { x1, x2, y1, y2 } = cy.extent();
  const { x, y } = node.position();
  if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(node);
};
