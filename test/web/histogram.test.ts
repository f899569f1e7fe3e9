import { expect, test } from 'vitest';
import { dayText } from '../../web/core/days.ts';
import { binsOf, domainOf, nextDate } from '../../web/features/time/histogram.ts';

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
