import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { chokepointsOverParts as overParts } from '../../../server/model/access/chokepoints.ts';
import { smallestHittingSets as hitting } from '../../../server/model/access/hittingSets.ts';
import { minimumCuts as cutting, type MinimumCuts } from '../../../server/model/access/minimumCuts.ts';
import { knownAt } from '../../support/judged.ts';

const [smallestHittingSets, minimumCuts, chokepointsOverParts] = [
  runSync(hitting),
  runSync(cutting),
  runSync(overParts),
];

/** The sets that meet each of some paths. */
const meeting = (paths: readonly (readonly string[])[], first = 20, most = 1_000): MinimumCuts =>
  smallestHittingSets(avoids => paths.find(path => !path.some(avoids)), { first, most });

describe('the smallest sets that every path passes', () => {
  test.each<[string, string[][], string[][]]>([
    ['one path', [['b', 'a']], [['a'], ['b']]],
    [
      'two that meet',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [['b']],
    ],
    [
      'two that do not',
      [['a', 'b'], ['c']],
      [
        ['a', 'c'],
        ['b', 'c'],
      ],
    ],
    [
      'three of which each two meet',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
    ],
    ['two, told in the order of their names', [['c'], ['b']], [['b', 'c']]],
    ['a path that passes one twice', [['a', 'a']], [['a']]],
    ['no path', [], []],
    ['a path that passes nothing', [[], ['a']], []],
  ])('%s', (_name, paths, cuts) => {
    expect(meeting(paths)).toMatchObject({ cuts, count: cuts.length, complete: true });
  });

  test('have the size that is told; with no path none is needed', () => {
    expect([meeting([['a'], ['b']]).size, meeting([]).size]).toEqual([2, 0]);
  });

  test('are listed as far as asked, and counted', () => {
    expect(meeting([['d', 'c', 'b', 'a']], 2)).toEqual({ size: 1, cuts: [['a'], ['b']], count: 4, complete: true });
  });

  test('are not said to be all where looking ended', () => {
    const paths = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
    expect(meeting(paths).complete).toBe(true);
    const cut = meeting(paths, 20, 6);
    expect(cut.complete).toBe(false);
    expect(cut.count).toBeLessThan(9);
    expect(meeting(paths, 20, 1)).toMatchObject({ cuts: [], count: 0, complete: false });
  });
});

describe('minimum cuts', () => {
  const cut = (arcs: [string, string][], canBeCut: (name: string) => boolean, first = 20, most = 1_000) =>
    minimumCuts({ arcs, source: 's', sink: 't', canBeCut }, { first, most });

  test('are all those of least size', () => {
    const arcs: [string, string][] = [
      ['s', 'a'],
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
      ['d', 't'],
    ];
    expect(cut(arcs, name => 'abcd'.includes(name))).toEqual({
      size: 1,
      cuts: [['a'], ['d']],
      count: 2,
      complete: true,
    });
    expect(cut(arcs, name => 'bc'.includes(name))).toEqual({ size: 2, cuts: [['b', 'c']], count: 1, complete: true });
  });

  test('are none where a way passes nothing that can be cut', () => {
    expect(
      cut(
        [
          ['s', 'a'],
          ['a', 't'],
          ['s', 't'],
        ],
        name => name === 'a',
      ),
    ).toEqual({ cuts: [], count: 0, complete: true });
  });

  test('are listed as far as asked', () => {
    const line: [string, string][] = [
      ['s', 'c'],
      ['c', 'b'],
      ['b', 'a'],
      ['a', 't'],
    ];
    expect(cut(line, name => 'abc'.includes(name), 2)).toEqual({
      size: 1,
      cuts: [['a'], ['b']],
      count: 3,
      complete: true,
    });
    expect(cut(line, name => 'abc'.includes(name), 2, 1)).toMatchObject({ count: 1, complete: false });
  });
});

describe('chokepoints of a span of days', () => {
  const both = 'from 2023 to 2027';
  const [early, late] = ['from 2023 to 2024-12-31', 'from 2025-01-01 to 2027'];
  const over = (text: string) => {
    const parts = ['2024-06-01', '2025-06-01'].map(day => ({ snapshot: knownAt(text, day), starts: ['fleet1'] }));
    const { relations, firms, ...counts } = chokepointsOverParts(
      parts,
      knownAt(text, '2024').relations,
      new Set(['CN']),
    );
    const named = relations.map(set => set.map(({ from, to }) => `${from} ${to}`).join(' & '));
    return { relations: named, firms, ...counts };
  };

  test('meet the chains of every part', () => {
    const text = `m USES fleet1 ${both}; a@CN OWNS m ${early}; n OWNS m ${late}; b@CN OWNS n ${late}`;
    expect(over(text)).toEqual({
      relations: ['m fleet1'],
      relationCount: 1,
      firms: [['m']],
      firmCount: 1,
      complete: true,
    });
  });

  test('need as many as the parts that share nothing', () => {
    const text = `a@CN USES fleet1 ${early}; b@CN USES fleet1 ${late}`;
    expect(over(text)).toMatchObject({ relations: ['a fleet1 & b fleet1'], relationCount: 1, firms: [], firmCount: 0 });
  });

  test('of a part without chains ask for nothing', () => {
    expect(over(`a@CN USES fleet1 ${late}`).relations).toEqual(['a fleet1']);
    expect(over(`a@SG USES fleet1 ${both}`)).toMatchObject({
      relations: [],
      relationCount: 0,
      firms: [],
      firmCount: 0,
    });
  });
});
