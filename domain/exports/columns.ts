import type { Properties } from '../graph.ts';
import { entityKindNames, isGraphKind, propertiesOf } from '../vocabulary/kinds.ts';
import type { PropertyType } from '../vocabulary/properties.ts';
import { relationKinds } from '../vocabulary/relations.ts';
import { type ExportedEntity, type ExportedRelation, relationText } from './exported.ts';

type Value = string | number | boolean | null | undefined;

/** A column of a table, or a key of a graph file. */
export type Column<Item> = {
  readonly name: string;
  readonly type: 'string' | 'double' | 'boolean';
  readonly value: (item: Item) => Value;
};

export const entityColumns: readonly Column<ExportedEntity>[] = [
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'name', type: 'string', value: ({ name }) => name },
  { name: 'country', type: 'string', value: ({ country }) => country },
  { name: 'countryBasis', type: 'string', value: ({ countryBasis }) => countryBasis },
  { name: 'restrictedByOwnSeat', type: 'boolean', value: ({ restrictedByOwnSeat }) => restrictedByOwnSeat },
];

/** A certainty of NO: its dates say that it did not hold at the date of asking. */
export const relationColumns: readonly Column<ExportedRelation>[] = [
  { name: 'text', type: 'string', value: relationText },
  { name: 'start', type: 'string', value: ({ start }) => start },
  { name: 'end', type: 'string', value: ({ end }) => end },
  { name: 'recorded', type: 'string', value: ({ recorded }) => recorded },
  { name: 'lastConfirmed', type: 'string', value: ({ lastConfirmed }) => lastConfirmed },
  { name: 'status', type: 'string', value: ({ status }) => status },
  { name: 'disputed', type: 'boolean', value: ({ disputed }) => disputed },
  { name: 'certainty', type: 'string', value: ({ certainty }) => (certainty === null ? 'NO' : certainty) },
  { name: 'shareMin', type: 'double', value: ({ shareMin }) => shareMin },
  { name: 'shareMax', type: 'double', value: ({ shareMax }) => shareMax },
  { name: 'shareMinExclusive', type: 'boolean', value: ({ shareMinExclusive }) => shareMinExclusive },
  { name: 'shareMaxExclusive', type: 'boolean', value: ({ shareMaxExclusive }) => shareMaxExclusive },
  { name: 'servers', type: 'double', value: ({ servers }) => servers },
];

const numbers: ReadonlySet<PropertyType> = new Set(['number', 'count', 'share', 'usd']);

/** A value as one cell holds it: lists are joined by semicolons, nested records are JSON. */
const cellOf = (value: Properties[string] | undefined): Value => {
  if (value === undefined || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  const isTexts = Array.isArray(value) && value.every(item => typeof item === 'string');
  return isTexts ? value.join('; ') : JSON.stringify(value);
};

type WithProperties = { readonly properties?: Properties | undefined };

const columnsFor = <Item extends WithProperties>(
  types: readonly Readonly<Record<string, PropertyType>>[],
  taken: readonly Column<Item>[],
): readonly Column<Item>[] => {
  const all = new Map(types.flatMap(each => Object.entries(each)));
  for (const { name } of taken) all.delete(name);
  return [...all].map(([name, type]) => ({
    // What graph programs call the label of a node is its full name.
    name: name === 'label' ? 'shortLabel' : name,
    type: numbers.has(type) ? 'double' : type === 'flag' ? 'boolean' : 'string',
    value: ({ properties }) => cellOf(properties?.[name]),
  }));
};

/** Every property that some kind of entity has, beside `entityColumns`. */
export const entityPropertyColumns: readonly Column<ExportedEntity>[] = columnsFor(
  entityKindNames.filter(isGraphKind).map(propertiesOf),
  entityColumns,
);

/** Every property that some kind of relation has, beside `relationColumns`. */
export const relationPropertyColumns: readonly Column<ExportedRelation>[] = columnsFor(
  Object.values(relationKinds).map(({ properties }) => properties),
  relationColumns,
);

/** A flag as text: igraph reads a boolean that is absent as false, and absence says that nothing is reported. */
export const flagAsText = (value: Value): string | number | null | undefined =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
