import type { Relation } from '../../domain/graph.ts';
import { alwaysRestricted } from '../model/access/alwaysRestricted.ts';
import type { Clocks, GraphRecord } from '../model/snapshot.ts';
import { gather, joined, separate, withEvidence, withoutEvidence } from './gather.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { type DeclaredEntity, entityFrom, relationFrom, type Stored } from './rows.ts';
import { runCooperatively } from './runCooperatively.ts';
import { whole } from './whole.ts';

export type AccessRecord = GraphRecord & {
  /** True when a level was cut at its limit, or the levels ran out: more may lie beyond. */
  readonly truncated: boolean;
  /** Entities of which not all that leads on from them was read; none where only owners were cut. */
  readonly unread?: ReadonlySet<string>;
};

export const accessLimits = { levels: 40, perLevel: 5_000 } as const;

/**
 * Everything that access may pass over from `starts` to the first party on each way that is restricted on every day of
 * `asOf`: one query a level for the relations and one for their evidence, each level cut to a limit that is reported. Cost grows with the entities
 * reached, not with the number of paths.
 */
export const accessRecord = async (
  store: Reader,
  starts: readonly DeclaredEntity[],
  clocks: Clocks,
  restricted: ReadonlySet<string>,
  reading: { readonly signal?: AbortSignal },
): Promise<AccessRecord> => {
  const records: GraphRecord[] = [await gather(store, starts, [], reading)];
  const seen = new Set(starts.map(start => start.id));
  const asked = new Set(seen);
  const lessees = new Set<string>();
  const leases = new Set(starts.filter(start => start.kind === 'Lease').map(start => start.id));
  let frontier = [...seen];
  const unread = new Set<string>();
  for (let level = 0; frontier.length > 0; level += 1) {
    if (level >= accessLimits.levels) {
      for (const id of frontier) unread.add(id);
      break;
    }
    const rows = await store.read(queries.accessFrontier, { ids: frontier, limit: accessLimits.perLevel + 1 }, reading);
    if (rows.length > accessLimits.perLevel) for (const id of frontier) unread.add(id);
    const { relations, entities } = separate(rows.slice(0, accessLimits.perLevel));
    const taken = relations.filter(({ kind, from }) => kind === 'TAKES' && !lessees.has(from)).map(({ from }) => from);
    for (const lessee of taken) lessees.add(lessee);
    // Only a lessee passes access on to what it grants.
    const passing = relations.filter(relation => relation.kind !== 'GRANTS' || lessees.has(relation.from));
    const ends = new Set(passing.flatMap(relation => [relation.from, relation.to]));
    const fresh = entities.filter(entity => ends.has(entity.id) && !seen.has(entity.id));
    const record = await gather(store, fresh, passing, reading);
    records.push(record);
    for (const entity of fresh) seen.add(entity.id);
    for (const entity of fresh) if (entity.kind === 'Lease') leases.add(entity.id);
    // What a firm grants was left out if it was asked before it was known to be a lessee.
    const again = taken.filter(lessee => asked.has(lessee));
    const stops = await runCooperatively(alwaysRestricted(record, clocks, restricted), reading);
    const next = [...record.entities.keys()].filter(id => !stops.has(id));
    for (const id of next) asked.add(id);
    frontier = [...new Set([...next, ...again])];
  }
  const context = await leaseContext(store, leases, reading);
  // The dates of head leases are those of what they grant, cover and are taken by, where these have none of their own; an
  // owner that is dissolved has no title any more.
  const beside = context.flatMap(({ kind, from, to }) => (kind === 'TAKES' ? [to] : kind === 'OWNS' ? [from] : []));
  const ids = [...new Set(beside)].filter(id => !seen.has(id));
  const heads = ids.length === 0 ? [] : await store.read(queries.entitiesById, { ids }, reading);
  const sites = starts.flatMap(({ id, kind }) => (kind === 'DataCenter' ? [id] : []));
  const housed = sites.length === 0 ? [] : await store.read(queries.housedAt, { ids: sites }, reading);
  const around = withoutEvidence(
    heads.map(({ entity }) => entityFrom(entity)),
    [...context, ...housed.map(relationFrom)],
  );
  records.push(await withEvidence(store, [around], reading));
  return { ...joined(records), truncated: unread.size > 0, unread };
};

/**
 * What tells a sublease from a lease: who grants and takes the leases, what they cover, where that stands and whose it is;
 * and the same of the leases that their grantors take, from head lease to head lease. Without the evidence.
 */
export const leaseContext = async (
  store: Reader,
  leases: ReadonlySet<string>,
  reading: { readonly signal?: AbortSignal },
): Promise<readonly Relation[]> => {
  const found: Relation[] = [];
  const asked = new Set<string>();
  let ids = [...leases];
  for (let level = 0; ids.length > 0 && level < accessLimits.levels; level += 1) {
    const relations = (await store.read(queries.leaseContext, { ids }, reading)).map(relationFrom);
    for (const id of ids) asked.add(id);
    ids = [...new Set(relations.flatMap(({ kind, to }) => (kind === 'TAKES' && !asked.has(to) ? [to] : [])))];
    found.push(...relations);
  }
  return found;
};

/**
 * The fleets, sites or leases that a question about `target` starts from, whenever they belonged to it; undefined when it
 * is of another kind. Which of them belonged to it on a day: `placedAt`. Throws STORE_OVERASKED where they are too many.
 */
export const hardwareOf = async (
  store: Reader,
  target: DeclaredEntity,
  reading: { readonly signal?: AbortSignal },
): Promise<DeclaredEntity[] | undefined> => {
  const among = (rows: readonly { readonly entity: Stored }[]): DeclaredEntity[] =>
    rows.map(row => entityFrom(row.entity));
  const fleets = (rows: readonly { readonly entity: Stored }[], remedy: string): DeclaredEntity[] =>
    among(whole(rows, most, 'fleets', remedy));
  const most = accessLimits.perLevel;
  const limit = most + 1;
  switch (target.kind) {
    case 'GpuFleet':
    case 'Lease':
      return [target];
    case 'DataCenter':
      return [
        target,
        ...fleets(
          await store.read(queries.hardwareIn, { country: null, site: target.id, limit }, reading),
          'ask about single fleets of the site',
        ),
      ];
    case 'Shipment': {
      const question = { ids: [target.id], kinds: ['CARRIES'], limit };
      const rows = await store.read(queries.subgraphFrontier, question, reading);
      return fleets(rows, 'ask about single fleets of the shipment').filter(({ kind }) => kind === 'GpuFleet');
    }
    case 'Case':
      return among(await store.read(queries.caseHardware, { ids: [target.id] }, reading));
    case 'Jurisdiction': {
      const code = target.properties.code;
      const country = typeof code === 'string' ? code : null;
      return fleets(
        await store.read(queries.hardwareIn, { country, site: null, limit }, reading),
        'ask about single sites, fleets or cases in the country, or from the other end, by `reach` of the parties',
      );
    }
    default:
      return undefined;
  }
};
