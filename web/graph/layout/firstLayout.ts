import type { Graph } from '../graph.ts';
import type { LayoutName } from './layoutNames.ts';

/** Layers of more relations than this take from ten seconds to minutes; springs show themselves from the first second. */
const mostLayered = 400;

/** Lines of several directions, as between clusters, order no layers. */
const isWithoutOrder = ({ relations }: Graph): boolean =>
  2 * relations.filter(({ mixed }) => mixed).length > relations.length;

/** The layout that a graph is first drawn by when a page wants the given one. Whoever then asks for layers gets them. */
export const firstLayout = (wanted: LayoutName, graph: Graph): LayoutName => {
  const isLayered = wanted === 'layered' || wanted === 'topDown';
  return isLayered && (graph.relations.length > mostLayered || isWithoutOrder(graph)) ? 'force' : wanted;
};
