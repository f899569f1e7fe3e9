import { spanOf } from '../../../domain/dates.ts';
import type { ControlRule } from '../rules/controlRule.ts';
import type { RuleDate } from './besideRules.ts';

/**
 * The dates on which rules were announced, took effect or otherwise changed, in order; a date between two days when any
 * of its days is. A change that the sources leave open is left out.
 */
export const ruleDatesOf = (rules: Iterable<ControlRule>, first: string, last: string): readonly RuleDate[] =>
  [...rules]
    .flatMap(({ id: rule, called: title, announced, states }) => {
      const dates = states
        .filter(({ certainty }) => certainty === undefined)
        .map(({ date, state, event = '' }) => ({ rule, title, date, state: state ?? event }));
      const told = announced !== undefined && !dates.some(({ state }) => state === 'announced');
      return told ? [{ rule, title, date: announced, state: 'announced' }, ...dates] : dates;
    })
    .filter(({ date }) => spanOf(date).first <= last && spanOf(date).last >= first)
    .sort((a, b) => a.date.localeCompare(b.date) || a.rule.localeCompare(b.rule));
