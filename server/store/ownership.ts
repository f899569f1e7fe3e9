import type { GraphRecord } from '../model/snapshot.ts';
import type { AccessRecord } from './access.ts';
import { gather, joined, separate, withEvidence, withoutEvidence } from './gather.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import type { DeclaredEntity } from './rows.ts';

export const ownershipLimits = { levels: 12, perLevel: 50_000 } as const;

/**
 * Everyone above some firms by OWNS and CONTROLS, at any date, without the evidence: one query a level, and after some
 * levels one for all that is left, since rings and long chains have as many levels as firms. Cut to limits that are
 * reported. Of what is `known`, which some other record holds already, nothing is read again, nor looked for above it. Cost
 * grows with the owners reached.
 */
export const ownersAbove = async (
  store: Reader,
  firms: readonly string[],
  known: Iterable<string>,
  reading: { readonly signal?: AbortSignal },
): Promise<AccessRecord> => {
  const records: GraphRecord[] = [];
  const seen = new Set([...known, ...firms]);
  let frontier = firms;
  let truncated = false;
  for (let level = 0; frontier.length > 0; level += 1) {
    const limit = ownershipLimits.perLevel;
    const query = level < ownershipLimits.levels ? queries.ownerFrontier : queries.ownersAbove;
    const rows = await store.read(query, { ids: [...frontier], limit: limit + 1 }, reading);
    if (rows.length > limit) truncated = true;
    const { relations, entities } = separate(rows.slice(0, limit));
    const fresh = [...new Map(entities.map(entity => [entity.id, entity])).values()].filter(({ id }) => !seen.has(id));
    records.push(withoutEvidence(fresh, relations));
    for (const { id } of fresh) seen.add(id);
    const last = level >= ownershipLimits.levels;
    frontier = last ? [] : fresh.filter(({ kind }) => kind === 'Firm').map(({ id }) => id);
  }
  return { ...joined(records), truncated };
};

/** The given parties and everyone above the firms among them: see `ownersAbove`. */
export const ownershipRecord = async (
  store: Reader,
  parties: readonly DeclaredEntity[],
  known: ReadonlySet<string>,
  reading: { readonly signal?: AbortSignal },
): Promise<AccessRecord> => {
  const firms = parties.filter(party => party.kind === 'Firm').map(party => party.id);
  const above = await ownersAbove(store, firms, [...known, ...parties.map(({ id }) => id)], reading);
  const record = await withEvidence(store, [withoutEvidence(parties), above], reading);
  return { ...record, truncated: above.truncated };
};

/** A record with everyone above those of its firms that pass no access on, since access ends at a restricted party. */
export const withOwners = async (
  store: Reader,
  record: AccessRecord,
  isEnd: (id: string) => boolean,
  reading: { readonly signal?: AbortSignal },
): Promise<AccessRecord> => {
  const ends = [...record.entities.values()].filter(entity => entity.kind === 'Firm' && isEnd(entity.id));
  if (ends.length === 0) return record;
  const above = await ownershipRecord(store, ends, new Set(record.entities.keys()), reading);
  const truncated = record.truncated || above.truncated;
  return { ...joined([record, above]), truncated, ...(record.unread ? { unread: record.unread } : {}) };
};

/** A record with the employers of its persons, and everyone above those: who works for a firm uses for it. */
export const withEmployers = async (
  store: Reader,
  record: AccessRecord,
  reading: { readonly signal?: AbortSignal },
): Promise<AccessRecord> => {
  const ids = [...record.entities.values()].filter(({ kind }) => kind === 'National').map(({ id }) => id);
  if (ids.length === 0) return record;
  const limit = ownershipLimits.perLevel;
  const rows = await store.read(queries.subgraphFrontier, { ids, kinds: ['EMPLOYS'], limit: limit + 1 }, reading);
  const { relations, entities } = separate(rows.slice(0, limit));
  const employment = await gather(store, entities, relations, reading);
  const fresh = entities.filter(({ id }) => !record.entities.has(id));
  const above = await ownershipRecord(store, fresh, new Set(record.entities.keys()), reading);
  const truncated = record.truncated || above.truncated || rows.length > limit;
  return { ...joined([record, employment, above]), truncated, ...(record.unread ? { unread: record.unread } : {}) };
};
