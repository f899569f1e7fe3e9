import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import type { Store } from '../../server/store/query.ts';
import { writes } from '../../server/store/writes.ts';

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
/** A transaction of the store may hold about 64 MB. */
const batch = 5_000;

/** Firms `b0`, `b1` … each with a relation of the kind to each of the `each` that follow it: in bulk, without claims. */
export const bulkFirms = (firms: number): readonly string[] => numbers(firms).map(i => `b${i}`);

export const writeBulk = async (
  store: Store,
  firms: number,
  each: Readonly<Partial<Record<RelationKind, number>>>,
): Promise<void> => {
  const ids = bulkFirms(firms);
  const relations = Object.entries(each).flatMap(([kind, count]) =>
    ids.flatMap((from, i) =>
      numbers(count).map(step => {
        const to = ids[(i + 1 + step) % firms] ?? '';
        const stated = { status: 'reported', disputed: false, claims: [], sources: [], recorded: '2025-01-01' };
        return { kind, from, to, properties: { id: `${kind}~${from}~${to}`, ...stated } };
      }),
    ),
  );
  const entities = ids.map((id, i) => ({
    ...{ id, kind: 'Firm' },
    properties: { id, kind: 'Firm', name: `Firm number ${i}`, declared: '{}' },
  }));
  await store.write(run => run(writes.entities, { rows: entities }));
  for (let start = 0; start < relations.length; start += batch)
    await store.write(run => run(writes.relations, { rows: relations.slice(start, start + batch) }));
};
