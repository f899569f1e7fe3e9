import { spanOf } from '../../../domain/dates.ts';
import type { ChangePoint } from './changePoints.ts';
import { type Month, parseMonth } from './period.ts';

/** A day on which a rule changed its state. */
export type RuleDate = { readonly rule: string; readonly title: string; readonly date: string; readonly state: string };

export type Beside = RuleDate & {
  /** Months from the rule's date to the likeliest month of the change: negative when the change came first. */
  readonly monthsAfter: number;
  /** Whether the date lies within the interval of the change. */
  readonly inside: boolean;
};

const monthOf = (day: string): Month => parseMonth(day.slice(0, 7)) ?? 0;

/**
 * The rule dates within the interval of a change, or up to `slack` months from it, nearest first. Being near is a
 * coincidence of dates and no cause.
 */
export const besideRules = (change: ChangePoint, dates: readonly RuleDate[], slack = 6): readonly Beside[] =>
  dates
    .flatMap((date): Beside[] => {
      const { first, last } = spanOf(date.date);
      const [from, to] = [monthOf(first), monthOf(last)];
      if (to < change.from - slack || from > change.to + slack) return [];
      const monthsAfter = change.month < from ? change.month - from : Math.max(0, change.month - to);
      return [{ ...date, monthsAfter, inside: from <= change.to && to >= change.from }];
    })
    .sort((a, b) => Math.abs(a.monthsAfter) - Math.abs(b.monthsAfter) || a.date.localeCompare(b.date));
