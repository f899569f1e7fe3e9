import type { Sentence } from '../../../domain/sentence.ts';
import type { ShareRange } from '../ownership/figures.ts';
import type { KnownRelation } from '../snapshot.ts';
import type { Verdict } from '../verdict.ts';

export const accessTests = ['direct-access', 'headquarters', 'effective-interest', 'aggregation', 'control'] as const;
export type AccessTest = (typeof accessTests)[number];

/** What a test of shares or votes measured. All in per cent. */
export type Measurement = {
  /** As reported. Absent where nothing is reported of it and some is unaccounted for, and where the data contradict themselves. */
  readonly value?: ShareRange;
  readonly threshold: number;
  /** By how much the nearer end lies above (yes) or below (no, negative) the threshold, all that is unaccounted for counted. */
  readonly margin?: number;
  /** What the recorded owners of the firm hold together at least. */
  readonly accountedFor: number;
};

export type TestResult = Partial<Measurement> & {
  readonly test: AccessTest;
  readonly verdict: Verdict;
  /** Worked out when first asked for, and once: of thousands of parties screened, most are asked for the verdict alone. */
  readonly note: () => string | undefined;
  readonly reasons: () => readonly Sentence[];
  readonly relations: () => readonly KnownRelation[];
};

/**
 * Yes when even the least reported value is enough, undetermined when the greatest is; none reported when only what is
 * unaccounted for could make it enough (`most`), else no.
 */
export const verdictOn = (value: ShareRange, most: number, enough: (held: number) => boolean): Verdict => {
  if (enough(value.min)) return 'yes';
  if (enough(value.max)) return 'undetermined';
  return enough(most) ? 'none-reported' : 'no';
};
