import { cleanXml } from '../xml.ts';
import { type Column, entityColumns, flagAsText, relationColumns } from './columns.ts';
import type { ExportedEntity, ExportedRelation, Positions, Writer } from './exported.ts';
import { edgeLabels } from './parallel.ts';

type Key<Item> = Column<Item> & { readonly id: string };

/** Ids are told apart where nodes and edges have properties of one name. */
const keysFor = <Item>(prefix: string, columns: readonly Column<Item>[]): readonly Key<Item>[] =>
  columns.map(column => ({ ...column, id: `${prefix}${column.name}` }));

const data = <Item>(keys: readonly Key<Item>[], item: Item): string =>
  keys
    .flatMap(({ id, value }) => {
      const known = flagAsText(value(item));
      return known === undefined || known === null ? [] : [`<data key="${id}">${cleanXml(String(known))}</data>`];
    })
    .join('');

/** Flags are text: see `flagAsText`. */
const declared = <Item>(domain: 'node' | 'edge', keys: readonly Key<Item>[]): string =>
  keys
    .map(
      ({ id, name, type }) =>
        `<key id="${id}" for="${domain}" attr.name="${name}" attr.type="${type === 'double' ? type : 'string'}"/>`,
    )
    .join('\n');

const edgeKeys: readonly Key<ExportedRelation>[] = keysFor('', [
  // igraph takes the id of an edge for that of a node, and Cytoscape drops it.
  { name: 'relationId', type: 'string', value: ({ id }) => id },
  { name: 'relation', type: 'string', value: ({ kind }) => kind },
  // Cytoscape shows it; without it every edge reads "-".
  { name: 'interaction', type: 'string', value: ({ kind }) => kind },
  ...relationColumns,
]);

/** Of a node `name` would replace its id in Cytoscape. */
const nodeKeys: readonly Key<ExportedEntity>[] = keysFor(
  '',
  entityColumns.map(column => (column.name === 'name' ? { ...column, name: 'label' } : column)),
);

type Options = {
  readonly positions?: Positions;
  /** Further keys, for all that is known of entities and of relations. */
  readonly more?: {
    readonly entities: readonly Column<ExportedEntity>[];
    readonly relations: readonly Column<ExportedRelation>[];
  };
  /** What the file is of, as data of the graph: title, dates, revision, … by name. */
  readonly about?: Readonly<Record<string, string>>;
};

/** GraphML 1.0 (graphml.graphdrawing.org), with positions as `x` and `y`. What is not reported has no `data` element. */
export const graphMl = ({ positions, more, about = {} }: Options): Writer => {
  const nodes: readonly Key<ExportedEntity>[] = [
    ...nodeKeys,
    ...(positions === undefined
      ? []
      : keysFor<ExportedEntity>('', [
          { name: 'x', type: 'double', value: ({ id }) => positions.get(id)?.x },
          { name: 'y', type: 'double', value: ({ id }) => positions.get(id)?.y },
        ])),
    ...keysFor('node-', more?.entities ?? []),
  ];
  const edges = [...edgeKeys, ...keysFor('edge-', more?.relations ?? [])];
  const labelOf = edgeLabels();
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared('node', nodes)}
${declared('edge', edges)}
${Object.keys(about)
  .map(name => `<key id="graph-${name}" for="graph" attr.name="${name}" attr.type="string"/>\n`)
  .join('')}<graph id="throughline" edgedefault="directed">
${Object.entries(about)
  .map(([name, value]) => `<data key="graph-${name}">${cleanXml(value)}</data>\n`)
  .join('')}`,
    entity: entity => `<node id="${cleanXml(entity.id)}">${data(nodes, entity)}</node>\n`,
    relation: relation =>
      `<edge id="${cleanXml(relation.id)}" source="${cleanXml(relation.from)}" target="${cleanXml(relation.to)}" label="${cleanXml(labelOf(relation))}">${data(edges, relation)}</edge>\n`,
    foot: () => '</graph>\n</graphml>\n',
  };
};
