import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationText } from '../../domain/exports/exported.ts';
import { withSupposed } from '../../web/features/drawing/markHypotheses.ts';
import { amountInWords } from '../../web/features/tests/ledgerWords.ts';
import { disagreementLine, figureInWords, marginInWords } from '../../web/features/tests/testWords.ts';
import type { ChainLineFragment, Verdict } from '../../web/generated/operations.ts';
import type { GraphRelation } from '../../web/graph/graph.ts';
import { chainChanges, holdersGone, verdictChanges } from '../../web/pages/chains/answerChanges.ts';
import { chokepointGroups } from '../../web/pages/chains/chokepointGroups.ts';
import { chokepointSets } from '../../web/pages/chains/chokepointSets.ts';

const tests = ['BARE_ACCESS', 'HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'] as const;
const holder = (id: string, ...verdicts: readonly Verdict[]) => ({
  entity: { id, kind: 'Firm' as const, name: id, label: id },
  tests: verdicts.map((verdict, i) => ({
    test: tests[i] ?? 'CONTROL',
    verdict,
    threshold: null,
    margin: null,
    accountedFor: null,
    note: null,
    presumed: false,
    value: null,
    reasons: [],
    relations: [],
  })),
});

describe('figures of a test', () => {
  const figure = { verdict: 'NO', threshold: 50, margin: null, note: null, accountedFor: 100 } as const;
  const range = (min: number, max: number) => ({ min, max, minExclusive: false, maxExclusive: false });
  test('a no says how far it is and how much is accounted for', () => {
    expect(figureInWords({ ...figure, value: range(30, 30), margin: -20 })).toEqual([
      ...['30 %', '20 points below', '100 % accounted for'],
    ]);
    expect(figureInWords({ ...figure, value: null, accountedFor: 60 })).toEqual([
      ...['no restricted owner', '60 % accounted for'],
    ]);
  });
  test('what nobody reports is no 0: the note says it', () => {
    const note = 'no restricted owner is reported; 12 % of the shares is accounted for';
    expect(figureInWords({ ...figure, verdict: 'NONE_REPORTED', value: null, note })).toEqual([note]);
    expect(figureInWords({ ...figure, verdict: 'NONE_REPORTED', value: range(30, 30), note })).toEqual(['30 %', note]);
  });
  test('a range without a margin is shown as it is', () => {
    const value = range(0, 65.6);
    expect(figureInWords({ ...figure, verdict: 'UNDETERMINED', value })).toEqual(['0–65.6 %', '100 % accounted for']);
  });
  test('an end that is left out is said to be', () => {
    const value = { ...range(50, 75), minExclusive: true };
    expect(figureInWords({ ...figure, verdict: 'YES', value, margin: 0 })[0]).toBe('more than 50, at most 75 %');
  });
  test('a test that measures nothing has none; one whose data contradict says so', () => {
    expect(figureInWords({ ...figure, value: null, threshold: null, accountedFor: null })).toEqual([]);
    expect(figureInWords({ ...figure, verdict: 'UNDETERMINED', value: null })).toEqual([
      ...['figures contradict', '100 % accounted for'],
    ]);
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
      'The tests disagree on 2 of 3 holders. Yes by direct access (1); undetermined by direct access (1), control (1); no by direct access (1), headquarters (3), effective interest (3), 50 percent rule (3), control (2).',
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
    expect(idsOf(chokepointGroups(sets))).toEqual([['x'], ['a', 'b'], ['c', 'd']]);
  });
  test('relations that each end all access are alternatives', () => {
    expect(idsOf(chokepointGroups([setOf('a'), setOf('b')]))).toEqual([['a', 'b']]);
  });
  test('sets that are no such choice, or not all of them, are listed', () => {
    expect(chokepointGroups([setOf('a', 'c'), setOf('b', 'd')])).toBeUndefined();
    expect(chokepointGroups([setOf('a', 'c'), setOf('a', 'd'), setOf('b', 'c')])).toBeUndefined();
    expect(chokepointGroups([])).toBeUndefined();
  });
  test('any product of groups is found again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }), sizes => {
        const groups = sizes.map((size, g) => Array.from({ length: size }, (_, i) => `${g}.${i}`));
        const product = groups.reduce<string[][]>(
          (sets, group) => sets.flatMap(set => group.map(id => [...set, id])),
          [[]],
        );
        expect(idsOf(chokepointGroups(product.map(ids => setOf(...ids))))).toEqual(groups);
      }),
    );
  });
  test('a list says once what all its sets share', () => {
    const { shared, rests } = chokepointSets([setOf('x', 'a'), setOf('x', 'b')]);
    expect(shared).toEqual([{ id: 'x' }]);
    expect(idsOf(rests)).toEqual([['a'], ['b']]);
    expect(chokepointSets([setOf('x', 'a')]).shared).toEqual([]);
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
  const line = (id: string, ...details: string[]): GraphRelation => ({
    ...{ id, kind: 'OWNS', from: 'a', to: 'b', status: 'REPORTED', disputed: false, certainty: 'POSSIBLE' },
    ...{ verb: 'owns', details },
  });
  const graph = { entities: [], relations: [line('r'), line('s', '5 %')] };
  const supposed = new Map([['s', { certainty: 'CERTAIN' as const, verb: 'owns', details: ['60 %'] }]]);
  const [r, s] = withSupposed(graph, supposed).relations;
  expect(r).toBe(graph.relations[0]);
  expect([s?.certainty, s?.details]).toEqual(['CERTAIN', ['60 %', 'supposed']]);
  expect(s && relationText(s)).toBe('owns (60 %, supposed)');
});
