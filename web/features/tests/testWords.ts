import { numberInWords, shareInWords } from '../../../domain/words.ts';
import { counted, notReported, verdictWords } from '../../core/words.ts';
import type { AccessTest, TestLineFragment, Verdict } from '../../generated/operations.ts';

type TestLook = {
  readonly title: string;
  readonly asks: string;
  /** What its number is; absent where it measures nothing. */
  readonly measures?: string;
};

export const testLooks: Readonly<Record<AccessTest, TestLook>> = {
  BARE_ACCESS: { title: 'Direct access', asks: 'A restricted party itself leases or uses the hardware.' },
  HEADQUARTERS: {
    title: 'Headquarters',
    asks: 'It, or an ultimate parent of it, has its seat in a restricted jurisdiction.',
  },
  MULTIPLIED_SHARE: {
    title: 'Effective interest',
    asks: 'Restricted parties together own at least half over all paths, circular holdings included.',
    measures: 'at least 50 %',
  },
  CASCADE: {
    title: '50 Percent Rule',
    asks: 'Restricted parties and covered firms hold enough of it, as the regime reads it; a covered firm passes its whole holding on.',
    measures: 'aggregation',
  },
  CONTROL: {
    title: 'Control',
    asks: 'A restricted party alone, with the firms it controls, has more than half of the votes, or is reported to control.',
    measures: 'more than 50 % of votes',
  },
};

/** `33–34 %`, `60 %`, `more than 50, at most 75 %`. */
export const rangeInWords = (range: Parameters<typeof shareInWords>[0]): string => shareInWords(range) ?? notReported;

/** How far a verdict is from turning, in percentage points. */
export const marginInWords = (margin: number): string => {
  if (margin === 0) return 'just at the threshold';
  return `${counted(Math.abs(margin), 'point')} ${margin > 0 ? 'above' : 'below'}`;
};

type Figure = Pick<TestLineFragment, 'verdict' | 'value' | 'threshold' | 'margin' | 'note' | 'accountedFor'>;

/**
 * What stands under a verdict: its number, how far that is from the threshold, how much is accounted for, and what it
 * leaves out. What nobody reports is said instead of a 0. Empty where a test measures nothing and has nothing to add.
 */
export const figureInWords = ({ verdict, value, threshold, margin, note, accountedFor }: Figure): readonly string[] => {
  if (note !== null) return value === null ? [note] : [rangeInWords(value), note];
  if (threshold === null) return [];
  const accounted = accountedFor === null ? [] : [`${numberInWords(accountedFor)} % accounted for`];
  if (value === null) return [verdict === 'UNDETERMINED' ? 'figures contradict' : 'no restricted owner', ...accounted];
  return [rangeInWords(value), ...(margin === null ? [] : [marginInWords(margin)]), ...accounted];
};

type Tested = { readonly tests: readonly { readonly test: AccessTest; readonly verdict: Verdict }[] };

const disagrees = ({ tests }: Tested): boolean =>
  new Set(tests.map(({ verdict }) => verdict).filter(verdict => verdict !== 'NOT_APPLICABLE')).size > 1;

/** In one line: for how many holders the tests disagree, and how many each test catches or leaves open. */
export const disagreementLine = (holders: readonly Tested[]): string => {
  const count = holders.filter(disagrees).length;
  if (holders.length === 0) return 'There is no holder to test.';
  if (count === 0) return `The tests agree on ${counted(holders.length, 'holder')}.`;
  const by = (verdict: Verdict): string =>
    (Object.keys(testLooks) as AccessTest[])
      .flatMap(test => {
        const said = holders.filter(({ tests }) => tests.some(t => t.test === test && t.verdict === verdict)).length;
        return said === 0 ? [] : [`${testLooks[test].title.toLowerCase()} (${said})`];
      })
      .join(', ');
  const parts = [
    ['Yes by', by('YES')],
    ['undetermined by', by('UNDETERMINED')],
    ['none reported by', by('NONE_REPORTED')],
    ['no by', by('NO')],
  ].flatMap(([what, tests]) => (tests === '' ? [] : [`${what} ${tests}`]));
  const whom =
    count === holders.length && count > 1 ? `all ${count} holders` : `${count} of ${counted(holders.length, 'holder')}`;
  return `The tests disagree on ${whom}. ${parts.join('; ')}.`;
};

/** What tests that do not disagree say: `All tests: undetermined.` */
export const sameInWords = (tests: Tested['tests']): string => {
  const verdict = tests.map(result => result.verdict).find(each => each !== 'NOT_APPLICABLE');
  return verdict === undefined ? 'No test applies.' : `All tests: ${verdictWords[verdict]}.`;
};
