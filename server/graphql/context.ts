import DataLoader from 'dataloader';
import type { Claim } from '../model/graph.ts';
import { groupBy } from '../model/groupBy.ts';
import { isRelationKind, type RelationKind, relationKindNames } from '../model/kinds.ts';
import { queries } from '../store/queries.ts';
import type { Store } from '../store/query.ts';
import { claimFrom, type DeclaredEntity, entityFrom } from '../store/rows.ts';

/** How many relations of a kind lead from and to an entity. */
type RelationCount = { readonly kind: RelationKind; readonly outgoing: number; readonly incoming: number };

/** One a request: the store, today's date, and loaders that turn many small questions into one. */
export type Context = {
  readonly store: Store;
  readonly today: string;
  /** True when the request carries the token. */
  readonly mayWrite: boolean;
  readonly reading: { readonly signal?: AbortSignal };
  readonly entities: DataLoader<string, DeclaredEntity | undefined>;
  readonly claims: DataLoader<string, Claim | undefined>;
  readonly near: DataLoader<
    string,
    { readonly answeredBy: readonly string[]; readonly conflictsWith: readonly string[] }
  >;
  readonly counts: DataLoader<string, readonly RelationCount[]>;
};

/** What a loader found, in the order asked for, without what was not found. Throws the first error there was. */
export const present = <T>(found: readonly (T | undefined | Error)[]): T[] =>
  found.flatMap(item => {
    if (item instanceof Error) throw item;
    return item === undefined ? [] : [item];
  });

const nothingNear = { answeredBy: [], conflictsWith: [] };

const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): (T | undefined)[] =>
  ids.map(id => found.get(id));

export const makeContext = (
  store: Store,
  today: string,
  signal: AbortSignal | undefined,
  mayWrite = false,
): Context => {
  const reading = signal === undefined ? {} : { signal };
  return {
    store,
    today,
    mayWrite,
    reading,
    entities: new DataLoader(async ids => {
      const rows = await store.read(queries.entitiesAnswering, { ids: [...ids] }, reading);
      const known = rows.filter(({ entity }) => entity.kind !== 'Claim' && entity.kind !== 'Source');
      return inOrder(ids, new Map(known.map(({ id, entity }) => [id, entityFrom(entity)])));
    }),
    claims: new DataLoader(async ids => {
      const rows = await store.read(queries.evidence, { claims: [...ids], entities: [] }, reading);
      return inOrder(ids, new Map(rows.map(row => [String(row.claim.id), claimFrom(row)])));
    }),
    near: new DataLoader(async ids => {
      const rows = await store.read(queries.claimsNear, { ids: [...ids] }, reading);
      return inOrder(ids, new Map(rows.map(row => [row.id, row]))).map(row => row ?? nothingNear);
    }),
    counts: new DataLoader(async ids => {
      const rows = await store.read(queries.relationCounts, { ids: [...ids], kinds: [...relationKindNames] }, reading);
      const found = groupBy(rows, row => row.id);
      return ids.map(id =>
        (found.get(id) ?? []).flatMap(({ kind, outgoing, incoming }) =>
          isRelationKind(kind) ? [{ kind, outgoing, incoming }] : [],
        ),
      );
    }),
  };
};
