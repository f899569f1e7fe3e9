import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Graph, Point, Positions } from '../graph.ts';
import { towardsParty } from '../towardsParty.ts';
import { type Box, boxOf } from './boxes.ts';
import type { Flow } from './flow.ts';

const options: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': '16',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.componentComponent': '40',
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
};

/** The fewest bends, at a cost that grows so fast that it is only for small graphs. */
const mostByNetworkSimplex = 90;

/** Words of lines that run down need room between them. */
const roomWithOwnersOnTop: LayoutOptions = {
  'elk.spacing.nodeNode': '56',
  'elk.layered.spacing.nodeNodeBetweenLayers': '84',
};

const directions = { right: 'RIGHT', down: 'DOWN', up: 'UP' } as const;

/**
 * The question to ELK: layers that run from the hardware to the parties, every node as large as
 * its label. Words of relations are placed afterwards: as labels of ELK each would be a node of a layer of its own.
 */
export const layeredQuestion = (graph: Graph, flow: Flow, aspect: number): ElkNode => ({
  id: 'graph',
  layoutOptions: {
    ...options,
    ...(flow === 'up' ? roomWithOwnersOnTop : {}),
    'elk.direction': directions[flow],
    'elk.aspectRatio': String(aspect),
    'elk.layered.nodePlacement.strategy':
      graph.relations.length > mostByNetworkSimplex ? 'BRANDES_KOEPF' : 'NETWORK_SIMPLEX',
  },
  children: graph.entities.map(entity => {
    const { left, right, top, bottom } = boxOf(entity);
    return { id: entity.id, width: left + right, height: top + bottom };
  }),
  edges: graph.relations
    .filter(({ from, to }) => from !== to)
    .map(relation => {
      const [left, right] = towardsParty(relation);
      return { id: relation.id, sources: [left], targets: [right] };
    }),
});

/** Centres of the nodes from ELK's answer, which gives the upper left corners of the boxes. */
export const layeredAnswer = (graph: Graph, answer: ElkNode): Positions => {
  const boxes = new Map<string, Box>(graph.entities.map(entity => [entity.id, boxOf(entity)]));
  return new Map(
    (answer.children ?? []).flatMap(({ id, x = 0, y = 0 }): [string, Point][] => {
      const box = boxes.get(id);
      return box ? [[id, { x: x + box.left, y: y + box.top }]] : [];
    }),
  );
};
