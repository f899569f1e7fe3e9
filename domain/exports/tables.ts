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

/** An empty cell is a value that was not reported. `nameOf`: the name of an entity where it is at hand. */
export const relationTable = (
  nameOf: (id: string) => string | undefined,
  more: readonly Column<ExportedRelation>[] = [],
): readonly TableColumn<ExportedRelation>[] => {
  const [text, ...rest] = relationColumns;
  return [
    { name: 'id', value: ({ id }) => id },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'from', value: ({ from }) => from },
    { name: 'fromName', value: ({ from }) => nameOf(from) },
    ...(text === undefined ? [] : [text]),
    { name: 'to', value: ({ to }) => to },
    { name: 'toName', value: ({ to }) => nameOf(to) },
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
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return tableOf(
    relationTable(id => names.get(id), more),
    relations,
  );
};
