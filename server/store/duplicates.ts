import { isRelationKind, mergeableKinds } from '../../domain/vocabulary/kinds.ts';
import { type Candidate, duplicateCandidates } from '../model/duplicates/candidates.ts';
import { pairsOf } from '../model/duplicates/merges.ts';
import type { ChineseReader } from '../model/names/normalisedName.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { entityFrom, mergeFrom } from './rows.ts';
import { runCooperatively } from './runCooperatively.ts';

export const duplicateLimits = { entities: 20_000, neighbours: 100 } as const;

/** Pairs that may be the same and that nobody has decided on, likeliest first, among all that files declare. */
export const findDuplicates = async (
  store: Reader,
  question: { readonly kinds?: readonly string[] | undefined; readonly leastScore: number },
  chinese: ChineseReader,
  reading: { readonly signal?: AbortSignal; readonly rest?: () => Promise<void> },
): Promise<{ readonly candidates: readonly Candidate[]; readonly considered: number; readonly truncated: boolean }> => {
  const kinds = [...mergeableKinds].filter(kind => question.kinds?.includes(kind) ?? true);
  const { entities: limit, neighbours } = duplicateLimits;
  const rows = await store.read(queries.described, { kinds, neighbours, limit: limit + 1 }, reading);
  const decisions = (await store.read(queries.merges, {}, reading)).map(({ merge }) => mergeFrom(merge));
  const entities = rows.slice(0, limit).map(row => ({
    ...entityFrom(row.entity),
    file: String(row.entity.declaredIn),
    neighbours: row.neighbours.flatMap(({ kind, ...rest }) => (isRelationKind(kind) ? [{ kind, ...rest }] : [])),
  }));
  const decided = new Set(decisions.flatMap(pairsOf));
  return {
    candidates: await runCooperatively(duplicateCandidates(entities, decided, chinese, question.leastScore), reading),
    considered: entities.length,
    truncated: rows.length > limit,
  };
};
