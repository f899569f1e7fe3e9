import { latestDate } from '../../model/dates.ts';
import type { SourceRef } from '../../model/graph.ts';
import { queries } from '../../store/queries.ts';
import { type DeclaredEntity, entityFrom, sourceFrom } from '../../store/rows.ts';
import type { Context } from '../context.ts';

type CaseRecord = {
  readonly entity: DeclaredEntity;
  readonly claimCount: number;
  readonly sources: readonly SourceRef[];
  readonly dates: readonly string[];
};

const perRequest = new WeakMap<Context, Promise<ReadonlyMap<string, CaseRecord>>>();

const readCases = async (context: Context): Promise<ReadonlyMap<string, CaseRecord>> => {
  const rows = await context.store.read(queries.cases, { id: null }, context.reading);
  return new Map(
    rows.map(row => {
      const entity = entityFrom(row.case);
      const sources = row.sources.map(sourceFrom).sort((a, b) => (a.id < b.id ? -1 : 1));
      return [entity.id, { entity, claimCount: row.claimCount, sources, dates: row.dates }];
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
