import type { Graph } from '../graph.ts';
import type { LayoutName } from './layoutNames.ts';

/** Layers of more relations than this take from ten seconds to minutes; springs show themselves from the first second. */
const mostLayered = 400;

/** The layout that a graph is first drawn by when a page wants the given one. Whoever then asks for layers gets them. */
export const firstLayout = (wanted: LayoutName, { relations }: Graph): LayoutName =>
  (wanted === 'layered' || wanted === 'topDown') && relations.length > mostLayered ? 'force' : wanted;
