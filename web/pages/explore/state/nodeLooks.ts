import type { Graph, GraphEntity } from '../../../graph/graph.ts';
import { nodeSize } from '../../../graph/nodeImage.ts';
import type { ColourName } from '../../../graph/palette.ts';
import { none, type ValueOf } from '../../../graph/property.ts';

/** The largest node is so many times as large as the smallest. */
const mostTimes = 2.2;

/** Areas as the amounts: the largest stands for the greatest amount. What has no amount keeps the usual size. */
export const sized = (graph: Graph, amountOf: (entity: GraphEntity) => number | undefined): Graph => {
  const amounts = new Map(graph.entities.map(entity => [entity.id, amountOf(entity)]));
  const most = Math.max(1, ...[...amounts.values()].map(amount => amount ?? 0));
  return {
    ...graph,
    entities: graph.entities.map(entity => {
      const amount = amounts.get(entity.id);
      if (amount === undefined) return entity;
      return { ...entity, size: Math.round(nodeSize * (1 + (mostTimes - 1) * Math.sqrt(amount / most))) };
    }),
  };
};

const tints: readonly ColourName[] = ['firm', 'hardware', 'lease', 'trade', 'person'];
const others = { name: 'others, or none reported', colour: 'ink-3' } as const;

/** The commonest values of a property each in a colour of its own, the others in grey. What has no value keeps its colour, and so do restricted parties. */
export const tinted = (graph: Graph, valueIn: ValueOf): Graph => {
  const counts = new Map<string, number>();
  for (const entity of graph.entities) {
    const value = entity.restrictedByOwnSeat ? undefined : valueIn(entity);
    if (value && value.key !== none) counts.set(value.key, (counts.get(value.key) ?? 0) + (entity.members ?? 1));
  }
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  return {
    ...graph,
    entities: graph.entities.map(entity => {
      const value = entity.restrictedByOwnSeat ? undefined : valueIn(entity);
      if (!value) return entity;
      const colour = tints[common.indexOf(value.key)];
      return { ...entity, tint: colour ? { name: value.name, colour } : others };
    }),
  };
};
