import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../server/model/trade/baseline.ts';
import { changePointsOf } from '../../server/model/trade/changePoints.ts';
import { isConflicting, type Reading, seriesOf, valueIn } from '../../server/model/trade/series.ts';
import { runs, seenAtLeast } from '../support/runs.ts';
import { draw, firstMonth, type Recipe, randomFrom, readingsOf } from './synthetic.ts';

const recipe = fc.record<Recipe>({
  months: fc.integer({ min: 5, max: 80 }),
  noise: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
  growth: fc.double({ min: -0.3, max: 0.5, noNaN: true }),
  season: fc.double({ min: 0, max: 0.5, noNaN: true }),
  steps: fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 80 }), size: fc.double({ min: -2, max: 2, noNaN: true }) }),
    { maxLength: 2 },
  ),
});
/** A drawn series with some months missing and some 0. */
const readings = fc
  .tuple(recipe, fc.integer(), fc.array(fc.integer({ min: 0, max: 79 }), { maxLength: 8 }), fc.boolean())
  .map(([of, seed, holes, zero]) =>
    readingsOf(
      draw(of, randomFrom(seed)).map((value, i) =>
        holes[0] === i && zero ? 0 : holes.includes(i) ? undefined : value,
      ),
    ),
  );
const verdicts = (all: readonly Reading[]) => {
  const series = seriesOf(all);
  const found = changePointsOf(series);
  return {
    months: evaluate(series).map(({ month, verdict }) => [month, verdict]),
    changes: found.verdict === 'too-few' ? found : found.changes.map(({ month, from, to }) => [month, from, to]),
  };
};
const settings = { numRuns: runs(60), seed: 7 };

test('scaling the currency changes no verdict', () => {
  const rates = fc.constantFrom(0.001, 0.25, 1 / 31.5, 4.47, 1000);
  let evaluated = 0;
  fc.assert(
    fc.property(readings, rates, (all, rate) => {
      const scaled = all.map(({ valueUsd = 0, ...rest }) => ({ ...rest, valueUsd: valueUsd * rate }));
      const before = verdicts(all);
      evaluated += before.months.filter(([, verdict]) => verdict !== 'too-few').length;
      expect(verdicts(scaled)).toEqual(before);
    }),
    settings,
  );
  expect(evaluated).toBeGreaterThan(seenAtLeast(200));
});

test('the order of the readings changes nothing', () => {
  fc.assert(
    fc.property(readings, all => {
      expect(verdicts(all.toReversed())).toEqual(verdicts(all));
    }),
    settings,
  );
});

test('few points give insufficient data, never a verdict', () => {
  fc.assert(
    fc.property(
      recipe.filter(({ months }) => months < 24),
      fc.integer(),
      (of, seed) => {
        const series = seriesOf(readingsOf(draw(of, randomFrom(seed))));
        expect(changePointsOf(series)).toMatchObject({ verdict: 'too-few', needed: 24 });
        for (const { verdict } of evaluate(series)) expect(verdict).toBe('too-few');
      },
    ),
    settings,
  );
});

test('what comes later does not change how a month is judged', () => {
  fc.assert(
    fc.property(readings, all => {
      const evaluated = evaluate(seriesOf(all.slice(0, -1)));
      const zero = all.some(({ valueUsd }) => valueUsd === 0);
      // A new smallest value may move what a 0 is read as.
      if (!zero) expect(evaluate(seriesOf(all)).slice(0, evaluated.length)).toEqual(evaluated);
    }),
    settings,
  );
});

test('the latest download stands, the others are superseded, and sources that differ make a range', () => {
  const period = '2025-03';
  const series = seriesOf([
    { id: 'b', period, valueUsd: 20, retrieved: '2025-06-01' },
    { id: 'a', period, valueUsd: 10, retrieved: '2025-05-01' },
    { id: 'c', period: '2025-05', valueUsd: 3 },
    { id: 'd', period: '2025-05', valueUsd: 0 },
  ]);
  const [march, may] = [...series.months.values()];
  expect(march?.readings.map(({ id }) => id)).toEqual(['b']);
  expect(march?.superseded.map(({ id }) => id)).toEqual(['a']);
  expect(march && isConflicting(march)).toBe(false);
  expect(may?.value).toEqual({ low: 0, high: 3 });
  expect(may && isConflicting(may)).toBe(true);
  expect(series.gaps).toHaveLength(1);
  expect(valueIn(series, { first: march?.period.first ?? 0, last: may?.period.first ?? 0 })).toBeUndefined();
});

test('a month on which sources differ is unusual only when all of them say so', () => {
  const calm = readingsOf(draw({ months: 60, noise: 0.1 }, randomFrom(3)));
  const last = '2023-01';
  const verdictOf = (...values: number[]) =>
    evaluate(seriesOf([...calm, ...values.map((valueUsd, i) => ({ id: `x-${i}`, period: last, valueUsd }))])).find(
      ({ month }) => month === firstMonth + 60,
    )?.verdict;
  expect(verdictOf(500e6, 900e6)).toBe('above');
  expect(verdictOf(50e6, 900e6)).toBe('undetermined');
  expect(verdictOf(1e6, 2e6)).toBe('below');
  expect(verdictOf(50e6)).toBe('within');
});

test('months after the reference period are judged by it, not by each other', () => {
  const values = draw({ months: 84, noise: 0.1, steps: [{ at: 60, size: Math.log(4) }] }, randomFrom(5));
  const series = seriesOf(readingsOf(values));
  const after = (until?: number) =>
    evaluate(series, { window: 60, ...(until === undefined ? {} : { until }) })
      .slice(60)
      .map(({ verdict }) => verdict);
  expect(after(firstMonth + 59)).toEqual(Array.from({ length: 24 }, () => 'above'));
  expect(after()).toContain('within');
});
