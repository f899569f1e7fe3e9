import { spanOf } from '../dates.ts';
import type { ControlRule } from '../rules/controlRule.ts';
import type { RuleDate } from './besideRules.ts';

/**
 * The dates on which rules were announced, took effect or otherwise changed, in order; a date between two days when any
 * of its days is. A change that the sources leave open is left out.
 */
export const ruleDatesOf = (rules: Iterable<ControlRule>, first: string, last: string): readonly RuleDate[] =>
  [...rules]
    .flatMap(({ id: rule, called: title, announced, changes }) => {
      const dates = changes.filter(({ certain }) => certain).map(({ date, state }) => ({ rule, title, date, state }));
      const told = announced !== undefined && !dates.some(({ state }) => state === 'announced');
      return told ? [{ rule, title, date: announced, state: 'announced' }, ...dates] : dates;
    })
    .filter(({ date }) => spanOf(date).first <= last && spanOf(date).last >= first)
    .sort((a, b) => a.date.localeCompare(b.date) || a.rule.localeCompare(b.rule));
