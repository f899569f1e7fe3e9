import {
  type Graph,
  type GraphEntity,
  type GraphRelation,
  type Positions,
  relationText,
} from '../../../graph/graph.ts';
import { escapeXml } from '../../../graph/nodeImage.ts';

type Value = string | number | null | undefined;
type Key<Item> = {
  readonly name: string;
  readonly type: 'string' | 'double';
  readonly value: (item: Item) => Value;
};

/** A flag as text: igraph reads a boolean that is absent as false, and absence says that nothing is reported. */
const yesOrNo = (flag: boolean | null | undefined): string | undefined =>
  flag === undefined || flag === null ? undefined : flag ? 'yes' : 'no';

const nodeKeys: readonly Key<GraphEntity>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'label', type: 'string', value: ({ name }) => name },
  { name: 'country', type: 'string', value: ({ country }) => country },
  { name: 'countryBasis', type: 'string', value: ({ countryBasis }) => countryBasis },
  { name: 'restrictedByOwnSeat', type: 'string', value: ({ restrictedByOwnSeat }) => yesOrNo(restrictedByOwnSeat) },
];

const edgeKeys: readonly Key<GraphRelation>[] = [
  // igraph takes the id of an edge for that of a node, and Cytoscape drops it.
  { name: 'relationId', type: 'string', value: ({ id }) => id },
  { name: 'relation', type: 'string', value: ({ kind }) => kind },
  // Cytoscape shows it; without it every edge reads "-".
  { name: 'interaction', type: 'string', value: ({ kind }) => kind },
  { name: 'text', type: 'string', value: relationText },
  { name: 'start', type: 'string', value: ({ start }) => start },
  { name: 'end', type: 'string', value: ({ end }) => end },
  { name: 'recorded', type: 'string', value: ({ recorded }) => recorded },
  { name: 'lastConfirmed', type: 'string', value: ({ lastConfirmed }) => lastConfirmed },
  { name: 'status', type: 'string', value: ({ status }) => status },
  { name: 'disputed', type: 'string', value: ({ disputed }) => yesOrNo(disputed) },
  { name: 'certainty', type: 'string', value: ({ certainty }) => certainty },
  { name: 'shareMin', type: 'double', value: ({ shareMin }) => shareMin },
  { name: 'shareMax', type: 'double', value: ({ shareMax }) => shareMax },
  { name: 'shareMinExclusive', type: 'string', value: ({ shareMinExclusive }) => yesOrNo(shareMinExclusive) },
  { name: 'shareMaxExclusive', type: 'string', value: ({ shareMaxExclusive }) => yesOrNo(shareMaxExclusive) },
  { name: 'servers', type: 'double', value: ({ servers }) => servers },
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

/**
 * The label of each edge. Gephi merges parallel edges unless their labels differ, so the second relation of a kind between
 * the same ends is `OWNS 2`.
 */
const edgeLabels = (relations: readonly GraphRelation[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  return new Map(
    relations.map(({ id, kind, from, to }) => {
      const alike = [kind, from, to].join('~');
      const count = (counts.get(alike) ?? 0) + 1;
      counts.set(alike, count);
      return [id, count === 1 ? kind : `${kind} ${count}`];
    }),
  );
};

/** GraphML 1.0 (graphml.graphdrawing.org), with positions as `x` and `y`. What is not reported has no `data` element. */
export const graphMl = (graph: Graph, positions: Positions): string => {
  const placed: readonly Key<GraphEntity>[] = [
    ...nodeKeys,
    { name: 'x', type: 'double', value: ({ id }) => positions.get(id)?.x },
    { name: 'y', type: 'double', value: ({ id }) => positions.get(id)?.y },
  ];
  const labels = edgeLabels(graph.relations);
  const edge = (relation: GraphRelation): string =>
    `<edge id="${clean(relation.id)}" source="${clean(relation.from)}" target="${clean(relation.to)}" label="${clean(labels.get(relation.id) ?? relation.kind)}">${data(edgeKeys, relation)}</edge>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared('node', placed)}
${declared('edge', edgeKeys)}
<graph id="throughline" edgedefault="directed">
${graph.entities.map(entity => `<node id="${clean(entity.id)}">${data(placed, entity)}</node>`).join('\n')}
${graph.relations.map(edge).join('\n')}
</graph>
</graphml>
`;
};
