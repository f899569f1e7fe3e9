import type { EntityKind, RelationKind } from '../../domain/vocabulary/kinds.ts';
import { type Clocks, type GraphRecord, viewingAt } from '../model/snapshot.ts';
import { type AccessRecord, leaseContext } from './access.ts';
import { gather, joined, separate, withEvidence, withoutEvidence } from './gather.ts';
import { ownersAbove } from './ownership.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { reachQueries } from './reachQueries.ts';
import { type DeclaredEntity, entityFrom } from './rows.ts';
import { runCooperatively } from './runCooperatively.ts';

type Reading = { readonly signal?: AbortSignal };

export const reachLimits = { levels: 40, perLevel: 50_000, parties: 50_000 } as const;

/** What entities at the ends of relations are not among the known ones. */
const missingFrom = async (
  store: Reader,
  records: readonly GraphRecord[],
  reading: Reading,
): Promise<readonly GraphRecord[]> => {
  const { entities, relations } = joined(records);
  const ids = new Set([...relations.values()].flatMap(({ from, to }) => [from, to]).filter(id => !entities.has(id)));
  if (ids.size === 0) return [];
  const rows = await store.read(queries.entitiesById, { ids: [...ids] }, reading);
  return [withoutEvidence(rows.map(({ entity }) => entityFrom(entity)))];
};

/** What equips the fleets, and the sites that house them. */
const hardwareContext = async (store: Reader, records: readonly GraphRecord[], reading: Reading) => {
  const { entities } = joined(records);
  const fleets = [...entities.values()].flatMap(({ id, kind }) => (kind === 'GpuFleet' ? [id] : []));
  if (fleets.length === 0) return { record: joined([]), truncated: false };
  const [kinds, limit]: [RelationKind[], number] = [['EQUIPPED_WITH', 'HOSTS'], reachLimits.perLevel];
  const rows = await store.read(queries.subgraphFrontier, { ids: fleets, kinds, limit: limit + 1 }, reading);
  const found = separate(rows.slice(0, limit));
  const fresh = found.entities.filter(({ id }) => !entities.has(id));
  return { record: withoutEvidence(fresh, found.relations), truncated: rows.length > limit };
};

/** What is reached from some entities, level by level; `seen` and `unread` grow with it. */
const downstream = async (
  store: Reader,
  starts: Iterable<string>,
  { seen, unread }: { readonly seen: Set<string>; readonly unread: Set<string> },
  reading: Reading,
): Promise<readonly GraphRecord[]> => {
  const records: GraphRecord[] = [];
  let frontier = [...starts];
  for (let level = 0; frontier.length > 0; level += 1) {
    if (level >= reachLimits.levels) {
      for (const id of frontier) unread.add(id);
      break;
    }
    const question = { ids: frontier, limit: reachLimits.perLevel + 1 };
    const rows = await store.read(reachQueries.reachFrontier, question, reading);
    if (rows.length > reachLimits.perLevel) for (const id of frontier) unread.add(id);
    const { relations, entities } = separate(rows.slice(0, reachLimits.perLevel));
    const fresh = [...new Map(entities.map(entity => [entity.id, entity])).values()].filter(({ id }) => !seen.has(id));
    records.push(withoutEvidence(fresh, relations));
    for (const { id } of fresh) seen.add(id);
    frontier = fresh.map(({ id }) => id);
  }
  return records;
};

/**
 * Everything that the parties may get to, whenever that was: what they own, control, lease, use or receive, one query a
 * level, and one for the evidence of all; the head leases of the leases among it, with what they cover; and
 * everyone above every firm of it. Levels are cut to a limit that is reported. Cost grows with what is reached, and never
 * with the number of paths to it.
 */
export const reachRecord = async (
  store: Reader,
  parties: readonly DeclaredEntity[],
  reading: Reading,
): Promise<AccessRecord> => {
  const met = { seen: new Set(parties.map(({ id }) => id)), unread: new Set<string>() };
  const records: GraphRecord[] = [withoutEvidence(parties)];
  records.push(...(await downstream(store, met.seen, met, reading)));
  const ofKind = (all: readonly GraphRecord[], kind: EntityKind): readonly string[] =>
    [...joined(all).entities.values()].flatMap(entity => (entity.kind === kind ? [entity.id] : []));
  const leases = new Set(ofKind(records, 'Lease'));
  const context = withoutEvidence([], await leaseContext(store, leases, reading));
  const heads = await missingFrom(store, [...records, context], reading);
  // What a site of a head lease houses or received is let with it.
  const sites = ofKind(heads, 'DataCenter');
  for (const id of sites) met.seen.add(id);
  records.push(context, ...heads, ...(await downstream(store, sites, met, reading)));
  const hardware = await hardwareContext(store, records, reading);
  records.push(hardware.record);
  const { entities } = joined(records);
  const above = await ownersAbove(store, ofKind(records, 'Firm'), entities.keys(), reading);
  const truncated = met.unread.size > 0 || hardware.truncated || above.truncated;
  return { ...(await withEvidence(store, [...records, above], reading)), truncated, unread: met.unread };
};

/** Parties that some report places in one of the countries, at whatever time; cut at a limit that is reported. */
export const partiesIn = async (store: Reader, countries: readonly string[], reading: Reading) => {
  const limit = reachLimits.parties;
  const rows = await store.read(reachQueries.partiesIn, { countries: [...countries], limit: limit + 1 }, reading);
  const parties = rows.slice(0, limit).map(({ entity }) => entityFrom(entity));
  return { parties, truncated: rows.length > limit };
};

/** The firms that stood on a list at the clocks; cut at a limit that is reported. */
export const partiesOn = async (store: Reader, list: string, clocks: Clocks, reading: Reading) => {
  const limit = reachLimits.parties;
  const rows = await store.read(reachQueries.listed, { list, limit: limit + 1 }, reading);
  const { relations, entities } = separate(rows.slice(0, limit));
  const record = await gather(store, entities, relations, reading);
  const known = await runCooperatively(viewingAt(record, clocks), reading);
  const listed = new Set(known.relations.flatMap(({ certainty, to }) => (certainty === undefined ? [] : [to])));
  return { parties: entities.filter(({ id }) => listed.has(id)), truncated: rows.length > limit };
};
