import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supposedText, withSupposed } from '../../web/drawing/supposed.ts';
import type { ChainLineFragment, Verdict } from '../../web/generated/operations.ts';
import type { GraphRelation } from '../../web/graph/graph.ts';
import { chainChanges, holdersGone, verdictChanges } from '../../web/pages/chains/answerChanges.ts';
import { breakerGroups } from '../../web/pages/chains/breakerGroups.ts';
import { breakerSets } from '../../web/pages/chains/breakerSets.ts';
import { amountInWords } from '../../web/pages/chains/ledgerWords.ts';
import { disagreementLine, figureInWords, marginInWords } from '../../web/pages/chains/testWords.ts';

const tests = ['BARE_ACCESS', 'HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'] as const;
const holder = (id: string, ...verdicts: readonly Verdict[]) => ({
  entity: { id, kind: 'Firm' as const, name: id },
  tests: verdicts.map((verdict, i) => ({
    test: tests[i] ?? 'CONTROL',
    verdict,
    threshold: null,
    margin: null,
    note: null,
    value: null,
    reasons: [],
    relations: [],
  })),
});

describe('figures of a test', () => {
  const figure = { threshold: 50, margin: null, note: null };
  const none = { min: 0, max: 0 };
  test('a share of 0 is a number, said to be what is recorded, without a distance', () => {
    expect(figureInWords({ ...figure, value: none, margin: -50 })).toEqual(['0 % recorded']);
  });
  test('a share that nobody reports is no 0', () => {
    expect(figureInWords({ ...figure, value: none, margin: -50, note: 'no share is recorded' })).toEqual([
      'no share is recorded',
    ]);
  });
  test('a range without a margin is shown as it is, and what it leaves out is said after it', () => {
    const value = { min: 0, max: 65.6 };
    expect(figureInWords({ ...figure, value })).toEqual(['0–65.6 %']);
    expect(figureInWords({ ...figure, value, margin: -5, note: 'a note' })).toEqual([
      '0–65.6 %',
      '5 points below',
      'a note',
    ]);
  });
  test('a test that measures nothing has none; one whose data contradict says so', () => {
    expect(figureInWords({ ...figure, value: null, threshold: null })).toEqual([]);
    expect(figureInWords({ ...figure, value: null })).toEqual(['figures contradict']);
  });
  test('margins have a side', () => {
    expect(marginInWords(1)).toBe('1 point above');
    expect(marginInWords(-0.5)).toBe('0.5 points below');
    expect(marginInWords(0)).toBe('just at the threshold');
  });
});

describe('where the tests disagree', () => {
  test('is one line with a count for each test', () => {
    expect(
      disagreementLine([
        holder('a', 'YES', 'NO', 'NO', 'NO', 'NO'),
        holder('b', 'UNDETERMINED', 'NO', 'NO', 'NO', 'UNDETERMINED'),
        holder('c', 'NO', 'NO', 'NO', 'NO', 'NO'),
      ]),
    ).toBe(
      'The tests disagree on 2 of 3 holders. Yes by bare access (1); undetermined by bare access (1), control (1); the rest is no.',
    );
  });
  test('agreement and nobody to test are said too', () => {
    expect(disagreementLine([holder('a', 'NO', 'NO')])).toBe('The tests agree on 1 holder.');
    expect(disagreementLine([])).toBe('There is no holder to test.');
  });
});

describe('two answers', () => {
  const chain = (id: string, certainty: 'CERTAIN' | 'POSSIBLE' = 'CERTAIN', share: number | null = null) =>
    ({
      ...{ id, certainty, servers: null, gpus: null },
      share: share === null ? null : { min: share, max: share },
    }) as unknown as ChainLineFragment;
  test('chains are gone, added, or stand otherwise', () => {
    const { gone, added, changed } = chainChanges(
      [chain('a'), chain('b', 'POSSIBLE'), chain('c', 'CERTAIN', 60), chain('d')],
      [chain('b'), chain('c', 'CERTAIN', 0), chain('d'), chain('e')],
    );
    expect(gone.map(({ id }) => id)).toEqual(['a']);
    expect(added.map(({ id }) => id)).toEqual(['e']);
    expect(changed.map(({ before, after }) => [before, after])).toEqual([
      ['possible', 'certain'],
      ['certain, share 60 %', 'certain, share 0 %'],
    ]);
  });
  test('verdicts change for who holds in both, and holders go', () => {
    const before = [holder('a', 'YES', 'NO'), holder('b', 'NO', 'UNDETERMINED')];
    const after = [holder('b', 'NO', 'YES')];
    expect(verdictChanges(before, after)).toEqual([
      { entity: before[1]?.entity, test: 'HEADQUARTERS', before: 'UNDETERMINED', after: 'YES' },
    ]);
    expect(holdersGone(before, after).map(({ id }) => id)).toEqual(['a']);
    expect(holdersGone(after, before)).toEqual([]);
  });
});

const setOf = (...ids: readonly string[]) => ({ relations: ids.map(id => ({ id })) });
const idsOf = (groups: readonly (readonly { readonly id: string }[])[] | undefined) =>
  groups?.map(group => group.map(({ id }) => id));

describe('smallest sets as choices', () => {
  test('sets that are one of each group are told by the groups', () => {
    const sets = [setOf('x', 'a', 'c'), setOf('x', 'a', 'd'), setOf('x', 'b', 'c'), setOf('x', 'b', 'd')];
    expect(idsOf(breakerGroups(sets))).toEqual([['x'], ['a', 'b'], ['c', 'd']]);
  });
  test('relations that each end all access are alternatives', () => {
    expect(idsOf(breakerGroups([setOf('a'), setOf('b')]))).toEqual([['a', 'b']]);
  });
  test('sets that are no such choice, or not all of them, are listed', () => {
    expect(breakerGroups([setOf('a', 'c'), setOf('b', 'd')])).toBeUndefined();
    expect(breakerGroups([setOf('a', 'c'), setOf('a', 'd'), setOf('b', 'c')])).toBeUndefined();
    expect(breakerGroups([])).toBeUndefined();
  });
  test('any product of groups is found again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }), sizes => {
        const groups = sizes.map((size, g) => Array.from({ length: size }, (_, i) => `${g}.${i}`));
        const product = groups.reduce<string[][]>(
          (sets, group) => sets.flatMap(set => group.map(id => [...set, id])),
          [[]],
        );
        expect(idsOf(breakerGroups(product.map(ids => setOf(...ids))))).toEqual(groups);
      }),
    );
  });
  test('a list says once what all its sets share', () => {
    const { shared, rests } = breakerSets([setOf('x', 'a'), setOf('x', 'b')]);
    expect(shared).toEqual([{ id: 'x' }]);
    expect(idsOf(rests)).toEqual([['a'], ['b']]);
    expect(breakerSets([setOf('x', 'a')]).shared).toEqual([]);
  });
});

test('amounts of use: 0 is a number, and an open end is said', () => {
  expect(amountInWords({ min: 0, max: 9000 })).toBe('0–9,000');
  expect(amountInWords({ min: 9000, max: 9000 })).toBe('9,000');
  expect(amountInWords({ min: 9000, max: null })).toBe('at least 9,000');
  expect(amountInWords({ min: 0, max: null })).toBe('not reported');
  expect(amountInWords({ min: 0, max: 0 })).toBe('0');
});

test('what is supposed of a relation says so on its line, and the others stay as they are', () => {
  expect(supposedText('owns (51 %, from 2022)')).toBe('owns (51 %, from 2022, supposed)');
  expect(supposedText('controls')).toBe('controls (supposed)');
  const line = (id: string, text: string): GraphRelation => ({
    ...{ id, kind: 'OWNS', from: 'a', to: 'b', status: 'REPORTED', disputed: false, certainty: 'POSSIBLE', text },
  });
  const graph = { entities: [], relations: [line('r', 'owns'), line('s', 'owns (5 %)')] };
  const supposed = new Map([['s', { certainty: 'CERTAIN' as const, text: 'owns (60 %)' }]]);
  const [r, s] = withSupposed(graph, supposed).relations;
  expect(r).toBe(graph.relations[0]);
  expect([s?.certainty, s?.text]).toEqual(['CERTAIN', 'owns (60 %, supposed)']);
});
