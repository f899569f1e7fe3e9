import { describe, expect, test } from 'vitest';
import { chartData, type Flow, wantsLog } from '../../web/pages/trade/chartData.ts';
import { readingsCsv } from '../../web/pages/trade/exportChart.ts';
import { countText, percentText, ratioText, usd, usdRange } from '../../web/pages/trade/values.ts';

const source = {
  id: 's',
  title: 'A title',
  publisher: 'A paper',
  url: 'https://example.org',
  published: '2025-04',
  accessed: null,
  datePrecision: 'month',
  lang: 'en',
  original: null,
  originalTitle: null,
  note: null,
};
const reading = (observation: string, valueUsd: number) => ({
  observation,
  relation: `OBSERVED~f~${observation}~`,
  valueUsd,
  quantity: null,
  retrieved: null,
  preliminary: false,
  sources: [source],
});
const at = (period: string, ...values: number[]): Flow['periods'][number] => ({
  period,
  conflicting: new Set(values).size > 1,
  value: values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) },
  readings: values.map((value, i) => reading(`${period}-${i}`, value)),
  superseded: [],
});
const rule = (date: string, state: string) => ({
  date,
  state,
  rule: { id: 'r', kind: 'ControlRule' as const, name: 'A rule', label: 'A rule', shortName: null, citation: null },
});
const flow = (periods: Flow['periods'], change: Partial<Flow> = {}): Flow => ({
  ...{ id: 'f', kind: 'TradeFlow', name: 'A to B', label: 'A to B', exporter: 'TW', importer: 'MY', reporter: 'TW' },
  ...{ codeSystem: null, code: null, commodity: null, frequency: null, valuation: null, attributedTo: null },
  ...{ caveat: '=mixes codes', checks: null, conflicts: null, missingMonths: [], sources: [], baseline: [] },
  periods,
  changePoints: { verdict: 'TOO_FEW', text: '', growth: null, changes: [] },
  ...{ ruleDates: [], yearOnYear: [], fleets: [], leases: [], importerCases: [] },
  mirrorGap: { text: '', mirror: null, gaps: [] },
  ...change,
});

describe('what the chart draws', () => {
  test('months in their middle, joined, and as a gap where a month between has no value', () => {
    const data = chartData(flow([at('2025-01', 1), at('2025-02', 2), at('2025-03'), at('2025-04', 0)]), 'main');
    expect(data.points.map(({ date }) => date.toISOString().slice(0, 10))).toEqual([
      '2025-01-16',
      '2025-02-15',
      '2025-04-16',
    ]);
    expect(data.joins.map(({ gap }) => gap)).toEqual([false, true]);
    expect(data.points[2]).toMatchObject({ low: 0, high: 0 });
  });

  test('sources that differ as a range, with both in the words', () => {
    const [point] = chartData(flow([at('2025-01', 5, 3)]), 'main').points;
    expect(point).toMatchObject({ low: 3, high: 5, conflicting: true });
    expect(point?.title).toMatch(/2025-01, sources differ\n\$5: A paper\n\$3: A paper/);
  });

  test('a year and a span at the mean of their months, never as months', () => {
    const data = chartData(flow([at('2024', 1200), at('2025-01/2025-04', 400)]), 'main');
    expect(data.points).toEqual([]);
    expect(data.stretches.map(({ period, mean }) => [period, mean])).toEqual([
      ['2024', 100],
      ['2025-01/2025-04', 100],
    ]);
    expect(data.stretches[1]?.start.toISOString()).toMatch(/^2025-01-01/);
    expect(data.stretches[1]?.end.toISOString()).toMatch(/^2025-05-01/);
  });

  test('rule dates within its span, those that were asked for, numbered in order', () => {
    const ruleDates = [
      rule('1999-01-01', 'effective'),
      rule('2025-01-05', 'announced'),
      rule('2025-01-20', 'suspended'),
      rule('2025-02', 'effective'),
    ];
    const of = (choice: 'main' | 'all' | 'none') =>
      chartData(flow([at('2025-01', 1)], { ruleDates }), choice).rules.map(({ number, date }) => [number, date]);
    expect(of('main')).toEqual([
      [1, '2025-01-05'],
      [2, '2025-02'],
    ]);
    expect(of('all')).toHaveLength(3);
    expect(of('none')).toEqual([]);
  });

  test('logarithms where the values span more than a linear axis shows', () => {
    const wants = (...values: number[]) =>
      wantsLog(chartData(flow(values.map((value, i) => at(`2025-0${i + 1}`, value))), 'none'), []);
    expect(wants(1, 100)).toBe(true);
    expect(wants(10, 100)).toBe(false);
    expect(wants(0, 10, 100)).toBe(false);
  });
});

const about = { knownBy: '2025-06-01', revision: 'r1', exported: '2025-06-02T10:00:00Z', address: 'http://here/trade' };

test('the table as a file has one line a reading, and runs no formula', () => {
  const text = readingsCsv(flow([at('2025-01', 5, 3), at('2025-02')]), about);
  const [header, ...rows] = text.replace('\uFEFF', '').trim().split('\r\n');
  expect(header).toMatch(/^flow,exporter,importer,reporter,code,period,valueUsd/);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain(',2025-01,5,');
  expect(rows[0]).toContain("'=mixes codes");
  for (const row of rows) expect(row).toContain('2025-06-01,r1,2025-06-02T10:00:00Z,http://here/trade');
});

test('values in words', () => {
  expect([usd(1_874_000_000), usd(985e6), usd(3_400_000), usd(0), usd(-12_500)]).toEqual([
    '$1.874 bn',
    '$985 m',
    '$3.4 m',
    '$0',
    '−$12.5 k',
  ]);
  expect(usdRange({ low: 1e6, high: 2e6 })).toBe('$1 m to $2 m');
  expect(usdRange({ low: 1e6, high: null })).toBe('at least $1 m');
  expect(ratioText({ low: 4.6626, high: 4.6626 })).toBe('× 4.66');
  expect(percentText({ low: 366.3, high: 366.3 })).toBe('+366 %');
  expect(percentText({ low: -5.4, high: -5.4 })).toBe('−5 %');
  expect(countText({ low: 480.2, high: 960 })).toBe('480 to 960');
  expect(countText({ low: 300, high: null })).toBe('at least 300');
});
