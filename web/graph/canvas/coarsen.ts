import type { Core } from 'cytoscape';

const farZoom = 0.35;
const pause = 250;

/** Leaves out the arrows of a great picture while it is seen from afar; changes once the view rests. */
export const coarsen = (cy: Core): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFar: boolean | undefined;
  const judge = (): void => {
    if (cy.destroyed() || isFar === cy.zoom() < farZoom) return;
    isFar = cy.zoom() < farZoom;
    const far = isFar;
    cy.batch(() => {
      cy.edges().forEach(edge => {
        edge.toggleClass('far', far);
      });
    });
  };
  cy.on('viewport add', () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(judge, pause);
  });
};
