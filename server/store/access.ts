import { type Clocks, type GraphRecord, recall } from '../model/recall.ts';
import { isRestricted } from '../model/restricted.ts';
import { gather, joined, separate } from './gather.ts';
import { queries } from './queries.ts';
import type { Store } from './query.ts';
import { type DeclaredEntity, entityFrom, relationFrom } from './rows.ts';

export type AccessRecord = GraphRecord & {
  /** True when a level was cut at its limit, or the levels ran out: more may lie beyond. */
  readonly truncated: boolean;
  /** Entities of which not all that leads on from them was read; none where only owners were cut. */
  readonly unread?: ReadonlySet<string>;
};

export const accessLimits = { levels: 40, perLevel: 5_000 } as const;

/**
 * Everything that access may pass over from `starts` to the first restricted party on each way: one query a level for
 * the relations and one for their evidence, each level cut to a limit that is reported. Cost grows with the entities
 * reached, not with the number of paths.
 */
export const accessRecord = async (
  store: Store,
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
    const known = recall({ ...record, relations: new Map() }, clocks).entities;
    // What a firm grants was left out if it was asked before it was known to be a lessee.
    const again = taken.filter(lessee => asked.has(lessee));
    const next = [...known.values()].filter(entity => !isRestricted(entity, restricted)).map(entity => entity.id);
    for (const id of next) asked.add(id);
    frontier = [...new Set([...next, ...again])];
  }
  if (leases.size > 0) {
    const context = (await store.read(queries.leaseContext, { ids: [...leases] }, reading)).map(relationFrom);
    records.push(await gather(store, [], context, reading));
  }
  return { ...joined(records), truncated: unread.size > 0, unread };
};

/** The fleets, sites or leases that a question about `target` starts from; undefined when it is of another kind. */
export const hardwareOf = async (
  store: Store,
  target: DeclaredEntity,
  reading: { readonly signal?: AbortSignal },
): Promise<DeclaredEntity[] | undefined> => {
  const among = (rows: { entity: Record<string, unknown> }[]): DeclaredEntity[] =>
    rows.map(row => entityFrom(row.entity));
  const limit = accessLimits.perLevel;
  switch (target.kind) {
    case 'GpuFleet':
    case 'Lease':
      return [target];
    case 'DataCenter':
      return [
        target,
        ...among(await store.read(queries.hardwareIn, { country: null, site: target.id, limit }, reading)),
      ];
    case 'Case':
      return among(await store.read(queries.caseHardware, { ids: [target.id] }, reading));
    case 'Jurisdiction': {
      const code = target.properties.code;
      return among(
        await store.read(
          queries.hardwareIn,
          { country: typeof code === 'string' ? code : null, site: null, limit },
          reading,
        ),
      );
    }
    default:
      return undefined;
  }
};
