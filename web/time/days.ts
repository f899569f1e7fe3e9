/** Days as text, as numbers, and as what partial dates may mean. All are UTC. */
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
