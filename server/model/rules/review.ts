import { spanOf } from '../../../domain/dates.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { countryInWords, dateInWords } from '../../../domain/words.ts';
import { type ControlRule, sourcesOf } from './controlRule.ts';
import { exceptionsFor } from './exceptions.ts';
import type { Hardware } from './hardware.ts';
import { meetingOf } from './meeting.ts';
import { inDestinations, inPlaces } from './places.ts';
import type { RuleBook } from './ruleFile.ts';
import type { RuleQuestion } from './sale.ts';

/** How an application is reviewed under a rule that only sets the review: `not-controlled` and `exception` need none. */
export type Review = 'case-by-case' | 'presumption-of-denial' | 'not-controlled' | 'exception' | 'undetermined';

/** The review of a model that the reviewed rule controls, by the numbers of the reviewing one. */
export const reviewOf = (rule: ControlRule, hardware: Hardware, book: RuleBook): Review => {
  const reviewed = book.rules.get(rule.scope.reviews ?? '');
  if (!reviewed) return 'undetermined';
  const controlled = meetingOf(reviewed, hardware, book);
  if (controlled.verdict === 'no') return 'not-controlled';
  if (exceptionsFor(reviewed, controlled, hardware).some(({ eligible }) => eligible === 'yes')) return 'exception';
  const own = meetingOf(rule, hardware, book).verdict;
  if (controlled.verdict === 'undetermined' || own === 'undetermined') return 'undetermined';
  return own === 'yes' ? 'case-by-case' : 'presumption-of-denial';
};

const reviews: Readonly<Record<Review, string>> = {
  'case-by-case': 'An application would be reviewed case by case, if the conditions are met',
  'presumption-of-denial': 'An application would meet a presumption of denial',
  'not-controlled': 'The hardware is not controlled by its numbers, so there is nothing to review',
  exception: 'Exception NAC with a notification is open for the hardware, so there is nothing to review',
  undetermined: 'How an application would be reviewed depends on the model',
};

export const reviewInWords = ({ rule, hardware, country, asOf, book }: RuleQuestion): readonly Sentence[] => {
  const { sources, called, conditions } = rule;
  const nature = {
    text: `${called} changes how an application is reviewed and not whether a licence is needed.`,
    sources,
  };
  const place = inDestinations(rule, country, asOf, book.file).verdict;
  if (place === 'no')
    return [
      nature,
      {
        text: `It concerns other destinations than ${country === undefined ? 'this' : countryInWords(country)}.`,
        sources,
      },
    ];
  const review = hardware ? reviewOf(rule, hardware, book) : 'undetermined';
  const shown = review === 'case-by-case' ? `: ${conditions.join('; ')}` : '';
  return [nature, { text: `${reviews[review]}${shown}.`, sources }];
};

/** What somebody described as needed and as usually granted, for the first class and destination that fit. */
export const licenceInWords = ({ rule, meeting, hardware, country, asOf, book }: RuleQuestion): readonly Sentence[] => {
  const { licences } = book.file;
  const { test } = meeting;
  if (licences?.rule !== rule.id || test === undefined) return [];
  if (asOf.first < spanOf(licences.from).first || spanOf(licences.to).last < asOf.last) return [];
  const excepted = exceptionsFor(rule, meeting, hardware).some(({ eligible }) => eligible === 'yes');
  const rows = licences.rows.filter(
    ({ nacEligible, tests }) => nacEligible === excepted && (tests.length === 0 || tests.includes(test)),
  );
  const row = rows.find(row => inPlaces(country, row.in, asOf, book.file).verdict !== 'no');
  // Where a country only may belong to the row's group, a later row may be the right one.
  if (!row || inPlaces(country, row.in, asOf, book.file).verdict !== 'yes') return [];
  const review = row.review === undefined ? '' : `; applications: ${row.review}`;
  const text = `As described in ${dateInWords(licences.asDescribed)} for ${row.class}, ${row.destination}: licence ${row.licence}${review}.`;
  return [{ text, sources: sourcesOf(licences) }];
};
