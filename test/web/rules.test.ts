import { describe, expect, test } from 'vitest';
import { inForceInWords } from '../../web/features/rules/ruleWords.ts';
import type { HardwareLineFragment, RuleLineFragment } from '../../web/generated/operations.ts';
import { type RuleVerdict, rulesInForce, rulesNotInForce } from '../../web/pages/chains/ruleVerdictGroups.ts';
import { sortModels } from '../../web/pages/rules/hardwareRows.ts';
import { namesIn } from '../../web/pages/rules/namesIn.ts';
import { timeScale } from '../../web/pages/rules/timeScale.ts';

const rule = (changes: readonly string[], spans: readonly (readonly [string, string | null])[] = []) =>
  ({
    changes: changes.map(date => ({ date })),
    spans: spans.map(([start, end]) => ({ start, end })),
  }) as unknown as RuleLineFragment;

describe('the axis', () => {
  const scale = timeScale([rule(['2022-10-07', '2026-08'], [['2023-11-17', null]])], '2025-06-30');
  test('holds every date in order, with room at both ends', () => {
    const places = ['2022-10-07', '2023-11-17', '2025-06-30', '2026-08'].map(scale.at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(2);
    expect(places[3]).toBeLessThan(98);
  });
  test('stretches to a chosen date beyond the rules', () => {
    expect(timeScale([rule(['2022-10-07'])], '2035-01-01').at('2035-01-01')).toBeLessThan(100);
    expect(timeScale([rule(['2022-10-07'])], '2010').at('2010-01-01')).toBeGreaterThan(0);
  });
  test('names the years that have room for their name', () => {
    expect(scale.years).toEqual(['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01']);
  });
});

describe('models', () => {
  const model = (name: string, tpp: number | undefined, released: string | null = null) =>
    ({
      name,
      released,
      metrics: [{ id: 'tpp', value: tpp === undefined ? null : { min: tpp, max: tpp } }],
    }) as unknown as HardwareLineFragment;
  const models = [model('B', 0, '2024'), model('A', undefined), model('C', 5, '2023-05')];
  const names = (column: string, reversed: boolean): string =>
    sortModels(models, { column, reversed })
      .map(({ name }) => name)
      .join('');
  test('from the greatest; what is not reported comes last either way, and 0 is a value', () => {
    expect([names('tpp', false), names('tpp', true)]).toEqual(['CBA', 'BCA']);
    expect([names('released', false), names('released', true)]).toEqual(['BCA', 'CBA']);
    expect([names('name', false), names('name', true)]).toEqual(['ABC', 'CBA']);
  });
});

test('ids in notes become names; other words with hyphens stay', () => {
  const names = new Map([['rule-us-2023', '2023 rule']]);
  expect(namesIn('See rule-us-2023, a data-centre rule.', names)).toBe('See 2023 rule, a data-centre rule.');
});

test('in force and how certain that is are told together', () => {
  const words = (inForce: 'YES' | 'NO' | 'UNDETERMINED', certainty: 'CERTAIN' | 'POSSIBLE', enforced = true) =>
    inForceInWords({ inForce, certainty, enforced });
  expect(words('YES', 'CERTAIN')).toBe('in force');
  expect(words('YES', 'POSSIBLE')).toBe('in force, but not certain');
  expect(words('YES', 'POSSIBLE', false)).toBe('on the books, never enforced');
  expect(words('NO', 'CERTAIN', false)).toBe('not in force');
  expect(words('UNDETERMINED', 'POSSIBLE')).toBe('in force on some of these days');
});

describe('the verdicts of an access report', () => {
  const verdict = (id: string, holder: string, sale: string, more: object = {}): RuleVerdict =>
    ({
      rule: { id, name: id },
      holder: { id: holder, name: holder },
      model: { id: 'hw', name: 'hw' },
      ...{ inForce: 'YES', certainty: 'CERTAIN', enforced: true, meets: 'YES', test: 'a', sale, access: 'NO' },
      restates: null,
      reasons: [
        { text: `${holder} has a seat.`, sources: [] },
        { text: 'In force.', sources: [] },
      ],
      ...more,
    }) as unknown as RuleVerdict;

  test('put holders of whom the same is said into one row, with every reason once', () => {
    const [group, ...others] = rulesInForce([
      verdict('r', 'alpha', 'YES'),
      verdict('r', 'beta', 'NO'),
      verdict('r', 'gamma', 'YES'),
    ]);
    expect(others).toEqual([]);
    expect(group?.rows.map(({ holders }) => holders.map(holder => holder?.id))).toEqual([['alpha', 'gamma'], ['beta']]);
    expect(group?.rows[0]?.reasons.map(({ text }) => text)).toEqual([
      'alpha has a seat.',
      'In force.',
      'gamma has a seat.',
    ]);
  });
  test('put models of which the same is said of one holder into one row', () => {
    const other = { model: { id: 'hw-2', name: 'hw-2' } };
    const [group] = rulesInForce([verdict('r', 'alpha', 'YES'), verdict('r', 'alpha', 'YES', other)]);
    expect(group?.rows.map(({ models }) => models.map(model => model?.id))).toEqual([['hw', 'hw-2']]);
  });
  test('come in the order of enforced, certain, telling; rules that say no of everything are set aside', () => {
    const groups = rulesInForce([
      verdict('dead', 'alpha', 'YES', { enforced: false }),
      verdict('open', 'alpha', 'YES', { certainty: 'POSSIBLE' }),
      verdict('none', 'alpha', 'NO'),
      verdict('some', 'alpha', 'UNDETERMINED'),
      verdict('over', 'alpha', 'YES', { inForce: 'NO' }),
    ]);
    expect(groups.map(({ rule: { id }, concerns }) => [id, concerns])).toEqual([
      ['some', true],
      ['none', false],
      ['open', true],
      ['dead', true],
    ]);
  });
  test('show a duty once that a second rule in force restates', () => {
    const again = verdict('guidance', 'alpha', 'YES', { restates: { id: 'r' } });
    const [group, ...others] = rulesInForce([verdict('r', 'alpha', 'YES'), again]);
    expect(others).toEqual([]);
    expect(group?.restatedBy.map(({ id }) => id)).toEqual(['guidance']);
    const [alone] = rulesInForce([verdict('r', 'alpha', 'YES', { inForce: 'NO' }), again]);
    expect([alone?.rule.id, alone?.restatedBy]).toEqual(['guidance', []]);
  });
  test('name each rule that was not in force once', () => {
    const over = { inForce: 'NO', holder: null };
    const idle = rulesNotInForce([
      verdict('x', 'a', 'NO', over),
      verdict('x', 'b', 'NO', over),
      verdict('y', 'a', 'YES'),
    ]);
    expect(idle.map(({ rule: { id } }) => id)).toEqual(['x']);
  });
});
