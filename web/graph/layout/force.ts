import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation } from 'd3-force';
import type { Point } from '../graph.ts';

export type ForceQuestion = {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly fixed: boolean }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
};
/** Coordinates in the order of the question's nodes: x and y by turns. */
export type ForceAnswer = { readonly coordinates: Float32Array; readonly done: boolean };

type Body = { index?: number; x: number; y: number; fx?: number; fy?: number; id: string };

/** A simulation that stands still until ticked; fixed nodes never move. A tick costs n log n in the nodes, plus the links. */
export const forceLayout = ({ nodes, links }: ForceQuestion): Simulation<Body, undefined> => {
  const bodies = nodes.map(({ id, x, y, fixed }): Body => ({ id, x, y, ...(fixed ? { fx: x, fy: y } : {}) }));
  return forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-1400).distanceMax(1600))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links.map(link => ({ ...link })))
        .id(body => body.id)
        .distance(210),
    )
    .force('collide', forceCollide(78))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.05))
    .stop();
};

export const coordinatesOf = (nodes: readonly Point[]): Float32Array =>
  Float32Array.from(nodes.flatMap(({ x, y }) => [x, y]));
