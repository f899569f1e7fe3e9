import { anyOf, type Verdict } from '../verdict.ts';

export type ScreeningOutcome =
  | 'restricted-itself'
  | 'restricted-through-parent'
  | 'covered-by-ownership'
  | 'undetermined'
  | 'on-record'
  | 'none-reported'
  | 'not-restricted';

type Screened = {
  /** Restricted by its own seat, country or citizenship. */
  readonly own: boolean;
  /** By the full definition. */
  readonly status: Verdict;
  /** Of the tests that ask who is behind it. */
  readonly tests: readonly Verdict[];
  /** It stands on a loaded list, or a case speaks of it. */
  readonly onRecord: boolean;
};

/** What a screened party comes to: never surer than the least sure of its verdicts, and never a no for want of reports. */
export const screeningOutcome = ({ own, status, tests, onRecord }: Screened): ScreeningOutcome => {
  if (own) return 'restricted-itself';
  if (status === 'yes') return 'restricted-through-parent';
  const all = anyOf([status, ...tests]);
  if (all === 'yes') return 'covered-by-ownership';
  if (all === 'undetermined') return 'undetermined';
  if (onRecord) return 'on-record';
  return all === 'none-reported' ? 'none-reported' : 'not-restricted';
};
