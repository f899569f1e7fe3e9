import { type Cell, csv } from '../csv.ts';
import { type Column, entityColumns, relationColumns } from './columns.ts';
import type { ExportedEntity, ExportedRelation } from './exported.ts';

export type TableColumn<Item> = { readonly name: string; readonly value: (item: Item) => Cell };

/** `restrictedByOwnSeat` is empty where nobody reports it, and for what is no party. */
export const entityTable = (more: readonly Column<ExportedEntity>[] = []): readonly TableColumn<ExportedEntity>[] => [
  { name: 'id', value: ({ id }) => id },
  ...entityColumns,
  ...more,
];

/** What a row of relations says of an end, where it is at hand. Who reads the table alone cannot tell a firm from a person. */
export type TableEnd = Pick<ExportedEntity, 'name' | 'kind'>;

/** An empty cell is a value that was not reported. */
export const relationTable = (
  endOf: (id: string) => TableEnd | undefined,
  more: readonly Column<ExportedRelation>[] = [],
): readonly TableColumn<ExportedRelation>[] => {
  const [text, ...rest] = relationColumns;
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'from', value: ({ from }) => from },
    { name: 'fromName', value: ({ from }) => endOf(from)?.name },
    { name: 'fromKind', value: ({ from }) => endOf(from)?.kind },
    ...(text === undefined ? [] : [text]),
    { name: 'to', value: ({ to }) => to },
    { name: 'toName', value: ({ to }) => endOf(to)?.name },
    { name: 'toKind', value: ({ to }) => endOf(to)?.kind },
    ...rest,
    ...more,
  ];
};

export const cellsOf = <Item>(columns: readonly TableColumn<Item>[], item: Item): readonly Cell[] =>
  columns.map(({ value }) => value(item));

const tableOf = <Item>(columns: readonly TableColumn<Item>[], items: readonly Item[]): string =>
  csv(
    columns.map(({ name }) => name),
    items.map(item => cellsOf(columns, item)),
  );

type Graph = { readonly entities: readonly ExportedEntity[]; readonly relations: readonly ExportedRelation[] };

export const entitiesCsv = ({ entities }: Graph, more: readonly Column<ExportedEntity>[] = []): string =>
  tableOf(entityTable(more), entities);

export const relationsCsv = (
  { entities, relations }: Graph,
  more: readonly Column<ExportedRelation>[] = [],
): string => {
  const ends = new Map(entities.map(entity => [entity.id, entity]));
  return tableOf(
    relationTable(id => ends.get(id), more),
    relations,
  );
};
