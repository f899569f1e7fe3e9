import DataLoader from 'dataloader';
import type { Claim, SourceRef } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isGraphKind, isRelationKind, type RelationKind, relationKindNames } from '../../domain/vocabulary/kinds.ts';
import { dataSetClaims, propertyClaimsOf } from '../store/dataSets.ts';
import { queries } from '../store/queries.ts';
import type { Reader } from '../store/query.ts';
import { claimFrom, type DeclaredEntity, entityFrom, gapFrom, relationFrom, sourceFrom } from '../store/rows.ts';
import { inTurn } from './inPieces.ts';

/** How many relations of a kind lead from and to an entity; `loops`: of both, those from it to itself. */
type RelationCount = {
  readonly kind: RelationKind;
  readonly outgoing: number;
  readonly incoming: number;
  readonly loops: number;
};

/** Most keys of one statement: what one read returns must be held at once, by Neo4j and by the server. */
const largestBatch = 1_000;

type Reading = {
  readonly signal?: AbortSignal;
  /** Runs `work` once no part of the request waits for its turn: until then more may be asked. */
  readonly onceDone?: (work: () => void) => void;
  readonly rest?: () => Promise<void>;
};

/** As DataLoader does it by itself: once all that goes on now has gone on. */
const soon = (work: () => void): void => {
  void Promise.resolve().then(() => process.nextTick(work));
};

/** Turns the questions of one round into one read. `read` answers many keys; what it returns answers each. */
export const batched = <Value>(
  { onceDone = work => work(), rest }: Reading,
  read: (keys: string[]) => Promise<(key: string) => Value>,
  maxBatchSize = largestBatch,
): DataLoader<string, Value> => {
  const loader = new DataLoader<string, Value>(
    async keys => {
      const answer = await read([...keys]);
      return keys.map(answer);
    },
    { maxBatchSize, batchScheduleFn: load => soon(() => onceDone(load)) },
  );
  if (!rest) return loader;
  const load = loader.load.bind(loader);
  // Thousands of fields may wait for one key: they go on in pieces once it is read.
  loader.load = key => load(key).then(found => inTurn(found, rest));
  return loader;
};

type Near = Readonly<Record<'answeredBy' | 'withdraws' | 'withdrawnBy' | 'conflictsWith', readonly string[]>>;
const nothingNear: Near = { answeredBy: [], withdraws: [], withdrawnBy: [], conflictsWith: [] };

/** One loader for each question that fields ask of one id at a time. */
export const makeLoaders = (store: Reader, reading: Reading) => {
  const entities = answering(store, reading);
  return { entities, ...others(store, reading, entities) };
};

/** The entity that answers to an id: where one was merged, the one that is kept. */
const answering = (store: Reader, reading: Reading) =>
  batched<DeclaredEntity | undefined>(reading, async ids => {
    const rows = await store.read(queries.entitiesAnswering, { ids });
    const known = rows.filter(({ entity }) => isGraphKind(String(entity.kind)));
    const byId = new Map(known.map(({ id, entity }) => [id, entityFrom(entity)]));
    return id => byId.get(id);
  });

const others = (store: Reader, reading: Reading, entities: ReturnType<typeof answering>) => ({
  /** An entity as its file names it, even where it is merged into another. */
  named: batched<DeclaredEntity | undefined>(reading, async ids => {
    const rows = await store.read(queries.entitiesById, { ids });
    const byId = new Map(rows.map(({ entity }) => [String(entity.id), entityFrom(entity)]));
    return id => byId.get(id);
  }),
  sources: batched<SourceRef | undefined>(reading, async ids => {
    const rows = await store.read(queries.entitiesById, { ids });
    const found = rows.filter(({ entity }) => entity.kind === 'Source').map(({ entity }) => sourceFrom(entity));
    const byId = new Map(found.map(source => [source.id, source]));
    return id => byId.get(id);
  }),
  claims: batched<Claim | undefined>(reading, async ids => {
    const rows = await store.read(queries.evidence, { claims: ids, entities: [] });
    const all = [...rows.map(claimFrom), ...(await dataSetClaims(store, ids, reading))];
    const byId = new Map(all.map(claim => [claim.id, claim]));
    return id => byId.get(id);
  }),
  /** The claims that state a property of an entity. */
  stating: batched<readonly Claim[]>(reading, async ids => {
    const rows = await store.read(queries.evidence, { claims: [], entities: ids });
    const all = [...rows.map(claimFrom), ...(await propertyClaimsOf(store, ids, reading))];
    const byId = groupBy(all, claim => (claim.says === 'property' ? claim.of : undefined));
    return id => byId.get(id) ?? [];
  }),
  near: batched(reading, async ids => {
    const rows = await store.read(queries.claimsNear, { ids });
    const byId = new Map(rows.map(row => [row.id, row]));
    return id => byId.get(id) ?? nothingNear;
  }),
  counts: batched<readonly RelationCount[]>(reading, async ids => {
    const rows = await store.read(queries.relationCounts, { ids, kinds: [...relationKindNames] });
    const byId = groupBy(rows, row => row.id);
    return id =>
      (byId.get(id) ?? []).flatMap(({ kind, outgoing, incoming, loops }) =>
        isRelationKind(kind) ? [{ kind, outgoing, incoming, loops }] : [],
      );
  }),
  /** What was looked for about an entity and not found. */
  gaps: batched(reading, async ids => {
    const rows = await store.read(queries.gaps, { ids });
    const byId = groupBy(rows, row => row.id);
    return id => (byId.get(id) ?? []).map(gapFrom);
  }),
  /** The same of a case, about anything that its claims are about. */
  caseGaps: batched(reading, async ids => {
    const rows = await store.read(queries.caseGaps, { ids });
    const byId = groupBy(rows, row => row.case);
    return id => (byId.get(id) ?? []).map(gapFrom);
  }),
  /** Ids of the cases of which a claim is about an entity. */
  casesOf: batched<readonly string[]>(reading, async ids => {
    const rows = await store.read(queries.casesOf, { ids });
    const byId = new Map(rows.map(({ id, cases }) => [id, cases.toSorted()]));
    return id => byId.get(id) ?? [];
  }),
  /** The relations that the claims of a case state, and those of its parties. */
  caseRelations: batched(reading, async ids => {
    const rows = await store.read(queries.caseRelations, { ids });
    for (const end of rows.flatMap(({ ends }) => ends)) entities.prime(String(end.id), entityFrom(end));
    const byId = groupBy(rows, row => row.case);
    return id => (byId.get(id) ?? []).map(relationFrom);
  }),
  caseHardware: batched<readonly DeclaredEntity[]>(reading, async ids => {
    const rows = await store.read(queries.caseHardware, { ids });
    const byId = groupBy(rows, row => row.case);
    return id => (byId.get(id) ?? []).map(row => entityFrom(row.entity));
  }),
});
