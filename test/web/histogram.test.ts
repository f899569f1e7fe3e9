import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binsOf, dayNumber, dayText, domainOf, isPartialDate, nextDate } from '../../web/time/histogram.ts';

test('dates are whole days, and come back from their numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), number => {
      expect(dayNumber(dayText(number))).toBe(number);
    }),
  );
});

test.each(['2025', '2025-03', '2025-03-04', '2024-02-29'])('%s is a date', text => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['', '25', '2025-13', '2025-00', '2025-02-30', '2023-02-29', '2025-3-4', 'March 2025'])(
  '%s is none',
  text => {
    expect(isPartialDate(text)).toBe(false);
  },
);

test('the bar runs from the year of the first date to today', () => {
  expect(domainOf(['2024-07', '2023', '2025-06-13'], '2026-11-24').map(dayText)).toEqual(['2023-01-01', '2026-11-24']);
  expect(domainOf([], '2026-11-24').map(dayText)).toEqual(['2023-01-01', '2026-11-24']);
});

test('claims are counted in their months, and a year alone in none of them', () => {
  const domain = domainOf(['2024-11-02'], '2025-02-10');
  const bins = binsOf(['2024-11-02', '2024-11', '2025', '2025-02'], domain);
  expect(bins).toHaveLength(14);
  expect(bins.filter(bin => bin.count > 0)).toEqual([
    { month: '2024-11', count: 2 },
    { month: '2025-02', count: 1 },
  ]);
});

test('the arrows go to the next and the previous date of a claim, and stop at the ends', () => {
  const dates = ['2025-06-13', '2024-07', '2025-06-13'];
  expect(nextDate(dates, '2024-07-31', 1)).toBe('2025-06-13');
  expect(nextDate(dates, '2025-06-13', -1)).toBe('2024-07-31');
  expect(nextDate(dates, '2025-06-13', 1)).toBeUndefined();
  expect(nextDate([], '2025-06-13', -1)).toBeUndefined();
});
