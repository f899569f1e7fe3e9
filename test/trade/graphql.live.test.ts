import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asker } from '../graphql/ask.ts';
import { loadShipped } from '../support/shipped.ts';
import { testStore } from '../support/store.ts';
import { importSurge } from './surge.ts';

const store = testStore();
const ask = asker(() => store);
const folder = mkdtempSync(join(tmpdir(), 'throughline-surge-'));
/** What an answer holds is checked by the test, field by field. */
type Answered = {
  readonly tradeFlow: Flow;
  readonly tradeFlows: { readonly nodes: { readonly id: string }[]; readonly pageInfo: { readonly endCursor: string } };
  readonly tradeNotes: unknown;
};
type Evaluated = { readonly month: string; readonly verdict: string };
type Change = {
  readonly ratio: number;
  readonly from: string;
  readonly to: string;
  readonly rules: { ruleDate: { rule: { id: string }; date: string; state: string } }[];
};
type Flow = {
  readonly periods: unknown[];
  readonly missingMonths: string[];
  readonly baseline: Evaluated[];
  readonly anomalies: Evaluated[];
  readonly changePoints: { readonly text: string; readonly changes: Change[] };
  readonly mirrorGap: { readonly gaps: { period: string; verdict: string }[] };
  readonly yearOnYear: unknown[];
  readonly impliedServers: { servers: { low: number; high: number }; countedFleets: number; text: string };
  readonly fleets: unknown[];
  readonly leases: unknown[];
  readonly importerCases: unknown[];
};
const data = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> => {
  const answer = await ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data as Answered;
};
const imports = 'flow-comtrade-tw-my-imports-847150';
const exports = 'flow-taiwan-customs-tw-my-exports-847150';
const flow = async (id: string, fields: string, knownBy?: string): Promise<Flow> =>
  (
    await data(`query ($id: ID!, $knownBy: PartialDate) { tradeFlow(id: $id, knownBy: $knownBy) { ${fields} } }`, {
      id,
      knownBy,
    })
  ).tradeFlow;

beforeAll(async () => {
  await loadShipped(store);
  await importSurge(store, folder);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('reported flows', () => {
  test('have their values with the sources that give them', async () => {
    const { periods, missingMonths } = await flow(
      'flow-tw-my-computers',
      'periods(from: "2025") { period value { low high } conflicting readings { observation relation sources { id } } superseded { observation } } missingMonths',
    );
    expect(periods).toEqual([
      {
        period: '2025-03',
        value: { low: 1.874e9, high: 1.874e9 },
        conflicting: false,
        readings: [
          {
            observation: 'obs-tw-my-computers-2025-03',
            relation: 'OBSERVED~flow-tw-my-computers~obs-tw-my-computers-2025-03~',
            sources: [{ id: 's-ckhq-trade' }],
          },
        ],
        superseded: [],
      },
    ]);
    expect(missingMonths).toHaveLength(22);
  });

  test('have too few values to say', async () => {
    const { baseline, changePoints, anomalies } = await flow(
      'flow-tw-my-computers',
      'baseline { month verdict expected } anomalies { month } changePoints { verdict text changes { month } }',
    );
    expect(baseline).toEqual(
      ['2023-03', '2024-03', '2025-03'].map(month => ({ month, verdict: 'TOO_FEW', expected: null })),
    );
    expect(anomalies).toEqual([]);
    expect(changePoints).toMatchObject({ verdict: 'TOO_FEW', changes: [] });
    expect(changePoints.text).toMatch(/^Insufficient data: 3 months/);
  });

  test('name the base of every change, also one that a source states', async () => {
    const { yearOnYear } = await flow(
      'flow-tw-my-847180',
      'yearOnYear { period base years baseImplied ratio { low } baseValue { low } }',
    );
    expect(yearOnYear).toMatchObject([
      { period: '2025-01/2025-04', base: '2024-01/2024-04', years: 1, baseImplied: true },
    ]);
    const two = await flow('flow-tw-my-computers', 'yearOnYear(years: [2]) { period base changePercent { low } }');
    expect(two.yearOnYear).toMatchObject([{ period: '2025-03', base: '2023-03' }]);
  });

  test('without what was published later', async () => {
    expect(await flow('flow-tw-my-computers', 'periods { period }', '2025-03')).toEqual(
      expect.objectContaining({ periods: [] }),
    );
    expect((await flow('flow-tw-my-computers', 'periods { period }', '2025-04')).periods).toHaveLength(3);
  });
});

test('the figures of the founding document: one is March 2025, one has no period', async () => {
  const { tradeNotes } = await data(
    '{ tradeNotes { caveats onset { period sources { id } } figures { valueUsd period observation { id } sources { id } how } } }',
  );
  expect(tradeNotes).toMatchObject({
    figures: [
      { valueUsd: 1.874e9, period: '2025-03', observation: { id: 'obs-tw-my-computers-2025-03' } },
      { valueUsd: 9.85e8, period: null, observation: null, sources: [{ id: 's-seed' }] },
    ],
    onset: [{ period: '2023-11' }, { period: '2023-12' }],
  });
});

describe('imported flows', () => {
  test('show the planted surge, dated with an interval, beside the rules of that time', async () => {
    const { changePoints } = await flow(
      imports,
      'changePoints { verdict values growth changes { month from to ratio text rules { ruleDate { rule { id } date state } monthsAfter inside } } }',
    );
    expect(changePoints).toMatchObject({ verdict: 'FOUND', values: 89, changes: [{ month: '2023-12' }] });
    const [change] = changePoints.changes;
    expect(Number(change?.ratio)).toBeCloseTo(5, 0);
    expect(String(change?.from) <= '2023-12' && '2023-12' <= String(change?.to)).toBe(true);
    const rules = change?.rules ?? [];
    expect(rules.map(({ ruleDate }) => [ruleDate.rule.id, ruleDate.date, ruleDate.state])).toContainEqual([
      'rule-us-2023',
      '2023-11-17',
      'effective',
    ]);
  });

  test('call the months of the surge unusual, and later ones by the reference period that was asked for', async () => {
    const usual = await flow(imports, 'anomalies { month verdict }');
    expect(usual.anomalies.map(({ month }) => month)).toContain('2023-12');
    const fixed = await flow(imports, 'anomalies(until: "2023-10") { month verdict ratio band { high } basis }');
    const above = fixed.anomalies.filter(({ month, verdict }) => month >= '2023-12' && verdict === 'ABOVE');
    // All 19 months but the last, whose value is halved in the importer's report, are far above.
    expect(above.length).toBeGreaterThanOrEqual(18);
  });

  test('stand against the other party’s report of the same code', async () => {
    const { mirrorGap, missingMonths } = await flow(
      imports,
      'missingMonths mirrorGap { text mirror { id reporter } gaps { period verdict ratio { low } } }',
    );
    expect(missingMonths).toEqual(['2021-05']);
    expect(mirrorGap).toMatchObject({ mirror: { id: exports, reporter: 'TW' } });
    const { gaps } = mirrorGap;
    expect(gaps).toHaveLength(89);
    expect(gaps.filter(({ verdict }) => verdict !== 'USUAL_MARGIN')).toMatchObject([
      { period: '2025-06', verdict: 'EXPORTER_HIGHER' },
    ]);
    const back = await flow(exports, 'mirrorGap { mirror { id } gaps { verdict } }');
    expect(back.mirrorGap).toMatchObject({ mirror: { id: imports } });
  });

  test('imply servers as an interval, beside the fleets reported in the country', async () => {
    const { impliedServers, fleets, leases, importerCases } = await flow(
      imports,
      'impliedServers(period: "2024", priceLow: 250000, priceHigh: 500000) { servers { low high } reported { low high } countedFleets silentFleets text } fleets { id } leases { id } importerCases { id }',
    );
    const implied = impliedServers;
    expect(implied.servers.high / implied.servers.low).toBeCloseTo(2, 10);
    expect(implied.countedFleets).toBeGreaterThan(0);
    expect(implied.text).toMatch(/it may be far fewer or none/);
    expect(importerCases).toContainEqual({ id: 'my-suitcases' });
    expect(fleets).not.toEqual([]);
    expect(leases).not.toEqual([]);
    const { impliedServers: used } = (await flow(
      imports,
      'impliedServers(period: "2024", priceLow: 250000, priceHigh: 500000) { inUse { min max } }',
    )) as unknown as { impliedServers: { inUse: { min: number; max: number | null } } };
    const { ledger } = (await data(
      '{ ledger(target: "jur-my", from: "2024", to: "2024") { total { serverDays { min max } } } }',
    )) as unknown as { ledger: { total: { serverDays: { min: number; max: number | null } } } };
    const { min, max } = ledger.total.serverDays;
    expect(used.inUse).toEqual({ min: min / 366, max: max === null ? null : max / 366 });
    expect(await flow(imports, 'impliedServers(period: "1999", priceLow: 1, priceHigh: 1) { text }')).toEqual({
      impliedServers: null,
    });
  });
});

describe('tradeFlows', () => {
  const ids = async (filter: string): Promise<string[]> =>
    (await data(`{ tradeFlows(${filter}) { nodes { id } } }`)).tradeFlows.nodes.map(({ id }) => id);
  test('filters by parties, code and time, in pages', async () => {
    expect(await ids('exporter: "TW", importer: "MY", code: "8471.50"')).toEqual([imports, exports]);
    expect(await ids('code: "8471.50", reporter: "MY"')).toEqual([imports]);
    expect(await ids('from: "2018", to: "2019"')).toEqual([imports, exports]);
    expect(await ids('to: "1990"')).toEqual([]);
    const first = await data('{ tradeFlows(first: 2) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }');
    expect(first.tradeFlows).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    const { endCursor } = first.tradeFlows.pageInfo;
    expect(await ids(`first: 50, after: "${endCursor}"`)).toHaveLength(4);
  });

  const implied = (period: string, low: number, high: number): string =>
    `{ tradeFlow(id: "${imports}") { impliedServers(period: "${period}", priceLow: ${low}, priceHigh: ${high}) { text } } }`;

  test.each([
    ['{ tradeFlows(code: "x") { totalCount } }', 'code is "x"; write the first digits'],
    [`{ tradeFlow(id: "${imports}") { baseline(window: 3) { month } } }`, 'window is 3; write a number of months'],
    [implied('soon', 1, 2), 'period is "soon"; write 2025-03'],
    [implied('2024', 0, 2), 'priceLow is 0; write US dollars a server, from 1 to 1,000,000,000'],
    [implied('2024', 3, 2), 'priceHigh is 2; write'],
    [implied('2024', 1e-308, 2), 'priceLow is 1e-308; write'],
    [implied('2024', 1, 1e308), 'priceHigh is 1e+308; write'],
    [`{ tradeFlow(id: "${imports}") { yearOnYear(years: [0]) { base } } }`, 'years is [0]; write'],
  ])('%s is refused with the remedy', async (query, message) => {
    const { errors } = await ask(query);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('what is no flow is null', async () => {
    expect(await data('{ tradeFlow(id: "firm-nvidia") { id } none: tradeFlow(id: "nobody") { id } }')).toEqual({
      tradeFlow: null,
      none: null,
    });
  });
});
