import { randomUUID } from 'node:crypto';
import { jurisdictionId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Layout } from '../../server/formats/trade/tradeRow.ts';
import type { Reading } from '../../server/model/trade/series.ts';
import type { Audit } from '../../server/store/audit.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run } from '../../server/store/query.ts';
import { readingFrom } from '../../server/store/readings.ts';
import { entityFrom } from '../../server/store/rows.ts';
import { writes } from '../../server/store/writes.ts';
import {
  flowIdOf,
  flowRecord,
  importedBy,
  jurisdictionRecord,
  observationRecord,
  sourceRecord,
  tradeRelation,
} from './flowRecords.ts';
import type { GatheredFlow } from './gatherFlows.ts';
import { journalOf, removeRelations } from './journal.ts';
import { type FlowPlan, planFlow } from './planFlow.ts';

export type Download = {
  readonly origin: Layout['origin'];
  readonly retrieved: string;
  readonly hash: string;
  /** The load that it is a part of, and whether it is the first part of its file that changes anything. */
  readonly load: string;
  readonly first: boolean;
};
export type Written = { readonly flows: number; readonly plans: readonly FlowPlan[] };

/** Far above what flows of one transaction can hold; the query wants a number. */
const allReadings = 10_000_000;

const frequencyOf = (readings: readonly { readonly period: string }[]): string => {
  const years = readings.some(({ period }) => period.length === 4);
  const months = readings.some(({ period }) => period.length > 4);
  return years && months ? 'year and month' : years ? 'year' : 'month';
};

type Planned = {
  readonly flow: GatheredFlow;
  readonly plan: FlowPlan;
  readonly sources: string[];
  readonly held: readonly Reading[];
};

/** Each flow with what it adds and the downloads it will rest on; flows that neither change nor were confirmed anew are left out. */
const planned = async (
  run: Run,
  flows: readonly GatheredFlow[],
  { origin, retrieved }: Download,
): Promise<Planned[]> => {
  const ids = flows.map(({ row }) => flowIdOf(row, origin));
  const rows = await run(queries.tradeReadings, { flows: ids, limit: allReadings });
  const readings = groupBy(rows, ({ flow }) => flow);
  const known = new Map(
    (await run(queries.entitiesById, { ids })).map(({ entity }) => [String(entity.id), entityFrom(entity)]),
  );
  const source = `s-${origin}-${retrieved}`;
  return flows.map((flow, i) => {
    const id = ids[i] ?? '';
    const held = (readings.get(id) ?? []).map(readingFrom);
    const before = known.get(id)?.declared.sources;
    const sources = new Set([...(Array.isArray(before) ? before.map(String) : []), source]);
    return { flow, held, plan: planFlow(flow, held, retrieved), sources: [...sources].sort() };
  });
};

/**
 * Brings the store from what it holds of some flows to what a download adds, in the transaction of `run`. Running it
 * again changes nothing. `dryRun` works everything out and writes nothing.
 */
export const writeFlows = async (
  run: Run,
  flows: readonly GatheredFlow[],
  download: Download,
  { audit, dryRun = false }: { readonly audit?: Audit; readonly dryRun?: boolean } = {},
): Promise<Written> => {
  const { origin, retrieved, hash, load, first } = download;
  if (!dryRun) await run(writes.lock, {});
  const all = await planned(run, flows, download);
  const plans = all.map(({ plan }) => plan);
  const changed = all.filter(({ plan, held }) => plan.added.length > 0 || held.length === 0);
  if (dryRun || changed.length === 0) return { flows: changed.length, plans };

  const countries = new Set(
    changed.flatMap(({ flow: { row } }) => [row.exporter, row.importer].flatMap(country => country ?? [])),
  );
  const jurisdictions = [...countries].map(country => jurisdictionRecord(country, origin));
  const entities = changed.flatMap(({ flow: { row }, plan, sources, held }) => {
    const flow = flowRecord(row, origin, sources, frequencyOf([...held, ...plan.added]));
    const name = String(flow.properties.name);
    return [flow, ...plan.added.map(value => observationRecord(value, origin, name, retrieved))];
  });
  const rows = [sourceRecord(origin, retrieved), ...entities];
  const relations = changed.flatMap(({ flow: { row }, plan, sources }) => {
    const id = flowIdOf(row, origin);
    return [
      ...(row.exporter === undefined ? [] : [tradeRelation('EXPORTS', jurisdictionId(row.exporter), id, sources)]),
      ...(row.importer === undefined ? [] : [tradeRelation('IMPORTS', jurisdictionId(row.importer), id, sources)]),
      ...plan.added.map(value =>
        tradeRelation('OBSERVED', id, observationRecord(value, origin, '', retrieved).id, [`s-${origin}-${retrieved}`]),
      ),
    ];
  });
  const journal = await journalOf(run, [...jurisdictions, ...rows], relations);
  const file = importedBy(origin);
  const kept = JSON.stringify({ first, ...journal });
  await run(writes.rememberFormer, { load, id: `import-${randomUUID()}`, file, journal: kept });
  await run(writes.jurisdictions, { rows: jurisdictions });
  await run(writes.entities, { rows });
  await removeRelations(run, journal.relations);
  await run(writes.relations, { rows: relations });
  // Every load that changes the data gives the store another revision.
  await run(writes.load, { rows: [{ id: file, hash, format: 1, origin: null, text: null }] });
  audit?.({
    ...{ operation: 'trade.load', target: file, before: { changed: journal.changed, relations: journal.relations } },
    after: { load, hash, added: journal.added.map(({ id }) => id), rows },
  });
  return { flows: changed.length, plans };
};
