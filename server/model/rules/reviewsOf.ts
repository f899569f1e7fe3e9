import { type Span, spanOf } from '../../../domain/dates.ts';
import { capital, dateInWords } from '../../../domain/words.ts';
import { sourcesOf } from './controlRule.ts';
import type { RuleBook } from './ruleFile.ts';

/** Something of the reference data that has to be looked up again. */
export type DueReview = {
  readonly date: string;
  readonly text: string;
  /** True where the day has passed at the date of asking. */
  readonly due: boolean;
  /** The rule that it concerns, if one. */
  readonly rule?: string;
  readonly sources: readonly string[];
};

/**
 * Every suspension, delay, licence date and list edition with the day from which it has to be looked up again, in the order
 * of these days. `asOf` decides which days have passed.
 */
export const reviewsOf = ({ rules, file }: RuleBook, asOf: Span): readonly DueReview[] => {
  const ofRules = [...rules.values()].flatMap(({ id: rule, called, states, expiries, sources }) => {
    const cited = (own: readonly string[]): readonly string[] => (own.length === 0 ? sources : own);
    return [
      ...states.flatMap(({ until, state, event = '', ...change }) =>
        until === undefined
          ? []
          : [
              {
                date: until,
                text: `${called}: ${state ?? event} until ${dateInWords(until)}.`,
                rule,
                sources: cited(sourcesOf(change)),
              },
            ],
      ),
      ...expiries.map(({ date, what, ...expiry }) => ({
        ...{ date, rule, sources: cited(sourcesOf(expiry)) },
        text: `${called}: ${what} ends on ${dateInWords(date)} unless it is renewed.`,
      })),
    ];
  });
  const ofLists = file.lists.map(({ name, edition, reviewBy, ...list }) => ({
    ...{ date: reviewBy, sources: sourcesOf(list) },
    text: `${name}: ${edition === undefined ? 'no edition was read' : `read in the edition of ${dateInWords(edition)}`}; look it up again by ${dateInWords(reviewBy)}.`,
  }));
  return [...ofRules, ...ofLists]
    .map(item => ({ ...item, text: capital(item.text), due: spanOf(item.date).last < asOf.first }))
    .sort((a, b) => a.date.localeCompare(b.date) || a.text.localeCompare(b.text));
};
