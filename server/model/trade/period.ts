/**
 * Periods of trade statistics: a month (`2025-03`), a year (`2024`) or a span of months (`2025-01/2025-04`), both ends
 * included. A month is counted from the year 0 (`year × 12 + month − 1`), so that months subtract.
 */
export type Month = number;
export type Period = { readonly first: Month; readonly last: Month };

const monthShape = /^(\d{4})-(0[1-9]|1[0-2])$/;
const yearShape = /^[1-9]\d{3}$/;

export const parseMonth = (text: string): Month | undefined => {
  const match = monthShape.exec(text);
  return match && Number(match[1]) >= 1000 ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
};

/** Undefined when the text is no period, or when a span ends before it starts. */
export const parsePeriod = (text: string): Period | undefined => {
  if (yearShape.test(text)) return { first: Number(text) * 12, last: Number(text) * 12 + 11 };
  const [from, to, ...rest] = text.split('/').map(parseMonth);
  if (from === undefined || rest.length > 0) return undefined;
  if (!text.includes('/')) return { first: from, last: from };
  return to === undefined || to < from ? undefined : { first: from, last: to };
};

export const monthText = (month: Month): string =>
  `${Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;

/** Back to text: a whole calendar year is written as such. */
export const periodText = ({ first, last }: Period): string => {
  if (first === last) return monthText(first);
  return first % 12 === 0 && last === first + 11 ? String(first / 12) : `${monthText(first)}/${monthText(last)}`;
};

/** 0 for January. */
export const calendarMonth = (month: Month): number => ((month % 12) + 12) % 12;

/** The same period so many years earlier. */
export const yearsBefore = ({ first, last }: Period, years: number): Period => ({
  first: first - 12 * years,
  last: last - 12 * years,
});
