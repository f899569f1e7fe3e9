import { counted, dateInWords } from '../../core/words.ts';
import type { PossiblyPublishedLineFragment } from '../../generated/operations.ts';

type Left = readonly Pick<PossiblyPublishedLineFragment, 'claims' | 'knownFrom' | 'source'>[];

const sentence = (left: Left, day: string, why: (one: boolean) => string, from: string): string[] => {
  if (left.length === 0) return [];
  const claims = left.reduce((sum, line) => sum + line.claims, 0);
  const [is, count] = claims === 1 ? ['is', 'it counts'] : ['are', 'they count'];
  const much = `${counted(claims, 'claim')} from ${counted(left.length, 'source')}`;
  return [
    `${much} may have been published by ${dateInWords(day)}, and ${is} left out: ${why(left.length === 1)}, so ${count} as known ${from}.`,
  ];
};

/** What is left out on a day and why, a sentence for each reason: dates to the month or the year, and no dates. */
export const leftOutInWords = (found: Left, day: string): readonly string[] => {
  const dated = found.filter(({ source }) => source.published !== null);
  const read = found.filter(({ source, knownFrom }) => source.published === null && knownFrom !== null);
  const never = found.filter(({ source, knownFrom }) => source.published === null && knownFrom === null);
  const undated = (one: boolean): string => (one ? 'the source has no date' : 'these sources have no date');
  return [
    ...sentence(
      dated,
      day,
      one => `the date of ${one ? 'the source is' : 'these sources is'} known to the month or the year only`,
      'from its last day',
    ),
    ...sentence(read, day, undated, 'from the day by which it had been read'),
    ...sentence(never, day, undated, 'only when no day is chosen'),
  ];
};
