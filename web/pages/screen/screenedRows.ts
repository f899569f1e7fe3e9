import type { ScreenedLineFragment, ScreenQuery, SearchMatchKind } from '../../generated/operations.ts';
import type { CandidateLines } from './candidates.ts';

export type Outcome =
  | 'ownRight'
  | 'throughParent'
  | 'undetermined'
  | 'onRecord'
  | 'notRestricted'
  | 'ambiguous'
  | 'noMatch'
  | 'unread';

export const outcomeWords: Readonly<Record<Outcome, { readonly word: string; readonly meaning: string }>> = {
  ownRight: { word: 'restricted itself', meaning: 'By its own seat, country or citizenship.' },
  throughParent: { word: 'restricted through a parent', meaning: 'By an ultimate parent of it, not by its own seat.' },
  undetermined: { word: 'undetermined', meaning: 'What is recorded does not settle it.' },
  onRecord: {
    word: 'not restricted, but on record',
    meaning: 'Nothing recorded makes it so, but it stands on a list, or a case speaks of it.',
  },
  notRestricted: { word: 'not restricted', meaning: 'Nothing recorded makes it so; much is not recorded.' },
  ambiguous: { word: 'to be chosen', meaning: 'The name may mean one or more recorded parties; none is sure.' },
  noMatch: { word: 'not recorded', meaning: 'Nothing like it is recorded here. That says nothing about it.' },
  unread: { word: 'not read', meaning: 'This line could not be read as a name or an id; the others were.' },
};

/** Where a party itself belongs, by its seat, citizenship or country. */
const placesOf = (entity: NonNullable<ScreenedLineFragment['entity']>): readonly string[] => {
  if ('headquarters' in entity) return entity.headquarters === null ? [] : [entity.headquarters];
  if ('citizenship' in entity) return entity.citizenship ?? [];
  return 'country' in entity && entity.country !== null ? [entity.country] : [];
};

/** What a row comes to; `jurisdictions` are the restricted ones. */
export const outcomeOf = (
  { restricted, candidates, entity, problem, listings, cases }: ScreenedLineFragment,
  jurisdictions: readonly string[],
): Outcome => {
  if (problem !== null) return 'unread';
  if (entity === null || restricted === null) return candidates.length > 0 ? 'ambiguous' : 'noMatch';
  if (restricted === 'UNDETERMINED') return 'undetermined';
  if (restricted === 'NO') return listings.length + cases.length > 0 ? 'onRecord' : 'notRestricted';
  return placesOf(entity).some(place => jurisdictions.includes(place)) ? 'ownRight' : 'throughParent';
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
  WITHIN: 'what tells of its name is among the words',
};

/** How a row was matched: `by id`, `letter for letter`, … */
export const matchInWords = ({ matched, entity }: ScreenedLineFragment): string | undefined =>
  matched === null
    ? entity === null
      ? undefined
      : 'by id'
    : `${matched.part === null ? '' : `by the part “${matched.part}”, `}${matchWords[matched.how]}`;

/** A listing in words: `Entity List since 2023-03`; a list without a name is called by who keeps it. */
export const listingInWords = ({ list, start, from }: ScreenedLineFragment['listings'][number]): string =>
  `${list ?? `list of ${from.name}`}${start === null ? '' : ` since ${start}`}`;

/** How a case stands that nobody official has taken up. */
const milder: readonly string[] = ['reported', 'background'];

/** The cases of a row, those with an inquiry, a charge or a verdict before those that are only reported. */
export const gravestFirst = (cases: ScreenedLineFragment['cases']): ScreenedLineFragment['cases'] =>
  cases.toSorted((a, b) => milder.indexOf(a.status ?? '') - milder.indexOf(b.status ?? ''));

/** A case in words, with how it stands: `A case (under inquiry)`. */
export const caseInWords = ({ title, status }: ScreenedLineFragment['cases'][number]): string =>
  status === null ? title : `${title} (${status})`;

const tests = ['HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'] as const;

type Screen = Pick<ScreenQuery['screen'], 'asOf' | 'knownBy' | 'restricted' | 'revision'>;

/**
 * Columns and rows of the file that leaves the page; an empty cell is a verdict that there is not. A name to be chosen has a
 * row for each party that it may mean, with what is recorded of that; `lines` has them by id.
 */
export const screeningTable = (
  rows: readonly ScreenedLineFragment[],
  lines: CandidateLines,
  { asOf, knownBy, restricted, revision }: Screen,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | undefined)[])[] } => ({
  columns: [
    ...['asked', 'outcome', 'candidate', 'ifMeant', 'id', 'name', 'matchedBy', 'matchedText', 'restricted'],
    ...['listings', 'cases', ...tests.map(test => test.toLowerCase()), 'problem'],
    ...['asOf', 'knownBy', 'restrictedJurisdictions', 'revision'],
  ],
  rows: rows.flatMap(row => {
    const cells = (party: ScreenedLineFragment['entity'], line: ScreenedLineFragment, place?: string) => [
      ...[row.asked, outcomeWords[outcomeOf(row, restricted)].word],
      ...[place, place === undefined ? undefined : outcomeWords[outcomeOf(line, restricted)].word],
      ...[party?.id, party?.name, matchInWords(row), row.matched?.text, line.restricted?.toLowerCase()],
      ...[line.listings.map(listingInWords).join('; '), gravestFirst(line.cases).map(caseInWords).join('; ')],
      ...tests.map(test => line.tests.find(found => found.test === test)?.verdict.toLowerCase()),
      ...[row.problem ?? undefined, asOf, knownBy, restricted.join(' '), revision],
    ];
    if (row.candidates.length === 0) return [cells(row.entity, row)];
    return row.candidates.map((candidate, i) =>
      cells(candidate, lines.get(candidate.id) ?? row, `${i + 1} of ${row.candidates.length}`),
    );
  }),
});
