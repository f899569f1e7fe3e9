import { describe, expect, test } from 'vitest';
import { holdsAt, never, spanOf, type Validity } from '../../domain/dates.ts';
import { succession } from '../../server/model/succession.ts';

const holding = (shareMin: number, validity: Validity) =>
  ({ kind: 'OWNS', properties: { shareMin }, status: 'registered', validity }) as const;
/** Begun on a day, last told on another, without a reported end. */
const goingOn = (start: string, confirmed: string): Validity => ({
  ...{ start: spanOf(start), end: { first: confirmed, last: never }, presumed: never },
});
const until = (start: string, end: string): Validity => ({ start: spanOf(start), end: spanOf(end) });

describe('one of two holdings that follow each other', () => {
  const [first, second] = succession([
    holding(60, goingOn('2024-06-15', '2024-07-01')),
    holding(55, until('2025', '2026-06-30')),
  ]);

  test.each([
    ['is certain while the first is confirmed', '2024-06-20', 'certain', 'certain'],
    ['is presumed after the last report of the first', '2024-12', 'presumed', 'presumed'],
    ['is presumed while the second takes its place', '2025-06-01', 'possible', 'presumed'],
    ['is gone after the reported end', '2026-07-01', undefined, undefined],
  ])('%s', (_what, asOf, alone, anyOf) => {
    expect(first && holdsAt(first.validity, spanOf(asOf))).toBe(alone);
    expect(first && holdsAt(first.run, spanOf(asOf))).toBe(anyOf);
  });
  test('is certain by the second once that has begun', () => {
    expect(second && holdsAt(second.run, spanOf('2026-02'))).toBe('certain');
  });
});

describe('a holding whose owner is dissolved, and that a later figure replaces', () => {
  // Without a reported end it is presumed to go on, but no longer than there is an owner.
  const dissolved = (start: string, confirmed: string, lastDay: string): Validity => ({
    ...{ start: spanOf(start), end: { first: confirmed, last: lastDay }, presumed: lastDay },
  });
  test.each([
    ['before the later figure', '2025-02-28', '2025-01-01', 'presumed'],
    ['after the later figure', '2025-04-30', '2025-01-01', 'presumed'],
    ['and asked about afterwards', '2024-12-31', '2025-01-01', undefined],
  ])('is presumed until then: %s', (_what, lastDay, asOf, certainty) => {
    const [first] = succession([
      holding(60, dissolved('2024-03', '2024-05-20', lastDay)),
      holding(0, goingOn('2025-03', '2025-03-31')),
    ]);
    expect(first && holdsAt(first.validity, spanOf(asOf))).toBe(certainty);
    expect(first && holdsAt(first.run, spanOf(asOf))).toBe(certainty);
  });
});
