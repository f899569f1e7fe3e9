import { byteOrderMark, type Cell, csvLine } from '../../../domain/csv.ts';
import { entityPropertyColumns, relationPropertyColumns } from '../../../domain/exports/columns.ts';
import type { ExportedEntity, ExportedRelation } from '../../../domain/exports/exported.ts';
import {
  cellsOf,
  entityTable,
  relationTable,
  type TableColumn,
  type TableEnd,
} from '../../../domain/exports/tables.ts';
import type { Claim } from '../../../domain/graph.ts';
import type { Evidence } from './exportFormat.ts';

type Row = { readonly about: string; readonly claim: Claim };

const evidenceTable: readonly TableColumn<Row>[] = [
  { name: 'about', value: ({ about }) => about },
  { name: 'property', value: ({ claim }) => (claim.says === 'property' ? claim.property : undefined) },
  {
    name: 'value',
    value: ({ claim }) => {
      if (claim.says !== 'property') return undefined;
      const { value } = claim;
      return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
    },
  },
  { name: 'claim', value: ({ claim }) => claim.id },
  { name: 'status', value: ({ claim }) => claim.status },
  { name: 'statement', value: ({ claim }) => claim.statement },
  { name: 'date', value: ({ claim }) => claim.date },
  { name: 'approximate', value: ({ claim }) => claim.approximate },
  { name: 'bound', value: ({ claim }) => claim.bound },
  { name: 'case', value: ({ claim }) => (claim.case === '' ? undefined : claim.case) },
  { name: 'dataSet', value: ({ claim }) => claim.dataSet },
  { name: 'attributedTo', value: ({ claim }) => claim.attributedTo },
  { name: 'note', value: ({ claim }) => claim.note },
  { name: 'source', value: ({ claim }) => claim.source.id },
  { name: 'sourceTitle', value: ({ claim }) => claim.source.title },
  { name: 'publisher', value: ({ claim }) => claim.source.publisher },
  { name: 'url', value: ({ claim }) => claim.source.url },
  { name: 'published', value: ({ claim }) => claim.source.published },
  { name: 'accessed', value: ({ claim }) => claim.source.accessed },
];

type Table<Item> = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (item: Item) => readonly (readonly Cell[])[];
};

const tableOf = <Item>(name: string, columns: readonly TableColumn<Item>[]): Table<Item> => ({
  name,
  columns: columns.map(column => column.name),
  rows: item => [cellsOf(columns, item)],
});

/** The tables of entities, relations and evidence, in the order in which they are written. */
export const exportTables = () => {
  const ends = new Map<string, TableEnd>();
  const entities = tableOf<ExportedEntity>('entities', entityTable(entityPropertyColumns));
  const evidence = tableOf<Row>('evidence', evidenceTable);
  return {
    entities: {
      ...entities,
      rows: (entity: ExportedEntity) => {
        ends.set(entity.id, { name: entity.name, kind: entity.kind });
        return entities.rows(entity);
      },
    },
    relations: tableOf<ExportedRelation>(
      'relations',
      relationTable(id => ends.get(id), relationPropertyColumns),
    ),
    evidence: {
      ...evidence,
      rows: ({ about, claims }: Evidence) => claims.flatMap(claim => evidence.rows({ about, claim })),
    },
  };
};

const lines = (rows: readonly (readonly Cell[])[]): string => rows.map(csvLine).join('');

/** Three files in UTF-8 with a byte order mark. */
export const csvFiles = () => {
  const { entities, relations, evidence } = exportTables();
  const head = (columns: readonly string[]): string => byteOrderMark + csvLine(columns);
  return [
    { name: 'entities.csv', head: head(entities.columns), entity: (e: ExportedEntity) => lines(entities.rows(e)) },
    {
      name: 'relations.csv',
      head: head(relations.columns),
      relation: (r: ExportedRelation) => lines(relations.rows(r)),
    },
    { name: 'evidence.csv', head: head(evidence.columns), evidence: (e: Evidence) => lines(evidence.rows(e)) },
  ];
};
