import { describe, expect, test } from 'vitest';
import { type Beside, besideRules } from '../../server/model/trade/besideRules.ts';
import { impliedServersIn } from '../../server/model/trade/impliedServers.ts';
import { mirrorGapsOf } from '../../server/model/trade/mirrorGap.ts';
import { monthText, parseMonth, parsePeriod } from '../../server/model/trade/period.ts';
import { datingError, segmentsOf } from '../../server/model/trade/segments.ts';
import { seriesOf } from '../../server/model/trade/series.ts';
import { median, medianAbsoluteDeviation, modifiedZ, robustScale } from '../../server/model/trade/statistics.ts';
import { yearOnYearOf } from '../../server/model/trade/yearOnYear.ts';

const range = (text: string): { first: number; last: number } => {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`no period: ${text}`);
  return period;
};
const month = (text: string): number => range(text).first;

describe('robust statistics', () => {
  test('the worked example of Seo (2006), after Iglewicz and Hoaglin (1993): modified z-scores of 14 values', () => {
    const values = [3.2, 3.4, 3.7, 3.7, 3.8, 3.9, 4, 4, 4.1, 4.2, 4.7, 4.8, 14, 15];
    const published = [-1.8, -1.35, -0.67, -0.67, -0.45, -0.22, 0, 0, 0.22, 0.45, 1.57, 1.8, 22.48, 24.73];
    expect(median(values)).toBe(4);
    expect(medianAbsoluteDeviation(values)).toBeCloseTo(0.3, 10);
    // 1/1.4826 is 0.6745 to four figures.
    for (const [i, value] of values.entries())
      expect(modifiedZ(value, 4, robustScale(values))).toBeCloseTo(published[i] ?? Number.NaN, 2);
  });

  test('the median absolute deviation of 1, 1, 2, 2, 4, 6, 9 is 1', () => {
    expect(medianAbsoluteDeviation([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  });

  test('no values have no median', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('change points', () => {
  // Annual flow of the Nile at Aswan, 1871–1970, in 10⁸ m³: Cobb (1978), Biometrika 65:243–251.
  const nile = (
    '1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958 1140 1100 1210 1150 1250 1260 ' +
    '1220 1030 1100 774 840 874 694 940 833 701 916 692 1020 1050 969 831 726 456 824 702 1120 1100 832 764 821 768 845 ' +
    '864 862 698 845 744 796 1040 759 781 865 845 944 984 897 822 1010 771 676 649 846 812 742 801 1040 860 874 848 890 ' +
    '744 749 838 1050 918 986 797 923 975 815 1020 906 901 1170 912 746 919 718 714 740'
  )
    .split(' ')
    .map(Number);

  test('the Nile drops once, after 1898 (Cobb 1978), by about 248, with the published means', () => {
    expect(nile).toHaveLength(100);
    const segments = segmentsOf(nile, { penalty: 3.5 * Math.log(100), scale: 128, least: 4 });
    expect(segments).toHaveLength(2);
    expect(1871 + (segments[0]?.last ?? 0)).toBe(1898);
    expect(segments.map(({ mean }) => mean.toFixed(2))).toEqual(['1097.75', '849.97']);
  });

  test('the interval of the change agrees with the published 1895–1902 (strucchange, after Bai and Perron)', () => {
    const error = datingError(849.97 - 1097.75, 128);
    const [from, to] = [1898 - error, 1898 + error];
    expect(from).toBeGreaterThanOrEqual(1895);
    expect(to).toBeLessThanOrEqual(1902);
    expect(error).toBe(3);
  });

  test('optimal partitioning agrees with trying every segmentation', () => {
    const values = [1, 1.2, 0.9, 5, 5.1, 4.8, 5.2, 2, 2.1, 1.9, 2.2, 2];
    const options = { penalty: 2, scale: 1, least: 2 };
    const costOf = (parts: readonly (readonly number[])[]): number =>
      parts.reduce(
        (sum, part) => {
          const mean = part.reduce((a, b) => a + b, 0) / part.length;
          return sum + part.reduce((a, b) => a + (b - mean) ** 2, 0);
        },
        options.penalty * (parts.length - 1),
      );
    const all = (rest: readonly number[]): number[][][] =>
      rest.length === 0
        ? [[]]
        : Array.from({ length: rest.length - 1 }, (_, i) => i + 2).flatMap(length =>
            all(rest.slice(length)).map(parts => [rest.slice(0, length), ...parts]),
          );
    const tried = all(values);
    expect(tried.length).toBeGreaterThan(50);
    const least = Math.min(...tried.map(costOf));
    const found = segmentsOf(values, options).map(({ first, last }) => values.slice(first, last + 1));
    expect(costOf(found)).toBeCloseTo(least, 10);
  });
});

describe('year on year', () => {
  const computing = seriesOf([
    { id: 'a', period: '2023-03', valueUsd: 3_400_000 },
    { id: 'b', period: '2024-03', valueUsd: 401_920_000 },
    { id: 'c', period: '2025-03', valueUsd: 1_874_000_000 },
  ]);

  test('a figure over one year and one over two name their bases', () => {
    const march = yearOnYearOf(computing).filter(({ period }) => period === '2025-03');
    expect(march.map(({ base, years }) => [base, years])).toEqual([
      ['2024-03', 1],
      ['2023-03', 2],
    ]);
    expect(march[0]?.ratio?.low).toBeCloseTo(4.66, 2);
    expect(march[0]?.changePercent?.low).toBeCloseTo(366, 0);
    expect(march[1]?.changePercent?.low).toBeCloseTo(55_018, -1);
  });

  test('a change that the source states gives the base that it implies', () => {
    const [change] = yearOnYearOf(
      seriesOf([{ id: 'a', period: '2025-01/2025-04', valueUsd: 4_880_000_000, changeOnYear: 5.1457 }]),
    );
    expect(change).toMatchObject({ base: '2024-01/2024-04', basis: 'reported' });
    expect(change?.baseValue.low).toBeCloseTo(794_050_000, -5);
  });

  test('against 0 there is no ratio', () => {
    const [change] = yearOnYearOf(
      seriesOf([
        { id: 'a', period: '2023', valueUsd: 0 },
        { id: 'b', period: '2024', valueUsd: 7 },
      ]),
    );
    expect(change).toMatchObject({ base: '2023', baseValue: { low: 0, high: 0 } });
    expect(change).not.toHaveProperty('ratio');
  });
});

test('a mirror gap of six per cent is the usual margin; a third less is not', () => {
  const at = (values: readonly number[]) =>
    seriesOf(values.map((valueUsd, i) => ({ id: `o-${i}`, period: monthText(month('2025-01') + i), valueUsd })));
  const gaps = mirrorGapsOf(at([100, 100, 100, 0]), at([106, 67, 150, 5]));
  expect(gaps.map(({ verdict }) => verdict)).toEqual([
    'usual-margin',
    'exporter-higher',
    'importer-higher',
    'undetermined',
  ]);
  expect(gaps[1]).toMatchObject({ period: '2025-02', gap: { low: -33, high: -33 } });
  expect(gaps[3]).not.toHaveProperty('ratio');
});

describe('implied servers', () => {
  const flow = seriesOf([
    { id: 'a', period: '2025-01', valueUsd: 100_000_000 },
    { id: 'b', period: '2025-03', valueUsd: 140_000_000 },
  ]);
  const price = { low: 250_000, high: 500_000 };

  test('a price range gives an interval, months without values are counted, reported fleets stand beside it', () => {
    const implied = impliedServersIn(flow, range('2025-01/2025-03'), price, [
      { id: 'x', servers: 300 },
      { id: 'y', servers: 32, bound: 'at-most' },
      { id: 'z' },
    ]);
    expect(implied).toMatchObject({
      servers: { low: 480, high: 960 },
      missingMonths: 1,
      reported: { low: 300, high: 332, fleets: 2, silent: 1 },
    });
    expect(implied?.reportedShare?.low).toBeCloseTo(31.25, 10);
    expect(implied?.reportedShare?.high).toBeCloseTo(69.17, 2);
  });

  test('a floor leaves the upper end open, and no value gives no answer', () => {
    const implied = impliedServersIn(flow, range('2025-01'), price, [{ id: 'x', servers: 300, bound: 'at-least' }]);
    expect(implied?.reported).toEqual({ low: 300, fleets: 1, silent: 0 });
    expect(implied?.reportedShare).not.toHaveProperty('high');
    expect(impliedServersIn(flow, range('2025-02'), price, [])).toBeUndefined();
  });
});

describe('periods', () => {
  test.each(['2025-13', '2025-1', '25', '2025-03/2025-01', '2025-01/2025-02/2025-03', '2025-03/', 'March', '0999'])(
    '%s is none',
    text => expect(parsePeriod(text)).toBeUndefined(),
  );
  test('a month, a year and a span', () => {
    expect(parsePeriod('2025-03')).toEqual({ first: 24302, last: 24302 });
    expect(parsePeriod('2024')).toEqual({ first: 24288, last: 24299 });
    expect(parsePeriod('2024-12/2025-01')).toEqual({ first: 24299, last: 24300 });
    expect(monthText(parseMonth('2024-12') ?? 0)).toBe('2024-12');
  });
});

test('rule dates stand beside a change by their distance, and say whether they lie in its interval', () => {
  const change = { month: month('2023-12'), from: month('2023-11'), to: month('2024-01'), ratio: 4 };
  const near = besideRules(change, [
    { rule: 'r1', title: 'one', date: '2023-11-17', state: 'effective' },
    { rule: 'r1', title: 'one', date: '2023-10-17', state: 'announced' },
    { rule: 'r2', title: 'two', date: '2022-10-07', state: 'effective' },
    { rule: 'r3', title: 'three', date: '2024-02', state: 'effective' },
  ]);
  expect(near.map(({ date, monthsAfter, inside }: Beside) => [date, monthsAfter, inside])).toEqual([
    ['2023-11-17', 1, true],
    ['2023-10-17', 2, false],
    ['2024-02', -2, false],
  ]);
});
