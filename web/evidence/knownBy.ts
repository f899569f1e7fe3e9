/** The last day that a partial date may mean: `2025-02` → `2025-02-28`. */
const lastDay = (date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
};

/** Whether something published then was known: without a date to judge by, only when no day is chosen. */
export const isKnownBy = (published: string | null, knownBy: string | undefined): boolean =>
  knownBy === undefined || (published !== null && lastDay(published) <= lastDay(knownBy));
