import type { Core, Layouts } from 'cytoscape';
import type { Point, Positions } from '../graph.ts';

/** Longest way worth an animation of many nodes. */
const mostAnimated = 800;
const milliseconds = 320;

export const positionsOf = (cy: Core): Map<string, Point> =>
  new Map(
    cy.nodes().map(node => [node.id(), { x: Math.round(node.position('x')), y: Math.round(node.position('y')) }]),
  );

/** Whether the user wants no movement that is not needed. */
export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ids of nodes that stand elsewhere than wanted. */
export const misplaced = (cy: Core, wanted: Positions): string[] =>
  [...wanted].flatMap(([id, { x, y }]) => {
    const node = cy.getElementById(id);
    if (node.empty()) return [];
    const here = node.position();
    return Math.abs(here.x - x) < 1 && Math.abs(here.y - y) < 1 ? [] : [id];
  });

/** At once, without animation. */
export const putNodes = (cy: Core, wanted: Positions): void => {
  cy.batch(() => {
    for (const [id, point] of wanted) {
      const node = cy.getElementById(id);
      if (node.nonempty()) node.position({ ...point });
    }
  });
};

/** A movement of nodes to their places, still to be run; it calls back when they stand, and can be stopped. */
export const moveNodes = (cy: Core, wanted: Positions, done: () => void): Layouts => {
  const layout = cy.layout({
    name: 'preset',
    positions: Object.fromEntries([...wanted].map(([id, point]) => [id, { ...point }])),
    fit: false,
    animate: !prefersReducedMotion() && cy.nodes().length <= mostAnimated,
    animationDuration: milliseconds,
    animationEasing: 'ease-in-out-cubic',
  });
  layout.one('layoutstop', done);
  return layout;
};
