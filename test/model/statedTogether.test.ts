import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Properties } from '../../domain/graph.ts';
import { statedTogether } from '../../server/model/statedTogether.ts';

describe('what claims say together, the best supported first', () => {
  test.each<[string, Properties[], Properties]>([
    [
      'is each value of the first that gives one',
      [{ servers: 300 }, { servers: 200, end: '2025' }],
      { servers: 300, end: '2025' },
    ],
    [
      'counts exactly, whatever lesser claims leave open',
      [{ servers: 300 }, { servers: 250, bound: 'at-least' }, { servers: 310, approximate: true }],
      { servers: 300 },
    ],
    [
      'is a floor where the best supported number is one',
      [{ start: '2025' }, { servers: 250, bound: 'at-least' }, { servers: 300 }],
      { start: '2025', servers: 250, bound: 'at-least' },
    ],
    ['takes no floor beside a count', [{ servers: 300 }, { gpus: 2_000, bound: 'at-least' }], { servers: 300 }],
    [
      'takes no count beside a floor',
      [{ gpus: 2_000, bound: 'at-least' }, { servers: 300 }],
      { gpus: 2_000, bound: 'at-least' },
    ],
    [
      'is about where any number of it is',
      [{ servers: 300 }, { gpus: 2_400, approximate: true }],
      { servers: 300, gpus: 2_400, approximate: true },
    ],
    [
      'is about where one claim gives the same number so',
      [{ servers: 300 }, { servers: 300, approximate: true }],
      { servers: 300, approximate: true },
    ],
    ['joins two ends of a range', [{ shareMin: 51 }, { shareMax: 60 }], { shareMin: 51, shareMax: 60 }],
    [
      'an end is left out by the claim that gives it alone',
      [
        { shareMin: 50, shareMinExclusive: true },
        { shareMin: 50, shareMax: 75, shareMaxExclusive: true },
      ],
      { shareMin: 50, shareMinExclusive: true, shareMax: 75, shareMaxExclusive: true },
    ],
    [
      'and not by one whose end was not taken',
      [{ shareMin: 50 }, { shareMin: 40, shareMinExclusive: true }],
      { shareMin: 50 },
    ],
    [
      'leaves no range empty',
      [{ shareMin: 50, shareMinExclusive: true }, { shareMax: 50 }],
      { shareMin: 50, shareMinExclusive: true },
    ],
    ['turns no range over', [{ shareMin: 51 }, { shareMin: 10, shareMax: 40 }], { shareMin: 51 }],
    [
      'turns no range of votes over',
      [{ votingMax: 20 }, { votingMin: 30, shareMin: 5 }],
      { votingMax: 20, shareMin: 5 },
    ],
  ])('%s', (_what, claims, together) => {
    expect(statedTogether(claims)).toEqual(together);
  });

  test('is never a range whose least is more than its most', () => {
    const share = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const claim = fc.record({ shareMin: share, shareMax: share }, { requiredKeys: [] }).map(
      ({ shareMin: a, shareMax: b }): Properties => ({
        ...(a === undefined ? {} : { shareMin: b === undefined ? a : Math.min(a, b) }),
        ...(b === undefined ? {} : { shareMax: a === undefined ? b : Math.max(a, b) }),
      }),
    );
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 5 }), claims => {
        const { shareMin = 0, shareMax = 100 } = statedTogether(claims);
        expect(Number(shareMin)).toBeLessThanOrEqual(Number(shareMax));
      }),
    );
  });
});
