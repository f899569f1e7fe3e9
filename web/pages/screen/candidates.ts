import { query } from '../../api.ts';
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

type Dates = { readonly asOf: string | undefined; readonly knownBy: string | undefined };

/** All that the names of a list may mean. */
export const askCandidates = async (rows: readonly ScreenedLineFragment[], dates: Dates): Promise<CandidateLines> => {
  const answered: ScreenedLineFragment[] = [];
  for (const chunk of inChunks({ ids: candidateIds(rows), names: [] }, chunkSize))
    answered.push(...(await query(ScreenDocument, { ...chunk, ...dates })).screen.rows);
  return linesById(answered);
};
