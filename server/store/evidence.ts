import { groupBy } from '../../domain/groupBy.ts';
import { queries } from './queries.ts';
import type { Query, Reader } from './query.ts';
import type { StoredClaim } from './rows.ts';

type Evidence = StoredClaim & { readonly withdraws: readonly string[] };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What `evidence.cypher` gives, out of all that it gave for more claims and entities. */
export const evidenceAmong = (rows: readonly Evidence[]) => {
  const byId = new Map(rows.map(row => [text(row.claim.id), row]));
  const stating = groupBy(rows, ({ claim }) => (claim.says === 'property' ? text(claim.of) : ''));
  const into = (links: (row: Evidence) => readonly string[]): ReadonlyMap<string, readonly string[]> => {
    const ends = rows.flatMap(row => links(row).map(to => [to, text(row.claim.id)] as const));
    return new Map([...groupBy(ends, ([to]) => to)].map(([to, own]) => [to, own.map(([, from]) => from)]));
  };
  const beside = ({ answers, conflictsWith }: Evidence) => [...answers, ...conflictsWith];
  const [answering, withdrawing] = [into(beside), into(({ withdraws }) => withdraws)];
  return (claims: readonly string[], entities: readonly string[]): readonly Evidence[] => {
    const first = [
      ...claims.flatMap(id => byId.get(id) ?? []),
      ...entities.flatMap(id => (id === '' ? [] : (stating.get(id) ?? []))),
    ];
    const near = first.flatMap(row => [...beside(row), ...(answering.get(text(row.claim.id)) ?? [])]);
    const denied = near.filter(id => byId.get(id)?.claim.status === 'denied');
    const later = denied.flatMap(id => withdrawing.get(id) ?? []);
    const ids = new Set([...first.map(({ claim }) => text(claim.id)), ...near, ...later]);
    return [...ids].sort().flatMap(id => byId.get(id) ?? []);
  };
};

/**
 * A reader that asks for the evidence of each claim and each entity once, however often it is asked, and answers as the store
 * would.
 */
export const readerOfEvidenceOnce = (store: Reader): Reader => {
  const had = { claims: new Set<string>(), entities: new Set<string>() };
  let rows = new Map<string, Evidence>();
  const evidence = async (
    { claims, entities }: { readonly claims: readonly string[]; readonly entities: readonly string[] },
    options: Parameters<Reader['read']>[2],
  ): Promise<readonly Evidence[]> => {
    const fresh = {
      claims: claims.filter(id => !had.claims.has(id)),
      entities: entities.filter(id => !had.entities.has(id)),
    };
    if (fresh.claims.length + fresh.entities.length > 0) {
      const found = await store.read(queries.evidence, fresh, options);
      for (const id of fresh.claims) had.claims.add(id);
      for (const id of fresh.entities) had.entities.add(id);
      rows = new Map([...rows, ...found.map(row => [text(row.claim.id), row] as const)]);
    }
    return evidenceAmong([...rows.values()])(claims, entities);
  };
  return {
    ...store,
    read: async <P extends object, R extends object>(
      query: Query<P, R>,
      params: P,
      options?: Parameters<Reader['read']>[2],
    ): Promise<R[]> =>
      query.file === queries.evidence.file
        ? ([...(await evidence(params as unknown as Parameters<typeof evidence>[0], options))] as unknown as R[])
        : store.read(query, params, options),
  };
};
