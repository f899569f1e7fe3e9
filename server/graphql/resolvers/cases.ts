import { earlier, heldSpan, latestDate, mostCovered, spanOf } from '../../../domain/dates.ts';
import type { SourceRef } from '../../../domain/graph.ts';
import { relationKinds } from '../../../domain/vocabulary/relations.ts';
import { type KnownRelation, viewingAt } from '../../model/snapshot.ts';
import { gather } from '../../store/gather.ts';
import { queries } from '../../store/queries.ts';
import { type DeclaredEntity, entityFrom, sourceFrom } from '../../store/rows.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
import { clocksOf } from '../clocks.ts';
import { type Context, present, primed } from '../context.ts';
import { batched } from '../loaders.ts';

type CaseRecord = {
  readonly entity: DeclaredEntity;
  readonly claimCount: number;
  readonly sources: readonly SourceRef[];
  readonly dates: readonly string[];
  readonly independentSources: number;
};

const readCases = async (ids: string[] | null, context: Context): Promise<ReadonlyMap<string, CaseRecord>> => {
  const rows = await context.store.read(queries.cases, { ids }, context.reading);
  return new Map(
    rows.map(row => {
      const entity = entityFrom(row.case);
      const sources = row.sources.map(sourceFrom).sort((a, b) => (a.id < b.id ? -1 : 1));
      const { claimCount, dates, independentSources } = row;
      return [entity.id, { entity, claimCount, sources, dates, independentSources }];
    }),
  );
};

const records = (context: Context) =>
  context.once('records of cases', () =>
    batched<CaseRecord | undefined>(context.reading, async ids => {
      const found = await readCases(ids, context);
      return id => found.get(id);
    }),
  );

/** All cases with what their claims add up to, read once for each state of the data. */
export const allCases = (context: Context): Promise<ReadonlyMap<string, CaseRecord>> =>
  context.once('cases', async () => {
    const found = await context.store.kept('cases', () => readCases(null, context));
    for (const [id, record] of found) records(context).prime(id, record);
    return found;
  });

/** One case with what its claims add up to: read for all that are asked about at once. */
export const caseRecord = (id: string, context: Context): Promise<CaseRecord | undefined> => records(context).load(id);

/** The latest date that the claims of a case speak of. */
export const latestOf = (record: CaseRecord | undefined): string | null => latestDate(record?.dates ?? []) ?? null;

/** Below this part of the access steps, a day on which they hold says little about the case. */
const telling = 1 / 3;

/** The access steps that claims of a case state, as known today: judged for all cases of a question at once. */
const stepsOf = (context: Context) =>
  context.once('steps of cases', () =>
    batched<readonly KnownRelation[]>(context.reading, async ids => {
      const stated = await Promise.all(ids.map(id => context.caseRelations.load(id)));
      const steps = stated.map(relations => relations.filter(({ kind }) => relationKinds[kind].passes !== 'none'));
      const relations = steps.flat();
      const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
      const entities = present(await context.entities.loadMany([...ends]));
      const record = primed(await gather(context.store, entities, relations, context.reading), context);
      const known = await runCooperatively(viewingAt(record, clocksOf({}, context)), context.reading);
      const byId = new Map(known.relations.map(relation => [relation.id, relation]));
      const ofCase = new Map(ids.map((id, i) => [id, (steps[i] ?? []).flatMap(step => byId.get(step.id) ?? [])]));
      return id => ofCase.get(id) ?? [];
    }),
  );

/** A case opens at today where so great a part of the access steps that ever held together still holds. */
const stillTelling = 1 / 2;

const judgedOpening = async (id: string, context: Context): Promise<string | null> => {
  const steps = await stepsOf(context).load(id);
  const today = spanOf(context.today).last;
  const spans = steps.flatMap(({ validity }) => {
    const span = heldSpan(validity);
    return span && span.first <= today ? [{ first: span.first, last: earlier(span.last, today) }] : [];
  });
  const best = mostCovered(spans);
  if (best && best.count >= steps.length * telling) {
    const now = spans.filter(({ last }) => last === today).length;
    return now >= best.count * stillTelling ? null : best.day;
  }
  const found = await caseRecord(id, context);
  return latestOf(found) ?? latestDate(found?.sources.flatMap(({ published }) => published ?? []) ?? []) ?? null;
};

/**
 * Null where a case opens at today, since its access steps, or enough of them, are held to go on. Else the latest day on
 * which the most of them hold, where that is a fair part of them; else the latest date that its claims speak of; else the
 * latest publication. Judged once a day for each state of the data.
 */
export const openingDate = async (id: string, context: Context): Promise<string | null> => {
  const key = `opening dates on ${context.today}`;
  const known = await context.store.kept(key, async () => new Map<string, string | null>());
  const date = known.get(id);
  if (date !== undefined) return date;
  const judged = await judgedOpening(id, context);
  known.set(id, judged);
  return judged;
};
