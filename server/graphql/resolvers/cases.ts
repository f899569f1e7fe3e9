import DataLoader from 'dataloader';
import { certainSpan, latestDate, mostCovered, never } from '../../model/dates.ts';
import type { SourceRef } from '../../model/graph.ts';
import { relationKinds } from '../../model/kinds.ts';
import { recall } from '../../model/recall.ts';
import { gather } from '../../store/gather.ts';
import { queries } from '../../store/queries.ts';
import { type DeclaredEntity, entityFrom, relationFrom, sourceFrom } from '../../store/rows.ts';
import { clocksOf } from '../clocks.ts';
import { type Context, present } from '../context.ts';

type CaseRecord = {
  readonly entity: DeclaredEntity;
  readonly claimCount: number;
  readonly sources: readonly SourceRef[];
  readonly dates: readonly string[];
  readonly independentSources: number;
};

const perRequest = new WeakMap<Context, Promise<ReadonlyMap<string, CaseRecord>>>();

const readCases = async (context: Context): Promise<ReadonlyMap<string, CaseRecord>> => {
  const rows = await context.store.read(queries.cases, { id: null }, context.reading);
  return new Map(
    rows.map(row => {
      const entity = entityFrom(row.case);
      const sources = row.sources.map(sourceFrom).sort((a, b) => (a.id < b.id ? -1 : 1));
      const { claimCount, dates, independentSources } = row;
      return [entity.id, { entity, claimCount, sources, dates, independentSources }];
    }),
  );
};

/** All cases with what their claims add up to, read once a request: they are few. */
export const allCases = (context: Context): Promise<ReadonlyMap<string, CaseRecord>> => {
  const known = perRequest.get(context) ?? readCases(context);
  perRequest.set(context, known);
  return known;
};

export const caseRecords = async (id: string, context: Context): Promise<CaseRecord | undefined> =>
  (await allCases(context)).get(id);

/** The latest date that the claims of a case speak of. */
export const latestOf = (record: CaseRecord | undefined): string | null => latestDate(record?.dates ?? []) ?? null;

/** Below this part of the access steps, a day on which they certainly hold says little about the case. */
const telling = 1 / 3;

/** What is read for all cases of a question at once. */
const makeLoaders = (context: Context) => ({
  steps: new DataLoader(async (ids: readonly string[]) => {
    const rows = await context.store.read(queries.caseRelations, { ids: [...ids] }, context.reading);
    const stated = rows.map(row => ({ of: row.case, relation: relationFrom(row) }));
    const steps = stated.filter(({ relation }) => relationKinds[relation.kind].passes !== 'none');
    const ends = new Set(steps.flatMap(({ relation: { from, to } }) => [from, to]));
    const entities = present(await context.entities.loadMany([...ends]));
    const relations = steps.map(({ relation }) => relation);
    const known = recall(await gather(context.store, entities, relations, context.reading), clocksOf({}, context));
    const byId = new Map(known.relations.map(relation => [relation.id, relation]));
    return ids.map(id => steps.flatMap(({ of, relation }) => (of === id ? (byId.get(relation.id) ?? []) : [])));
  }),
  hardware: new DataLoader(async (ids: readonly string[]) => {
    const rows = await context.store.read(queries.caseHardware, { ids: [...ids] }, context.reading);
    return ids.map(id => rows.flatMap(row => (row.case === id ? [entityFrom(row.entity)] : [])));
  }),
});
const loaders = new WeakMap<Context, ReturnType<typeof makeLoaders>>();
const loadersOf = (context: Context): ReturnType<typeof makeLoaders> => {
  const known = loaders.get(context) ?? makeLoaders(context);
  loaders.set(context, known);
  return known;
};

export const caseHardware = (id: string, context: Context): Promise<DeclaredEntity[]> =>
  loadersOf(context).hardware.load(id);

/**
 * The latest day on which the most access steps of a case certainly hold, where that is a fair part of them; else the
 * latest date that its claims speak of; else the latest publication. Ends that nobody reported do not count.
 */
export const openingDate = async (id: string, context: Context): Promise<string | null> => {
  const steps = await loadersOf(context).steps.load(id);
  const spans = steps.flatMap(({ validity }) => certainSpan(validity) ?? []);
  const best = mostCovered(spans.filter(({ last }) => last !== never));
  if (best && best.count >= steps.length * telling) return best.day;
  const found = await caseRecords(id, context);
  return latestOf(found) ?? latestDate(found?.sources.flatMap(({ published }) => published ?? []) ?? []) ?? null;
};
