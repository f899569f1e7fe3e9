/** Words that names of firms shorten, folded; legal forms are not among them, which are compared apart. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    intl: 'international',
    natl: 'national',
    mfg: 'manufacturing',
    hldg: 'holdings',
    hldgs: 'holdings',
    grp: 'group',
    govt: 'government',
    univ: 'university',
  }),
);

/** A folded word in full: `intl` → `international`. */
export const inFull = (word: string): string => words.get(word) ?? word;
