/** Days as numbers, months as bins: what the time bar draws. All days are UTC. */
const dayLength = 86_400_000;

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
export const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** The first and last day that a partial date may mean. */
export const spanOf = (date: string): readonly [first: string, last: string] => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (day !== undefined) return [date, date];
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [`${year}-${month}-01`, `${year}-${month}-${String(days).padStart(2, '0')}`];
};

/** The server takes no year before 1000. */
const valid = /^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/;

/** Whether a text is a date as this page writes them; `2025-02-30` is not. */
export const isPartialDate = (text: string): boolean => {
  if (!valid.test(text)) return false;
  const [first, last] = spanOf(text);
  return [first, last].every(day => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && dayText(dayNumber(day)) === day);
};

export const today = (): string => new Date().toISOString().slice(0, 10);

/** From the year of the first date to `today`; three years back when there is no date. */
export const domainOf = (dates: readonly string[], today: string): readonly [first: number, last: number] => {
  const first = dates.map(date => spanOf(date)[0]).sort()[0] ?? `${Number(today.slice(0, 4)) - 3}`;
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
  const days = [...new Set(dates.map(date => spanOf(date)[1]))].sort();
  return direction === 1 ? days.find(day => day > from) : days.findLast(day => day < from);
};
