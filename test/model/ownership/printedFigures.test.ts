import { describe, expect, test } from 'vitest';
import { holdsAt, spanOf } from '../../../domain/dates.ts';
import { viewAt } from '../../../server/model/snapshot.ts';
import { draw, recordOf } from '../../support/graph.ts';
import { analysisAt, knownAt, resultAt, verdictAt } from '../../support/judged.ts';

const textOf = (text: string, firm: string, test: 'aggregation' | 'effective-interest' | 'control'): string =>
  resultAt(text, firm, test)
    .reasons()
    .map(reason => reason.text)
    .join('\n');

describe('owners whose printed figures add up to a little over 100', () => {
  const rounded = 'x@CN OWNS 33.4% a; y@CN OWNS 33.4% a; person1@SG OWNS 33.3% a';
  test('are within their rounding: 66.8 of 100.1, and no contradiction', () => {
    for (const name of ['aggregation', 'effective-interest'] as const) {
      const { verdict, value } = resultAt(rounded, 'a', name);
      expect(verdict).toBe('yes');
      expect(value?.min).toBeCloseTo(66.8, 9);
      expect(value?.max).toBeCloseTo(66.8, 9);
    }
    expect(analysisAt(rounded).ownership.overAllocated.shares.size).toBe(0);
  });

  test.each([
    [
      'three sixths, printed as 16.7 each: half, or a little less',
      'x@CN OWNS 16.7% a; y@CN OWNS 16.7% a; z@CN OWNS 16.7% a; person1@SG OWNS 16.7% a; person2@SG OWNS 16.7% a; person3@SG OWNS 16.7% a',
      'undetermined',
    ],
    ['whole numbers off by half each', 'x@CN OWNS 67% a; person1@SG OWNS 34% a', 'yes'],
    ['more than rounding explains', 'x@CN OWNS 66.9% a; person1@SG OWNS 33.3% a', 'undetermined'],
    ['a threshold within the rounding', 'person2@CN OWNS 50% a; person1@SG OWNS 50.1% a', 'undetermined'],
  ])('%s', (_name, text, verdict) => {
    expect(verdictAt(text, 'a', 'aggregation')).toBe(verdict);
  });

  test('and the reason says so where the verdict rests on it', () => {
    expect(textOf('person2@CN OWNS 50% a; person1@SG OWNS 50.1% a', 'a', 'aggregation')).toContain(
      'add up to 100.1 %, within their rounding',
    );
  });
});

test('restricted owners of a little over 100 hold 100, and have 100 of the votes', () => {
  const text = 'x@CN OWNS 66.7% a; y@CN OWNS 33.4% a; x CONTROLS y';
  for (const name of ['aggregation', 'effective-interest', 'control'] as const)
    expect(resultAt(text, 'a', name).value).toEqual({ min: 100, max: 100 });
});

describe('a figure that is said to be about', () => {
  test.each([
    ['about 50 straddles a half', 'x@CN OWNS 50% a about', 'undetermined'],
    ['about 49.9 with one digit does too, at its end', 'x@CN OWNS 49.95% a about', 'none-reported'],
    ['about 51 does not', 'x@CN OWNS 51% a about', 'yes'],
    ['about 45, with the rest outside, does not', 'x@CN OWNS 45% a about; person1@SG OWNS 55% a', 'no'],
  ])('%s', (_name, text, verdict) => {
    expect(verdictAt(text, 'a', 'aggregation')).toBe(verdict);
  });
});

describe('a bound that is itself left out', () => {
  test.each([
    ['more than 50, at most 75: control', 'x@CN OWNS 50-75% a more', 'control', 'yes'],
    ['50 to 75: control is open', 'x@CN OWNS 50-75% a', 'control', 'undetermined'],
    [
      '25 to less than 50, the rest outside: no',
      'x@CN OWNS 25-50% a less; person1@SG OWNS 50-75% a',
      'aggregation',
      'none-reported',
    ],
    [
      'more than 50 outside leaves less than half',
      'x@CN OWNS 25-50% a; person1@SG OWNS 50-75% a more',
      'aggregation',
      'no',
    ],
    ['less than 50 is no half', 'x@CN OWNS 25-50% a less; y@CN OWNS 0% a', 'aggregation', 'none-reported'],
    ['25 to 50 may be a half', 'x@CN OWNS 25-50% a', 'aggregation', 'undetermined'],
    ['more than half of two tiers', 'x@CN OWNS 50-75% m more; m OWNS 50-75% a more', 'control', 'yes'],
  ] as const)('%s', (_name, text, name, verdict) => {
    expect(verdictAt(text, 'a', name)).toBe(verdict);
  });

  test('adds nothing to what is accounted for', () => {
    expect(resultAt('x@CN OWNS 50-75% a more', 'a', 'control').accountedFor).toBe(50);
  });

  test('is told in words', () => {
    expect(textOf('x@CN OWNS 50-75% a more', 'a', 'control')).toContain('more than 50, at most 75 %');
  });
});

test('owners who are said to hold more than there is account for all of it: nobody is silent', () => {
  const text = 'x@CN OWNS 60% a; y@SG OWNS 51% a';
  for (const name of ['aggregation', 'effective-interest', 'control'] as const) {
    const { verdict, accountedFor } = resultAt(text, 'a', name);
    expect([verdict, accountedFor]).toEqual(['undetermined', 100]);
  }
});

test('a firm’s own shares count for nobody', () => {
  const text = 'x@CN OWNS 45% a; a OWNS 20% a';
  for (const name of ['aggregation', 'effective-interest', 'control'] as const) {
    const { value, verdict, accountedFor } = resultAt(text, 'a', name);
    expect([value, verdict, accountedFor]).toEqual([{ min: 45, max: 45 }, 'none-reported', 45]);
  }
  // Nor does it add to what its owners hold.
  expect(verdictAt('x@CN OWNS 60% a; person1@SG OWNS 30% a; a OWNS 20% a', 'a', 'aggregation')).toBe('yes');
});

describe('a dissolved owner', () => {
  const text = 'x dissolved 2025-03-10; x@CN OWNS 81% a from 2024; x CONTROLS b from 2024';
  test('holds nothing from the day of its dissolution', () => {
    expect(verdictAt(text, 'a', 'aggregation', '2025-03-09')).toBe('yes');
    expect(verdictAt(text, 'b', 'control', '2025-03-09')).toBe('yes');
    expect(resultAt(text, 'a', 'aggregation', '2025-03-10').value).toBeUndefined();
    expect(verdictAt(text, 'b', 'control', '2025-03-10')).toBe('none-reported');
    expect(analysisAt(text, '2025-03-10').parents('a')).toEqual([]);
  });
  test('may have held on the days that a partial date leaves open', () => {
    const partial = text.replace('2025-03-10', '2025');
    expect(verdictAt(partial, 'a', 'aggregation', '2024-12-31')).toBe('yes');
    expect(verdictAt(partial, 'a', 'aggregation', '2025-06-01')).toBe('undetermined');
    expect(verdictAt(partial, 'a', 'aggregation', '2026-01-01')).toBe('none-reported');
  });
  test('is not certain to have held because it is dissolved later: what goes on is presumed', () => {
    const [held] = viewAt(recordOf(draw(text)), { asOf: spanOf('2025-03-01') }).relations;
    expect(held && holdsAt(held.validity, spanOf('2025-03-01'))).toBe('presumed');
    expect(knownAt(text, '2025-03-10').relations.map(({ certainty }) => certainty)).toEqual([undefined, undefined]);
  });
});
