import { expect, test } from 'vitest';
import { evaluate } from '../../server/model/trade/baseline.ts';
import { changePointsOf } from '../../server/model/trade/changePoints.ts';
import { seriesOf } from '../../server/model/trade/series.ts';
import { median } from '../../server/model/trade/statistics.ts';
import { isFullRun } from '../support/runs.ts';
import { draw, firstMonth, type Recipe, randomFrom, readingsOf } from './synthetic.ts';

const seed = 20231117;
/** A share of series is judged. A tenth would be too few for that, so these checks belong to the full run alone. */
const seriesCount = 120;
const base: Recipe = { months: 72, noise: 0.2, season: 0.15, growth: 0.08, spikes: 0.01 };
const inFull = test.runIf(isFullRun);
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const per = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`.padStart(8);

type Planted = { label: string; recipe: Recipe; least: number };
const planted: Planted[] = [
  { label: '× 1.5 (0.41)', recipe: { ...base, steps: [{ at: 44, size: Math.log(1.5) }] }, least: 0.5 },
  { label: '× 2', recipe: { ...base, steps: [{ at: 44, size: Math.log(2) }] }, least: 0.9 },
  { label: '× 4', recipe: { ...base, steps: [{ at: 44, size: Math.log(4) }] }, least: 0.97 },
  { label: '× 0.5', recipe: { ...base, steps: [{ at: 44, size: Math.log(0.5) }] }, least: 0.9 },
  { label: '× 2, noise 0.35', recipe: { ...base, noise: 0.35, steps: [{ at: 44, size: Math.log(2) }] }, least: 0.4 },
  {
    label: '× 2, lingering 0.4',
    recipe: { ...base, lingering: 0.4, steps: [{ at: 44, size: Math.log(2) }] },
    least: 0.6,
  },
  { label: '× 2, last 8 months', recipe: { ...base, steps: [{ at: 64, size: Math.log(2) }] }, least: 0.6 },
];

inFull(
  'planted changes of level are found and dated',
  () => {
    const random = randomFrom(seed);
    print(
      `\nplanted changes: seed ${seed}, ${seriesCount} series each, 72 months, noise 0.2, season 0.15, growth 8 %, spikes 1 %`,
    );
    print('  change               found   extra  median error  within 1 month  interval holds  median width');
    for (const { label, recipe, least } of planted) {
      const at = firstMonth + (recipe.steps?.[0]?.at ?? 0);
      const errors: number[] = [];
      const widths: number[] = [];
      let [extra, held] = [0, 0];
      for (let run = 0; run < seriesCount; run += 1) {
        const result = changePointsOf(seriesOf(readingsOf(draw(recipe, random))));
        const changes = result.verdict === 'too-few' ? [] : result.changes;
        const near = changes.filter(change => Math.abs(change.month - at) <= 4);
        const best = near[0];
        extra += changes.length - Math.min(1, near.length);
        if (best === undefined) continue;
        errors.push(Math.abs(best.month - at));
        widths.push(best.to - best.from + 1);
        if (best.from <= at && at <= best.to) held += 1;
      }
      const close = errors.filter(error => error <= 1).length;
      print(
        `  ${label.padEnd(18)}${per(errors.length, seriesCount)}${per(extra, seriesCount)}${String(median(errors)).padStart(14)}` +
          `${per(close, errors.length).padStart(16)}${per(held, errors.length).padStart(16)}${String(median(widths)).padStart(14)}`,
      );
      expect(errors.length / seriesCount, label).toBeGreaterThanOrEqual(least);
      expect(held / errors.length, label).toBeGreaterThanOrEqual(0.85);
      expect(extra / seriesCount, label).toBeLessThanOrEqual(0.12);
    }
  },
  120_000,
);

const unchanged: { label: string; recipe: Recipe; most: number }[] = [
  { label: 'as above', recipe: base, most: 0.05 },
  { label: 'no season, no growth', recipe: { months: 72, noise: 0.2 }, most: 0.05 },
  { label: 'growth 30 %', recipe: { ...base, growth: 0.3 }, most: 0.05 },
  { label: 'season 0.4', recipe: { ...base, season: 0.4 }, most: 0.05 },
  { label: 'lingering 0.4', recipe: { ...base, lingering: 0.4 }, most: 0.1 },
  { label: 'spikes 5 %', recipe: { ...base, spikes: 0.05 }, most: 0.05 },
  { label: '36 months', recipe: { ...base, months: 36 }, most: 0.08 },
  { label: '120 months', recipe: { ...base, months: 120 }, most: 0.05 },
];

inFull(
  'unchanged series seldom show a change, and few months are called unusual',
  () => {
    const random = randomFrom(seed + 1);
    print(
      `\nfalse alarms: seed ${seed + 1}, ${seriesCount} unchanged series each, months of the first 30, of all where they are short`,
    );
    print('  series                with a change   months judged   called unusual (planted spikes included)');
    for (const { label, recipe, most } of unchanged) {
      let [alarms, evaluated, unusual] = [0, 0, 0];
      for (let run = 0; run < seriesCount; run += 1) {
        const series = seriesOf(readingsOf(draw(recipe, random)));
        if (changePointsOf(series).verdict === 'found') alarms += 1;
        // Judging every month of a series costs far more than looking for its changes; a short one has few to judge.
        for (const { verdict } of run < 30 || recipe.months < 40 ? evaluate(series) : []) {
          if (verdict === 'too-few') continue;
          evaluated += 1;
          if (verdict !== 'within') unusual += 1;
        }
      }
      print(
        `  ${label.padEnd(22)}${per(alarms, seriesCount).padStart(13)}${String(evaluated).padStart(16)}${(evaluated > 0 ? per(unusual, evaluated) : 'too few').padStart(17)}`,
      );
      expect(alarms / seriesCount, label).toBeLessThanOrEqual(most);
      if (evaluated > 0 && recipe.spikes !== 0.05) expect(unusual / evaluated, label).toBeLessThanOrEqual(0.03);
    }
  },
  120_000,
);

inFull('a planted surge of one month is called unusual', () => {
  const random = randomFrom(seed + 2);
  print(`\nsingle months: seed ${seed + 2}, ${seriesCount} series each, month 60 of 72`);
  for (const [factor, least] of [
    [2, 0.2],
    [3, 0.75],
    [5, 0.97],
  ] as const) {
    let found = 0;
    for (let run = 0; run < seriesCount; run += 1) {
      const values = draw({ ...base, spikes: 0 }, random).map((value, i) => (i === 60 ? value * factor : value));
      const evaluated = evaluate(seriesOf(readingsOf(values))).find(({ month }) => month === firstMonth + 60);
      if (evaluated?.verdict === 'above') found += 1;
    }
    print(`  × ${factor}: called unusual in ${per(found, seriesCount).trim()}`);
    expect(found / seriesCount).toBeGreaterThanOrEqual(least);
  }
});
