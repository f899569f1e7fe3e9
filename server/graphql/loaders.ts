import DataLoader from 'dataloader';
import type { Claim, SourceRef } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isGraphKind, isRelationKind, type RelationKind, relationKindNames } from '../../domain/vocabulary/kinds.ts';
import { dataSetClaims, propertyClaimsOf } from '../store/dataSets.ts';
import { queries } from '../store/queries.ts';
import type { Reader } from '../store/query.ts';
import { claimFrom, type DeclaredEntity, entityFrom, gapFrom, relationFrom, sourceFrom } from '../store/rows.ts';

/** How many relations of a kind lead from and to an entity. */
type RelationCount = { readonly kind: RelationKind; readonly outgoing: number; readonly incoming: number };

/** Most keys of one statement: what one read returns must be held at once, by Neo4j and by the server. */
const largestBatch = 1_000;

/** Turns the questions of one round into one read. `read` answers many keys; what it returns answers each. */
export const batched = <Value>(
  read: (keys: string[]) => Promise<(key: string) => Value>,
  maxBatchSize = largestBatch,
): DataLoader<string, Value> =>
  new DataLoader(
    async keys => {
      const answer = await read([...keys]);
      return keys.map(answer);
    },
    { maxBatchSize },
  );

type Near = Readonly<Record<'answeredBy' | 'withdraws' | 'withdrawnBy' | 'conflictsWith', readonly string[]>>;
const nothingNear: Near = { answeredBy: [], withdraws: [], withdrawnBy: [], conflictsWith: [] };

type Reading = { readonly signal?: AbortSignal };

/** One loader for each question that fields ask of one id at a time. */
export const makeLoaders = (store: Reader, reading: Reading) => {
  const entities = answering(store, reading);
  return { entities, ...others(store, reading, entities) };
};

/** The entity that answers to an id: where one was merged, the one that is kept. */
const answering = (store: Reader, reading: Reading) =>
  batched<DeclaredEntity | undefined>(async ids => {
    const rows = await store.read(queries.entitiesAnswering, { ids }, reading);
    const known = rows.filter(({ entity }) => isGraphKind(String(entity.kind)));
    const byId = new Map(known.map(({ id, entity }) => [id, entityFrom(entity)]));
    return id => byId.get(id);
  });

const others = (store: Reader, reading: Reading, entities: ReturnType<typeof answering>) => ({
  /** An entity as its file names it, even where it is merged into another. */
  named: batched<DeclaredEntity | undefined>(async ids => {
    const rows = await store.read(queries.entitiesById, { ids }, reading);
    const byId = new Map(rows.map(({ entity }) => [String(entity.id), entityFrom(entity)]));
    return id => byId.get(id);
  }),
  sources: batched<SourceRef | undefined>(async ids => {
    const rows = await store.read(queries.entitiesById, { ids }, reading);
    const found = rows.filter(({ entity }) => entity.kind === 'Source').map(({ entity }) => sourceFrom(entity));
    const byId = new Map(found.map(source => [source.id, source]));
    return id => byId.get(id);
  }),
  claims: batched<Claim | undefined>(async ids => {
    const rows = await store.read(queries.evidence, { claims: ids, entities: [] }, reading);
    const all = [...rows.map(claimFrom), ...(await dataSetClaims(store, ids, reading))];
    const byId = new Map(all.map(claim => [claim.id, claim]));
    return id => byId.get(id);
  }),
  /** The claims that state a property of an entity. */
  stating: batched<readonly Claim[]>(async ids => {
    const rows = await store.read(queries.evidence, { claims: [], entities: ids }, reading);
    const all = [...rows.map(claimFrom), ...(await propertyClaimsOf(store, ids, reading))];
    const byId = groupBy(all, claim => (claim.says === 'property' ? claim.of : undefined));
    return id => byId.get(id) ?? [];
  }),
  near: batched(async ids => {
    const rows = await store.read(queries.claimsNear, { ids }, reading);
    const byId = new Map(rows.map(row => [row.id, row]));
    return id => byId.get(id) ?? nothingNear;
  }),
  counts: batched<readonly RelationCount[]>(async ids => {
    const rows = await store.read(queries.relationCounts, { ids, kinds: [...relationKindNames] }, reading);
    const byId = groupBy(rows, row => row.id);
    return id =>
      (byId.get(id) ?? []).flatMap(({ kind, outgoing, incoming }) =>
        isRelationKind(kind) ? [{ kind, outgoing, incoming }] : [],
      );
  }),
  /** What was looked for about an entity and not found. */
  gaps: batched(async ids => {
    const rows = await store.read(queries.gaps, { ids }, reading);
    const byId = groupBy(rows, row => row.id);
    return id => (byId.get(id) ?? []).map(gapFrom);
  }),
  /** The same of a case, about anything that its claims are about. */
  caseGaps: batched(async ids => {
    const rows = await store.read(queries.caseGaps, { ids }, reading);
    const byId = groupBy(rows, row => row.case);
    return id => (byId.get(id) ?? []).map(gapFrom);
  }),
  /** Ids of the cases of which a claim is about an entity. */
  casesOf: batched<readonly string[]>(async ids => {
    const rows = await store.read(queries.casesOf, { ids }, reading);
    const byId = new Map(rows.map(({ id, cases }) => [id, cases.toSorted()]));
    return id => byId.get(id) ?? [];
  }),
  /** The relations that the claims of a case state, and those of its parties. */
  caseRelations: batched(async ids => {
    const rows = await store.read(queries.caseRelations, { ids }, reading);
    for (const end of rows.flatMap(({ ends }) => ends)) entities.prime(String(end.id), entityFrom(end));
    const byId = groupBy(rows, row => row.case);
    return id => (byId.get(id) ?? []).map(relationFrom);
  }),
  caseHardware: batched<readonly DeclaredEntity[]>(async ids => {
    const rows = await store.read(queries.caseHardware, { ids }, reading);
    const byId = groupBy(rows, row => row.case);
    return id => (byId.get(id) ?? []).map(row => entityFrom(row.entity));
  }),
});
