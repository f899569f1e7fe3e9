export type SortValue = string | number | null | undefined;
export type Sorting = { readonly column: string; readonly descending: boolean };

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Unknown values come last, whichever the direction. */
const compare = (a: SortValue, b: SortValue, descending: boolean): number => {
  const isKnown = [a, b].map(value => value !== undefined && value !== null && value !== '');
  if (isKnown[0] !== isKnown[1]) return isKnown[0] ? -1 : 1;
  if (!isKnown[0]) return 0;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
};

export const sortRows = <Row>(
  rows: readonly Row[],
  { descending }: Sorting,
  value: (row: Row) => SortValue,
): readonly Row[] => [...rows].sort((a, b) => compare(value(a), value(b), descending));

/** The same column again turns the order round. */
export const nextSorting = (sorting: Sorting, column: string): Sorting =>
  sorting.column === column ? { column, descending: !sorting.descending } : { column, descending: false };

/** As in the address: `country`, or `-country` where the order is turned round. */
export const formatSorting = ({ column, descending }: Sorting): string => `${descending ? '-' : ''}${column}`;

/** By the first of the columns, unless the text names another. */
export const parseSorting = (text: string | undefined, columns: readonly string[]): Sorting => {
  const descending = text?.startsWith('-') ?? false;
  const column = columns.find(name => name === text?.slice(descending ? 1 : 0));
  return column === undefined ? { column: columns[0] ?? '', descending: false } : { column, descending };
};
