import type { ShareRange } from '../ownership/stakes.ts';
import type { KnownRelation } from '../recall.ts';
import type { Sentence } from '../sentence.ts';
import type { Verdict } from '../verdict.ts';

export const accessTests = ['bare-access', 'headquarters', 'multiplied-share', 'cascade', 'control'] as const;
export type AccessTest = (typeof accessTests)[number];

export type TestResult = {
  readonly test: AccessTest;
  readonly verdict: Verdict;
  /** Per cent; absent in tests that measure nothing, and where the data contradict themselves. */
  readonly value?: ShareRange;
  /** Per cent. Tests 3 and 4 ask for at least as much, test 5 for more. */
  readonly threshold?: number;
  /** Per cent by which the nearer end of the value lies above (yes) or below (no, negative) the threshold. */
  readonly margin?: number;
  /** In a few words, what a share or votes of 0 would hide: that nobody reports them. */
  readonly note?: string | undefined;
  /** Worked out when they are read: of thousands of parties screened, most are asked for the verdict alone. */
  readonly reasons: readonly Sentence[];
  readonly relations: readonly KnownRelation[];
};

/** Yes when even the least value is enough, no when not even the greatest is. */
export const judge = (value: ShareRange, enough: (held: number) => boolean): Verdict =>
  enough(value.min) ? 'yes' : enough(value.max) ? 'undetermined' : 'no';

export const marginOf = (value: ShareRange, threshold: number, verdict: Verdict): number | undefined =>
  verdict === 'undetermined' ? undefined : (verdict === 'yes' ? value.min : value.max) - threshold;
