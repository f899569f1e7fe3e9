import { spanOf } from '../../../domain/dates.ts';
import { dayNumber, dayText } from '../../core/days.ts';

/** From the year of the first date to `today`; three years back when there is no date. */
export const domainOf = (dates: readonly string[], today: string): readonly [first: number, last: number] => {
  const first = dates.map(date => spanOf(date).first).sort()[0] ?? `${Number(today.slice(0, 4)) - 3}`;
  return [dayNumber(`${first.slice(0, 4)}-01-01`), dayNumber(today)];
};

export type Bin = { readonly month: string; readonly count: number };

const monthsBetween = (first: number, last: number): string[] => {
  const months: string[] = [];
  const end = dayText(last).slice(0, 7);
  for (let month = dayText(first).slice(0, 7); month <= end; ) {
    months.push(month);
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return months;
};

/** How many of the dates fall into each month; a date known to the year alone falls into none. */
export const binsOf = (dates: readonly string[], [first, last]: readonly [number, number]): readonly Bin[] => {
  const counts = new Map<string, number>();
  for (const date of dates) {
    const month = date.slice(0, 7);
    if (month.length === 7) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return monthsBetween(first, last).map(month => ({ month, count: counts.get(month) ?? 0 }));
};

/** The nearest day before or after, on which one of the dates ends or begins to be known. */
export const nextDate = (dates: readonly string[], from: string, direction: 1 | -1): string | undefined => {
  const days = [...new Set(dates.map(date => spanOf(date).last))].sort();
  return direction === 1 ? days.find(day => day > from) : days.findLast(day => day < from);
};
