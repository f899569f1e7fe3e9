import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { dawn, spanOf } from '../../../domain/dates.ts';
import { type Alternative, alternativesOf } from '../../../server/model/rules/ruleAlternatives.ts';
import { accessWays, checkRules, type Transaction } from '../../../server/model/rules/ruleCheck.ts';
import { book, model } from './ruleBook.ts';

const neededBy = (asked: Transaction, on: string): ReadonlyMap<string, string> =>
  new Map(checkRules(asked, spanOf(on), book).map(({ verdict, needed }) => [verdict.rule.id, needed]));
const of = (rule: string, asked: Transaction, on: string) => {
  const found = checkRules(asked, spanOf(on), book).find(({ verdict }) => verdict.rule.id === rule);
  if (!found) throw new Error(`nothing is said of ${rule}`);
  return found;
};

const h100: Transaction = {
  ...{ model: model('hw-h100-sxm'), destination: 'MY', buyer: 'SG', parent: 'SG', endUser: 'MY', way: 'sale' },
};

describe('checkRules', () => {
  test('any of buyer, parent and end user leads into a rule that looks at headquarters', () => {
    const on = '2025-06-01';
    expect(of('rule-us-2023', h100, on).needed).toBe('no');
    for (const [party, asked] of [
      ['buyer', { ...h100, buyer: 'CN' }],
      ['buyer', { ...h100, parent: 'CN' }],
      ['end-user', { ...h100, endUser: 'CN' }],
    ] as const) {
      const found = of('rule-us-2023', asked, on);
      expect([found.needed, found.party, found.clause]).toEqual(['yes', party, 'licence: 3A090.a.1 by seat or parent']);
      expect(found.tests.find(({ test: id }) => id === '3A090.a.1')?.conditions[0]).toMatchObject({ threshold: 4800 });
      expect(found.reasons.map(({ text }) => text).join(' ')).not.toContain('access');
    }
  });

  test('what is not reported leaves the answer open and is never a no', () => {
    const on = '2025-06-01';
    for (const asked of [
      { ...h100, parent: undefined },
      { ...h100, endUser: undefined },
      { ...h100, buyer: undefined },
    ])
      expect(of('rule-us-2023', asked, on).needed).toBe('undetermined');
    expect(of('rule-us-2023', { ...h100, model: undefined, endUser: 'CN' }, on).needed).toBe('undetermined');
  });

  test('a lease is judged by what the rule says of remote access, and names it', () => {
    const found = of('rule-us-2023', { ...h100, endUser: 'CN', way: 'lease' }, '2025-06-01');
    expect([found.needed, found.clause]).toEqual(['no', 'remote access: outside']);
  });
});

/** The transaction with one value of an alternative, and the day on which it is asked. */
const applied = (asked: Transaction, on: string, { input }: Alternative, value: string): [Transaction, string] => {
  switch (input) {
    case 'date':
      return [asked, value];
    case 'model':
      return [{ ...asked, model: model(value) }, on];
    case 'way':
      return [{ ...asked, way: accessWays.find(way => way === value) ?? asked.way }, on];
    case 'end-user':
      return [{ ...asked, endUser: value }, on];
    default:
      return [{ ...asked, [input]: value }, on];
  }
};

describe('alternatives', () => {
  test.each<[string, Transaction]>([
    ['2025-06-01', { ...h100, model: model('hw-h20'), endUser: 'CN' }],
    ['2025-10-15', { ...h100, model: undefined, parent: undefined, way: 'remote' }],
    ['2023-11', { ...h100, destination: 'CY' }],
  ])('asked again, each gives what it says (%s)', (on, asked) => {
    const base = neededBy(asked, on);
    const found = runSync(alternativesOf)(asked, spanOf(on), book);
    expect([...found.keys()]).toEqual([...base.keys()]);
    expect([...found.values()].flat().length).toBeGreaterThan(5);
    for (const [rule, alternatives] of found)
      for (const alternative of alternatives) {
        expect(alternative.needed).not.toBe(base.get(rule));
        // The first values stand for all; of those that exclude, a country that no rule names.
        const values = alternative.excluding ? ['FJ'] : alternative.values.slice(0, 2);
        for (const value of values)
          expect(neededBy(...applied(asked, on, alternative, value)).get(rule) ?? 'no').toBe(alternative.needed);
      }
  });

  test('of the H20 for an end user in China: the day of the letter, and another seat', () => {
    const asked = { ...h100, model: model('hw-h20'), endUser: 'CN' };
    const found = runSync(alternativesOf)(asked, spanOf('2025-06-01'), book).get('rule-us-h20-2025') ?? [];
    expect(found.find(({ input }) => input === 'date')).toEqual({
      ...{ input: 'date', needed: 'no', values: ['2025-04-08'], excluding: false },
      text: 'Asked until 8 April 2025: no.',
    });
    const seat = found.find(({ input, needed }) => input === 'end-user' && needed === 'no');
    expect(seat?.excluding).toBe(true);
    expect(seat?.values).toEqual(expect.arrayContaining(['CN', 'HK', 'MO', 'RU']));
    expect(seat?.values).not.toContain('SG');
    expect(seat?.text).toMatch(/^If the end user had its seat in any country but China, .* or \d+ more: no\.$/);
    expect(found.some(({ values }) => values.includes(dawn))).toBe(false);
  });
});
