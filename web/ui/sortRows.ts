export type SortValue = string | number | null | undefined;
/** `reversed`: against the column's own order, which is from A for names and, where the table says so, from the greatest. */
export type Sorting = { readonly column: string; readonly reversed: boolean };

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
  { reversed }: Sorting,
  value: (row: Row) => SortValue,
): readonly Row[] => [...rows].sort((a, b) => compare(value(a), value(b), reversed));

/** The same column again turns the order round. */
const nextSorting = (sorting: Sorting, column: string): Sorting =>
  sorting.column === column ? { column, reversed: !sorting.reversed } : { column, reversed: false };

/** The parameters of the address after a click on a column: `country`, or `-country` where the order is reversed. */
export const sortParameters = (sorting: Sorting, clicked: string): Readonly<Record<string, string | undefined>> => {
  const { column, reversed } = nextSorting(sorting, clicked);
  return { sort: `${reversed ? '-' : ''}${column}`, reversed: undefined };
};

/** By the first of the columns, unless the parameters name another. Earlier addresses say `reversed=1` for `-`. */
export const parseSorting = (
  { sort, reversed }: Readonly<Record<string, string | undefined>>,
  columns: readonly string[],
): Sorting => {
  const isReversed = sort?.startsWith('-') ?? false;
  const column = columns.find(name => name === sort?.slice(isReversed ? 1 : 0));
  return column === undefined
    ? { column: columns[0] ?? '', reversed: false }
    : { column, reversed: isReversed || reversed === '1' };
};
