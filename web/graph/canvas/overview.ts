import type { Core } from 'cytoscape';
import type { Point } from '../graph.ts';
import type { Box } from '../layout/boxes.ts';

/** The whole picture and the part of it in view, in the units of the picture. */
export type Overview = {
  readonly nodes: readonly (Point & { readonly colour: string })[];
  readonly whole: Box;
  readonly view: Box;
};

const overviewOf = (cy: Core): Overview => {
  const { x1, x2, y1, y2 } = cy.extent();
  const nodes = cy.nodes().map(node => ({ ...node.position(), colour: String(node.style('border-color')) }));
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  return {
    nodes,
    whole: { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
    view: { left: x1, right: x2, top: y1, bottom: y2 },
  };
};

const pause = 120;

/** Tells about the picture whenever it or the view has changed, a few times a second at most; the answer ends it. */
export const watchOverview = (cy: Core, onChange: (overview: Overview) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    if (!cy.destroyed()) onChange(overviewOf(cy));
  };
  const soon = (): void => {
    timer ??= setTimeout(tell, pause);
  };
  cy.on('viewport position add remove resize', soon);
  soon();
  return () => {
    if (timer) clearTimeout(timer);
    if (!cy.destroyed()) cy.removeListener('viewport position add remove resize', soon);
  };
};
