import { spanOf } from '../../../domain/dates.ts';
import { dayNumber, dayText } from '../../core/days.ts';
import type { RuleLineFragment } from '../../generated/operations.ts';

/** From a day to its place on the axis, in per cent of its width. */
export type TimeScale = {
  readonly at: (day: string) => number;
  /** The first days of the years on the axis, but for one at its very end, which has no room for its name. */
  readonly years: readonly string[];
};

const month = 30;

const number = (date: string): number => dayNumber(spanOf(date).first);

/** An axis that holds every date of the rules, and the chosen one, with some room at both ends. */
export const timeScale = (rules: readonly RuleLineFragment[], asOf: string): TimeScale => {
  const dates = rules.flatMap(rule => [
    ...rule.changes.map(change => change.date),
    ...rule.spans.flatMap(span => [span.start, ...(span.end === null ? [] : [span.end])]),
  ]);
  const moments = [...dates, asOf].map(number);
  const [start, end] = [Math.min(...moments) - 2 * month, Math.max(...moments) + 3 * month];
  const [from, to] = [Number(dayText(start).slice(0, 4)) + 1, Number(dayText(end).slice(0, 4))];
  const at = (date: string): number => Math.max(0, Math.min(1, (number(date) - start) / (end - start))) * 100;
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => `${from + i}-01-01`);
  return { at, years: years.filter(year => at(year) < 94) };
};
