/** Days are whole numbers, counted from 1970-01-01. */

/** Both ends included. */
export type Span = readonly [first: number, last: number];

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;

/** Every day that a partial date may mean. */
export const spanOf = (date: string): Span => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  if (day === undefined) return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
  return [dayOf(year, month, day), dayOf(year, month, day)];
};

export const meet = (a: Span, b: Span): boolean => a[0] <= b[1] && b[0] <= a[1];
/** What two spans have in common; only asked of spans that meet. */
export const common = (a: Span, b: Span): Span => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

/** The first day of every part of a span that no boundary divides. */
export const partsOf = (span: Span, boundaries: Iterable<number>): readonly number[] => [
  span[0],
  ...[...new Set(boundaries)].filter(day => day > span[0] && day <= span[1]).sort((a, b) => a - b),
];
