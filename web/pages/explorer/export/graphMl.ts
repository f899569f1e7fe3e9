import type { Graph, GraphEntity, GraphRelation, Positions } from '../../../graph/graph.ts';
import { escapeXml } from '../../../graph/nodeImage.ts';

type Value = string | number | boolean | null | undefined;
type Key<Item> = {
  readonly name: string;
  readonly type: 'string' | 'double' | 'int' | 'boolean';
  readonly value: (item: Item) => Value;
};

const nodeKeys: readonly Key<GraphEntity>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'label', type: 'string', value: ({ name }) => name },
  { name: 'country', type: 'string', value: ({ country }) => country },
  { name: 'countryBasis', type: 'string', value: ({ countryBasis }) => countryBasis },
  { name: 'restricted', type: 'boolean', value: ({ restricted }) => restricted },
];

const edgeKeys: readonly Key<GraphRelation>[] = [
  { name: 'relation', type: 'string', value: ({ kind }) => kind },
  { name: 'text', type: 'string', value: ({ text }) => text },
  { name: 'start', type: 'string', value: ({ start }) => start },
  { name: 'end', type: 'string', value: ({ end }) => end },
  { name: 'recorded', type: 'string', value: ({ recorded }) => recorded },
  { name: 'status', type: 'string', value: ({ status }) => status },
  { name: 'disputed', type: 'boolean', value: ({ disputed }) => disputed },
  { name: 'certainty', type: 'string', value: ({ certainty }) => certainty },
  { name: 'shareMin', type: 'double', value: ({ shareMin }) => shareMin },
  { name: 'shareMax', type: 'double', value: ({ shareMax }) => shareMax },
  { name: 'servers', type: 'int', value: ({ servers }) => servers },
];

/** Characters that XML 1.0 allows; others a name cannot carry into the file. */
const clean = (text: string): string =>
  escapeXml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));

const data = <Item>(keys: readonly Key<Item>[], item: Item): string =>
  keys
    .flatMap(({ name, value }) => {
      const known = value(item);
      return known === undefined || known === null ? [] : [`<data key="${name}">${clean(String(known))}</data>`];
    })
    .join('');

const declared = <Item>(domain: 'node' | 'edge', keys: readonly Key<Item>[]): string =>
  keys
    .map(({ name, type }) => `<key id="${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`)
    .join('\n');

/** GraphML 1.0 (graphml.graphdrawing.org), with positions as `x` and `y`. What is not reported has no `data` element. */
export const graphMl = (graph: Graph, positions: Positions): string => {
  const placed: readonly Key<GraphEntity>[] = [
    ...nodeKeys,
    { name: 'x', type: 'double', value: ({ id }) => positions.get(id)?.x },
    { name: 'y', type: 'double', value: ({ id }) => positions.get(id)?.y },
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared('node', placed)}
${declared('edge', edgeKeys)}
<graph id="throughline" edgedefault="directed">
${graph.entities.map(entity => `<node id="${clean(entity.id)}">${data(placed, entity)}</node>`).join('\n')}
${graph.relations.map(relation => `<edge id="${clean(relation.id)}" source="${clean(relation.from)}" target="${clean(relation.to)}">${data(edgeKeys, relation)}</edge>`).join('\n')}
</graph>
</graphml>
`;
};
