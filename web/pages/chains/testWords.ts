import type { AccessTest, TestLineFragment, Verdict } from '../../generated/operations.ts';
import { counted, numberInWords } from '../../words.ts';

type TestLook = {
  readonly title: string;
  readonly asks: string;
  /** What its number is; absent where it measures nothing. */
  readonly measures?: string;
};

export const testLooks: Readonly<Record<AccessTest, TestLook>> = {
  BARE_ACCESS: { title: 'Bare access', asks: 'A restricted party itself leases or uses the hardware.' },
  HEADQUARTERS: {
    title: 'Headquarters',
    asks: 'It, or an ultimate parent of it, has its seat in a restricted jurisdiction.',
  },
  MULTIPLIED_SHARE: {
    title: 'Multiplied share',
    asks: 'Restricted parties together own at least half over all ways, circles included.',
    measures: 'at least 50 %',
  },
  CASCADE: {
    title: '50 per cent cascade',
    asks: 'Caught parties own at least half in the aggregate, and a caught firm passes on all it holds.',
    measures: 'at least 50 %',
  },
  CONTROL: {
    title: 'Control',
    asks: 'A restricted party alone, with the firms it controls, has more than half of the votes, or is reported to control.',
    measures: 'more than 50 % of votes',
  },
};

type Range = { readonly min: number; readonly max: number };

/** `33–34 %`, `60 %`; `0 % recorded`, since nothing recorded is not the same as nothing held. */
export const rangeInWords = ({ min, max }: Range): string => {
  if (max === 0) return '0 % recorded';
  return min === max ? `${numberInWords(min)} %` : `${numberInWords(min)}–${numberInWords(max)} %`;
};

/** How far a verdict is from turning, in percentage points. */
export const marginInWords = (margin: number): string => {
  if (margin === 0) return 'just at the threshold';
  return `${counted(Math.abs(margin), 'point')} ${margin > 0 ? 'above' : 'below'}`;
};

type Figure = Pick<TestLineFragment, 'value' | 'threshold' | 'margin' | 'note'>;

/**
 * What stands under a verdict: its number, how far that is from the threshold, and what it leaves out. What nobody reports
 * is said instead of a 0, and has no distance, which would be read as a measured one. Empty where a test measures nothing.
 */
export const figureInWords = ({ value, threshold, margin, note }: Figure): readonly string[] => {
  if (value === null) return threshold === null ? [] : ['figures contradict'];
  if (value.max === 0) return [note ?? rangeInWords(value)];
  return [rangeInWords(value), ...(margin === null ? [] : [marginInWords(margin)]), ...(note === null ? [] : [note])];
};

type Tested = { readonly tests: readonly { readonly test: AccessTest; readonly verdict: Verdict }[] };

const disagrees = ({ tests }: Tested): boolean => new Set(tests.map(({ verdict }) => verdict)).size > 1;

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
  ].flatMap(([what, tests]) => (tests === '' ? [] : [`${what} ${tests}`]));
  const whom =
    count === holders.length && count > 1 ? `all ${count} holders` : `${count} of ${counted(holders.length, 'holder')}`;
  return `The tests disagree on ${whom}. ${parts.join('; ')}; the rest is no.`;
};
