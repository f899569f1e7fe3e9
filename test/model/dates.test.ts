import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainSpan,
  daysBetween,
  earliestDate,
  holdsAt,
  latestDate,
  parseDate,
  possibleSpan,
  type Span,
  spanOf,
} from '../../domain/dates.ts';
import { validityOf } from '../../server/model/knownRelations.ts';
import { runs } from '../support/runs.ts';

describe('a partial date', () => {
  test.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2025-03-04', '2025-03-04', '2025-03-04'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s means the days from %s to %s', (text, first, last) => {
    expect(parseDate(text)).toEqual({ first, last });
  });

  test.each([
    ...['', '2025-13', '2025-00', '2025-02-30', '2025-02-29', '2025-04-31', '2025-03-00', '25', '0999', '20255'],
    ...['2025-3', '2025-03-4', '2025-03-04T00:00', ' 2025', '2025 ', 'March 2025', '2025/03', '٢٠٢٥', '-2025'],
  ])('"%s" is none', text => {
    expect(parseDate(text)).toBeUndefined();
    expect(() => spanOf(text)).toThrow(`not a date: ${text}`);
  });

  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10));
  test('of any day lies within its month, and that within its year', () => {
    fc.assert(
      fc.property(day, text => {
        const [year, month, own] = [text.slice(0, 4), text.slice(0, 7), text].map(spanOf) as [Span, Span, Span];
        expect(own).toEqual({ first: text, last: text });
        expect([year.first, month.first, own.first]).toEqual([year.first, month.first, own.first].sort());
        expect([own.last, month.last, year.last]).toEqual([own.last, month.last, year.last].sort());
      }),
    );
  });
  test('counts whole days, over leap days and backwards', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1);
    expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
    expect(daysBetween('2025-03-01', '2025-03-01')).toBe(0);
  });
});

describe('the latest and the earliest of several', () => {
  test.each([
    [['2025', '2025-03'], '2025', '2025-03'],
    [['2025-03', '2025-03-31'], '2025-03-31', '2025-03'],
    [['2024-12-31', '2025'], '2025', '2024-12-31'],
    [['2025'], '2025', '2025'],
    [[], undefined, undefined],
  ])('%j', (dates, latest, earliest) => {
    expect(latestDate(dates)).toBe(latest);
    expect(earliestDate(dates)).toBe(earliest);
  });
});

describe('validity', () => {
  const on = (start: string, end: string, asOf: string) =>
    holdsAt({ start: spanOf(start), end: spanOf(end) }, spanOf(asOf));
  test.each([
    ['2025-03-01', '2025-03-05', '2025-03-01', 'certain'],
    ['2025-03-01', '2025-03-05', '2025-03-05', 'certain'],
    ['2025-03-01', '2025-03-05', '2025-02-28', undefined],
    ['2025-03-01', '2025-03-05', '2025-03-06', undefined],
    ['2025-03', '2025-06', '2025-03-31', 'certain'],
    ['2025-03', '2025-06', '2025-03-30', 'possible'],
    ['2025-03', '2025-06', '2025-06-01', 'certain'],
    ['2025-03', '2025-06', '2025-06-02', 'possible'],
    ['2025-03', '2025-06', '2025-04', 'certain'],
    ['2025-03', '2025-06', '2025', 'possible'],
    ['2025', '2025', '2025-07-01', 'possible'],
    ['2025', '2025', '2026', undefined],
    // A start that comes after every possible end holds on no day.
    ['2025-06', '2025-03', '2025-04', undefined],
  ])('from %s to %s, asked of %s: %s', (start, end, asOf, certainty) => {
    expect(on(start, end, asOf)).toBe(certainty);
  });

  // Five-day months, so that every filling can be tried.
  const short = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 4 })).map(([from, length]) => ({
    first: `2025-03-0${from}`,
    last: `2025-03-${String(from + length).padStart(2, '0')}`,
  }));
  const days = ({ first, last }: Span): string[] =>
    Array.from(
      { length: daysBetween(first, last) + 1 },
      (_, i) => `2025-03-${String(Number(first.slice(8)) + i).padStart(2, '0')}`,
    );
  test('is what trying every filling of both ends gives', () => {
    fc.assert(
      fc.property(short, short, short, (start, end, asOf) => {
        const holding = days(start).flatMap(s => days(end).flatMap(e => days(asOf).map(day => s <= day && day <= e)));
        const expected = holding.every(Boolean) ? 'certain' : holding.some(Boolean) ? 'possible' : undefined;
        expect(holdsAt({ start, end }, asOf)).toBe(expected);
      }),
      { numRuns: runs(2_000) },
    );
  });
  test('a certain span lies within the possible one', () => {
    fc.assert(
      fc.property(short, short, (start, end) => {
        const [certain, possible] = [certainSpan({ start, end }), possibleSpan({ start, end })];
        if (certain) expect(possible).toBeDefined();
        if (certain && possible)
          expect([possible.first <= certain.first, certain.last <= possible.last]).toEqual([true, true]);
      }),
    );
  });
});

describe('a start or an end that nobody reports', () => {
  const at = (start: string | undefined, end: string | undefined, confirmed: string[], asOf: string) =>
    holdsAt(validityOf(start, end, confirmed), spanOf(asOf));
  test.each([
    ['no start: certain from its first publication', undefined, '2026', ['2025-03-04'], '2025-03-04', 'certain'],
    ['no start: only possible before', undefined, '2026', ['2025-03-04'], '2025-03-03', 'possible'],
    ['no start, however early', undefined, '2026', ['2025-03-04'], '1999', 'possible'],
    ['no end: certain until last confirmed', '2024', undefined, ['2025-03-04'], '2025-03-04', 'certain'],
    ['no end: presumed after', '2024', undefined, ['2025-03-04'], '2025-03-05', 'presumed'],
    [
      'no end: the last of several confirmations counts',
      '2024',
      undefined,
      ['2025-03-04', '2025-06-01'],
      '2025-05',
      'certain',
    ],
    ['no end: but not before its start', '2025-04', undefined, ['2025-03-04'], '2025-04-02', 'possible'],
    [
      'neither: certain between the confirmations',
      undefined,
      undefined,
      ['2025-01-01', '2025-06-01'],
      '2025-03',
      'certain',
    ],
    ['neither, and nothing dated: possible for ever', undefined, undefined, [], '2025', 'possible'],
    ['no confirmation: presumed from its start on', '2025-01-01', undefined, [], '2025-01-02', 'presumed'],
    ['no end: presumed where only some of the days lie after', '2024', undefined, ['2025-03-04'], '2025', 'presumed'],
    ['before its start: no', '2024', undefined, ['2025-03-04'], '2023', undefined],
    ['after its end: no', undefined, '2024', ['2025-03-04'], '2025', undefined],
  ] as const)('%s', (_what, start, end, confirmed, asOf, certainty) => {
    expect(at(start, end, [...confirmed], asOf)).toBe(certainty);
  });
});
