import { query } from '../../core/api.ts';
import { ScreenDocument, type ScreenedLineFragment } from '../../generated/operations.ts';
import { inChunks } from './askedLines.ts';

/** What is recorded of parties that a name may mean, by id. */
export type CandidateLines = ReadonlyMap<string, ScreenedLineFragment>;

export const candidateIds = (rows: readonly ScreenedLineFragment[]): readonly string[] => [
  ...new Set(rows.flatMap(({ candidates }) => candidates.map(({ id }) => id))),
];

export const linesById = (rows: readonly ScreenedLineFragment[]): CandidateLines =>
  new Map(rows.map(row => [row.asked, row]));

/** As many as one request may well ask by id, which is much quicker than by name. */
const chunkSize = 2_000;

/** At which clocks, and by which regime of the 50 Percent Rule. */
type JudgedBy = {
  readonly asOf: string | undefined;
  readonly knownBy: string | undefined;
  readonly regime: string | undefined;
};

/** All that the names of a list may mean. */
export const askCandidates = async (
  rows: readonly ScreenedLineFragment[],
  judgedBy: JudgedBy,
): Promise<CandidateLines> => {
  const answered: ScreenedLineFragment[] = [];
  for (const chunk of inChunks(candidateIds(rows), chunkSize))
    answered.push(...(await query(ScreenDocument, { ids: chunk, names: [], ...judgedBy })).screen.rows);
  return linesById(answered);
};
