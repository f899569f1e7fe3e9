/** Yes, no, or undetermined: what is unknown stays unknown (Kleene's strong three-valued logic). */
export type Verdict = 'yes' | 'no' | 'undetermined';

/** Yes when all are, no as soon as one is; yes for none. */
export const allOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('no') ? 'no' : verdicts.includes('undetermined') ? 'undetermined' : 'yes';

/** Yes as soon as one is, no when all are; no for none. */
export const anyOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('yes') ? 'yes' : verdicts.includes('undetermined') ? 'undetermined' : 'no';

export const not = (verdict: Verdict): Verdict =>
  verdict === 'yes' ? 'no' : verdict === 'no' ? 'yes' : 'undetermined';

/** The verdict on which all agree, else undetermined; undetermined for none. */
export const agreed = (verdicts: readonly Verdict[]): Verdict => {
  const [first, ...rest] = verdicts;
  return first !== undefined && rest.every(verdict => verdict === first) ? first : 'undetermined';
};
