/**
 * `no` and `yes` rest on reports. `none-reported`: no report leads to a yes, and what nobody reports leaves room for one.
 * `undetermined`: what is reported leaves it open. `not-applicable`: the question has no meaning for the party asked about.
 */
export type Verdict = 'yes' | 'no' | 'undetermined' | 'none-reported' | 'not-applicable';

/** From the farthest from a yes to the nearest: Kleene's strong logic (Kleene 1952), its middle value split in two. */
const order = ['no', 'none-reported', 'undetermined', 'yes'] as const;

const ranked = (verdicts: readonly Verdict[]): number[] =>
  verdicts.filter(verdict => verdict !== 'not-applicable').map(verdict => order.indexOf(verdict));

/** The verdict farthest from a yes; yes for none. What is not applicable does not count. */
export const allOf = (verdicts: readonly Verdict[]): Verdict => order[Math.min(3, ...ranked(verdicts))] ?? 'yes';

/** The verdict nearest to a yes; no for none. What is not applicable does not count. */
export const anyOf = (verdicts: readonly Verdict[]): Verdict => order[Math.max(0, ...ranked(verdicts))] ?? 'no';

/** That nobody reports a yes makes its opposite no yes. */
export const not = (verdict: Verdict): Verdict =>
  verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : verdict === 'none-reported' ? 'undetermined' : verdict;

/** The verdict on which all agree, else undetermined; undetermined for none. */
export const agreed = (verdicts: readonly Verdict[]): Verdict => {
  const [first, ...rest] = verdicts;
  return first !== undefined && rest.every(verdict => verdict === first) ? first : 'undetermined';
};

/** `none-reported` → `none reported`: the same words wherever a verdict is shown. */
export const verdictInWords = (verdict: Verdict): string => verdict.replace('-', ' ');
