import { describe, expect, test } from 'vitest';
import { resultAt, verdictAt } from '../../support/judged.ts';

const textOf = (reasons: () => readonly { readonly text: string }[]): string =>
  reasons()
    .map(({ text }) => text)
    .join('\n');

describe('unknown and ranged shares', () => {
  test('an unknown share is what the known ones leave', () => {
    const { value, verdict } = resultAt('x@CN OWNS a; person1@US OWNS 70% a', 'a', 'effective-interest');
    expect(value?.min).toBe(0);
    expect(value?.max).toBeCloseTo(30, 9);
    expect(verdict).toBe('no');
  });

  test('a range that straddles the threshold is undetermined, and the figure that would settle it is named', () => {
    const result = resultAt('x@CN OWNS 40-60% a', 'a', 'aggregation');
    expect(result).toMatchObject({ verdict: 'undetermined', value: { min: 40, max: 60 } });
    expect(result.margin).toBeUndefined();
    expect(textOf(result.reasons)).toContain(
      'Needed to decide: the share of x in a (a range) – none reported if it is 40 %, yes if it is 60 %.',
    );
  });

  test('what no figure settles alone is said of all together', () => {
    const { verdict, reasons } = resultAt('x@CN OWNS 0-40% a; y@CN OWNS 0-40% a', 'a', 'aggregation');
    expect(verdict).toBe('undetermined');
    expect(textOf(reasons)).toContain('the share of x in a (a range) – none reported if it is 0 %');
    const three = 'x@CN OWNS 0-30% a; y@CN OWNS 0-30% a; z@CN OWNS 0-30% a';
    expect(textOf(resultAt(three, 'a', 'aggregation').reasons)).toContain('No single figure decides it');
  });

  test('the most of two unknown shares is not both at once', () => {
    // Both unknown owners together have at most the whole, so the party's greatest part is 100 through the shorter way.
    const { value } = resultAt('x@CN OWNS a; u OWNS a; x OWNS 50% u', 'a', 'effective-interest');
    expect(value?.max).toBeCloseTo(100, 9);
    const shared = resultAt('x@CN OWNS 0-30% a; u OWNS a; x OWNS 50% u', 'a', 'effective-interest');
    expect(shared.value?.max).toBeCloseTo(30 + 70 * 0.5, 9);
  });

  test('a holding that only possibly stands counts from nothing', () => {
    const text = 'x@CN OWNS 80% a from 2023 to 2025-06';
    expect(resultAt(text, 'a', 'effective-interest', '2025-06-15').value).toEqual({ min: 0, max: 80 });
    expect(verdictAt(text, 'a', 'effective-interest', '2025-05-31')).toBe('yes');
    expect(verdictAt(text, 'a', 'effective-interest', '2025-06-15')).toBe('undetermined');
    expect(verdictAt(text, 'a', 'effective-interest', '2025-07-01')).toBe('none-reported');
  });
});

describe('owners above 100 per cent', () => {
  const text = 'x@CN OWNS 70% a; y@US OWNS 60% a; a OWNS 80% b';

  test.each(['a', 'b'])('the share tests of %s are undetermined and say why', firm => {
    for (const test of ['effective-interest', 'aggregation', 'control'] as const) {
      const result = resultAt(text, firm, test);
      expect(result.verdict).toBe('undetermined');
      expect(result.value).toBeUndefined();
      expect(textOf(result.reasons)).toContain('at least 130 %');
      expect(result.reasons()[0]?.sources).toHaveLength(2);
    }
  });

  test('the same of votes alone leaves the share tests standing', () => {
    const votes = 'x@CN OWNS 60% a votes 70%; y@US OWNS 40% a votes 60%';
    expect(verdictAt(votes, 'a', 'effective-interest')).toBe('yes');
    expect(verdictAt(votes, 'a', 'control')).toBe('undetermined');
  });

  test('what exceeds 100 only at its most is no contradiction', () => {
    expect(verdictAt('x@CN OWNS 30-70% a; person1@US OWNS 60% a', 'a', 'aggregation')).toBe('no');
  });
});

describe('headquarters', () => {
  test.each([
    ['its own seat', 'a@CN OWNS 1% other', 'a', 'yes'],
    ['the seat of an ultimate parent', 'x@CN OWNS 60% m@SG; m OWNS 60% a@SG', 'a', 'yes'],
    ['a parent in between does not count', 'person1@US OWNS 60% m@CN; m OWNS 60% a@SG', 'a', 'no'],
    ['nor does it clear a firm of unreported owners', 'x@US OWNS 60% m@CN; m OWNS 60% a@SG', 'a', 'none-reported'],
    ['a citizenship is no seat', 'person1@CN OWNS 100% a@SG', 'a', 'no'],
    ['a seat that nobody reports', 'x@US OWNS 10% a', 'a', 'undetermined'],
    ['a parent whose seat nobody reports', 'x OWNS 60% a@SG', 'a', 'undetermined'],
    ['a share that may be a majority', 'x@CN OWNS a@SG', 'a', 'undetermined'],
    ['a share that cannot be a majority', 'x@CN OWNS 0-50% a@SG; person1@US OWNS 50% a', 'a', 'no'],
    ['a firm of which nobody reports an owner', 'a@SG OWNS 1% other', 'a', 'none-reported'],
  ])('%s', (_name, text, firm, verdict) => {
    expect(verdictAt(text, firm, 'headquarters')).toBe(verdict);
  });
});
