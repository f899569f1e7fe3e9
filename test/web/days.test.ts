import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPartialDate } from '../../domain/dates.ts';
import { dayNumber, dayText } from '../../web/core/days.ts';

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
