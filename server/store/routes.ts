import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import type { GraphRecord } from '../model/snapshot.ts';
import { joined, separate, withEvidence, withoutEvidence } from './gather.ts';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { reachQueries } from './reachQueries.ts';
import { type DeclaredEntity, entityFrom } from './rows.ts';
import { whole } from './whole.ts';

type Reading = { readonly signal?: AbortSignal };

const limits = { levels: 12, perLevel: 20_000, shipments: 500 } as const;

/**
 * The shipments at the given entities and those that lead to them or on from them, by firms and by fleets, with everyone
 * who supplied or received them and the lists these stand on: one query a level. Cut at limits that are reported.
 */
export const routesRecord = async (
  store: Reader,
  starts: readonly DeclaredEntity[],
  reading: Reading,
): Promise<GraphRecord & { readonly truncated: boolean }> => {
  const records: GraphRecord[] = [withoutEvidence(starts)];
  const seen = new Set(starts.map(({ id }) => id));
  let frontier = [...seen];
  let truncated = false;
  for (let level = 0; frontier.length > 0; level += 1) {
    if (level >= limits.levels) {
      truncated = true;
      break;
    }
    const question = { ids: frontier, limit: limits.perLevel + 1 };
    const rows = await store.read(reachQueries.shipmentsNear, question, reading);
    truncated ||= rows.length > limits.perLevel;
    const { relations, entities } = separate(rows.slice(0, limits.perLevel));
    const fresh = [...new Map(entities.map(entity => [entity.id, entity])).values()].filter(({ id }) => !seen.has(id));
    records.push(withoutEvidence(fresh, relations));
    for (const { id } of fresh) seen.add(id);
    frontier = fresh.filter(({ kind }) => kind !== 'HardwareModel').map(({ id }) => id);
  }
  const firms = [...joined(records).entities.values()].flatMap(({ id, kind }) => (kind === 'Firm' ? [id] : []));
  if (firms.length > 0) {
    const kinds: RelationKind[] = ['LISTS'];
    const limit = limits.perLevel;
    const rows = await store.read(queries.subgraphFrontier, { ids: firms, kinds, limit: limit + 1 }, reading);
    truncated ||= rows.length > limit;
    const { relations, entities } = separate(rows.slice(0, limit));
    records.push(
      withoutEvidence(
        entities.filter(({ id }) => !seen.has(id)),
        relations,
      ),
    );
  }
  return { ...(await withEvidence(store, records, reading)), truncated };
};

/** The shipments that claims of a case are about. */
export const shipmentsOfCase = async (store: Reader, id: string, reading: Reading): Promise<DeclaredEntity[]> => {
  const page = { kinds: ['Shipment'], country: null, case: id, afterName: null, afterId: null };
  const rows = await store.read(queries.entities, { ...page, limit: limits.shipments + 1 }, reading);
  return whole(rows, limits.shipments, 'shipments').flatMap(({ entity }) => (entity ? [entityFrom(entity)] : []));
};

/** The shipments that are reported to have carried a model. */
export const shipmentsOfModel = async (store: Reader, id: string, reading: Reading): Promise<DeclaredEntity[]> => {
  const question = { ids: [id], kinds: ['CARRIES'], limit: limits.shipments + 1 };
  const rows = await store.read(queries.subgraphFrontier, question, reading);
  const { entities } = separate(whole(rows, limits.shipments, 'shipments'));
  return entities.filter(({ kind }) => kind === 'Shipment');
};
