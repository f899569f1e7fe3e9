import { verdictWords } from '../../core/words.ts';
import { type Outcome, outcomeOfServer, outcomeWords } from '../../features/record/outcomeWords.ts';
import { caseInWords, gravestFirst, listingInWords, listsInWords } from '../../features/record/recordWords.ts';
import { matchWords } from '../../features/search/whyFound.ts';
import type { ScreenedLineFragment, ScreenQuery } from '../../generated/operations.ts';
import type { CandidateLines } from './candidates.ts';
import { decisionOn, decisionWords, keptIn, type Latest } from './decisionRecord.ts';

/** What a row comes to; the server judges, the page says what could not be judged. */
export const outcomeOf = ({ outcome, candidates, problem }: ScreenedLineFragment): Outcome => {
  if (problem !== null) return 'unread';
  if (outcome === null) return candidates.length > 0 ? 'ambiguous' : 'noMatch';
  return outcomeOfServer[outcome];
};

/** When a file was made, an address that shows the same rows, and that of the dossier of a party. */
export type Made = {
  readonly exported: string;
  readonly address: string | undefined;
  readonly dossierOf: (id: string) => string;
};

/** How a row was matched: `by id`, `exact`, … */
export const matchInWords = ({ matched, entity }: ScreenedLineFragment): string | undefined =>
  matched === null
    ? entity === null
      ? undefined
      : 'by id'
    : `${matched.part === null ? '' : `by the part “${matched.part}”, `}${matchWords[matched.how]}`;

const tests = ['HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'] as const;

type Screen = Pick<ScreenQuery['screen'], 'asOf' | 'knownBy' | 'restricted' | 'revision' | 'regime' | 'lists'>;

/**
 * Columns and rows of the file that leaves the page; an empty cell is a verdict that there is not. A name needs review has a
 * row for each party that it may mean, with what is recorded of that; `lines` has them by id.
 */
export const screeningTable = (
  rows: readonly ScreenedLineFragment[],
  lines: CandidateLines,
  { asOf, knownBy, restricted, revision, regime, lists }: Screen,
  made: Made,
  latest: Latest = new Map(),
): { readonly columns: readonly string[]; readonly rows: readonly (readonly (string | undefined)[])[] } => ({
  columns: [
    ...['asked', 'outcome', 'candidate', 'ifMeant', 'id', 'name', 'matchedBy', 'matchedText', 'restricted'],
    ...['listings', 'cases', ...tests.map(test => test.toLowerCase()), 'problem', 'note'],
    ...['asOf', 'knownBy', 'restrictedJurisdictions', 'revision', 'regime', 'regimeFrom', 'regimeSource'],
    ...['score', 'decision', 'decisionNote', 'reviewer', 'decidedAt', 'decidedOutcome', 'decidedRevision'],
    ...['decidedScore', 'decidedRegime', 'decidedAsOf', 'decidedKnownBy', 'decisionKeptIn', 'listsLoaded'],
    ...['dossier', 'exported', 'address'],
  ],
  rows: rows.flatMap(row => {
    const decided = (party: ScreenedLineFragment['entity']): readonly (string | undefined)[] => {
      const last = party ? decisionOn(latest, row.asked, party.id) : undefined;
      return [
        ...[last && decisionWords[last.decision], last?.note, last?.reviewer, last?.decidedAt],
        ...[last?.outcome, last?.revision, last?.score?.toFixed(2), last?.regime, last?.asOf, last?.knownBy],
        ...[last && keptIn(last)],
      ];
    };
    const cells = (party: ScreenedLineFragment['entity'], line: ScreenedLineFragment, place = 0) => [
      ...[row.asked, outcomeWords[outcomeOf(row)].word],
      ...(place === 0
        ? [undefined, undefined]
        : [`${place} of ${row.candidates.length}`, outcomeWords[outcomeOf(line)].word]),
      ...[
        party?.id,
        party?.name,
        // Of the candidates, the server says of the first alone why.
        place > 1 ? undefined : matchInWords(row),
        place > 1 ? undefined : row.matched?.text,
        line.restricted === null ? undefined : verdictWords[line.restricted],
      ],
      ...[line.listings.map(listingInWords).join('; '), gravestFirst(line.cases).map(caseInWords).join('; ')],
      ...tests.map(test => {
        const found = line.tests.find(result => result.test === test);
        return found && verdictWords[found.verdict];
      }),
      ...[row.problem ?? undefined, row.note ?? undefined, asOf, knownBy, restricted.join(' '), revision],
      ...[`${regime.name} (${regime.text})`, regime.from, `${regime.sourceTitle}, ${regime.sourceUrl}`],
      ...[place > 1 ? undefined : row.matched?.score.toFixed(2), ...decided(party)],
      ...[listsInWords(lists), party ? made.dossierOf(party.id) : undefined, made.exported, made.address],
    ];
    if (row.candidates.length === 0) return [cells(row.entity, row)];
    return row.candidates.map((candidate, i) => cells(candidate, lines.get(candidate.id) ?? row, i + 1));
  }),
});

type Table = ReturnType<typeof screeningTable>;

/** The same rows as records by the names of the columns; what is not known is null. */
export const asRecords = ({ columns, rows }: Table): readonly Readonly<Record<string, string | null>>[] =>
  rows.map(cells => Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? null])));
