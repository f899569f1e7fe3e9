import type { ScreenedLineFragment, SearchMatchKind, Verdict } from '../../generated/operations.ts';

export type Outcome = 'restricted' | 'undetermined' | 'notRestricted' | 'ambiguous' | 'noMatch';

export const outcomeWords: Readonly<Record<Outcome, { readonly word: string; readonly meaning: string }>> = {
  restricted: { word: 'restricted', meaning: 'By its own seat, country or citizenship, or by an ultimate parent.' },
  undetermined: { word: 'undetermined', meaning: 'What is recorded does not settle it.' },
  notRestricted: { word: 'not restricted', meaning: 'Nothing recorded makes it so; much is not recorded.' },
  ambiguous: { word: 'to be chosen', meaning: 'The name may mean one or more recorded parties; none is sure.' },
  noMatch: { word: 'not recorded', meaning: 'Nothing like it is recorded here. That says nothing about it.' },
};

const byVerdict: Readonly<Record<Verdict, Outcome>> = {
  YES: 'restricted',
  UNDETERMINED: 'undetermined',
  NO: 'notRestricted',
};

export const outcomeOf = ({ restricted, candidates }: ScreenedLineFragment): Outcome => {
  if (restricted !== null) return byVerdict[restricted];
  return candidates.length > 0 ? 'ambiguous' : 'noMatch';
};

const matchWords: Readonly<Record<SearchMatchKind, string>> = {
  EXACT: 'letter for letter',
  SPELLING: 'but for punctuation, accents or spaces',
  LEGAL_FORM: 'but for the legal form',
  SCRIPT: 'but for simplified or traditional characters',
  PINYIN: 'read aloud as pinyin',
  INITIALS: 'by initials',
  WORDS: 'has the words',
  CLOSE: 'but for typing errors',
};

/** How a row was matched: `by id`, `letter for letter`, … */
export const matchInWords = ({ matched, entity }: ScreenedLineFragment): string | undefined =>
  matched === null ? (entity === null ? undefined : 'by id') : matchWords[matched.how];

const tests = ['HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'] as const;

/** Columns and rows of the file that leaves the page; an empty cell is a verdict that there is not. */
export const screeningTable = (
  rows: readonly ScreenedLineFragment[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | undefined)[])[] } => ({
  columns: [
    ...['asked', 'outcome', 'id', 'name', 'matchedBy', 'matchedText', 'candidates', 'restricted'],
    ...tests.map(test => test.toLowerCase()),
  ],
  rows: rows.map(row => [
    row.asked,
    outcomeWords[outcomeOf(row)].word,
    row.entity?.id,
    row.entity?.name,
    matchInWords(row),
    row.matched?.text,
    row.candidates.map(({ id }) => id).join(' '),
    row.restricted?.toLowerCase(),
    ...tests.map(test => row.tests.find(found => found.test === test)?.verdict.toLowerCase()),
  ]),
});
