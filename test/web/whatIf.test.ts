import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../web/core/address.ts';
import {
  formatHypotheses,
  type Hypothesis,
  hypothesisInput,
  parseHypotheses,
  supposedInWords,
  withHypotheses,
} from '../../web/features/whatIf/hypotheses.ts';
import { readShare } from '../../web/features/whatIf/readShare.ts';

const share = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([a, b]) => ({ min: Math.min(a, b) / 10, max: Math.max(a, b) / 10 }));
const relation = fc.stringMatching(/^[A-Z]{2,8}~[a-z0-9-]{1,12}~[a-z0-9-]{1,12}~(\d{4}-\d{2})?$/);
const hypothesis: fc.Arbitrary<Hypothesis> = fc.record({
  relation,
  suppose: fc.oneof(fc.constant('ended' as const), fc.constant('held' as const), share),
});

test('an address gives back what was supposed', () => {
  fc.assert(
    fc.property(fc.array(hypothesis, { minLength: 1, maxLength: 5 }), supposed => {
      const text = formatHypotheses(supposed) ?? '';
      const address = parseAddress(formatAddress({ page: 'chains', own: { if: text } }));
      expect(parseHypotheses(address?.own?.if)).toEqual(supposed);
    }),
  );
});

test('nothing supposed is no parameter, and what cannot be read supposes nothing', () => {
  expect(formatHypotheses([])).toBeUndefined();
  expect(parseHypotheses(undefined)).toEqual([]);
  expect(parseHypotheses('gone:OWNS~a~b~,share:x-4:OWNS~a~b~,ended:,ended:OWNS~a~b~')).toEqual([
    { relation: 'OWNS~a~b~', suppose: 'ended' },
  ]);
});

test('a new hypothesis takes the place of the former one on the same relation', () => {
  const former: readonly Hypothesis[] = [
    { relation: 'a', suppose: 'ended' },
    { relation: 'b', suppose: 'held' },
  ];
  expect(withHypotheses(former, [{ relation: 'a', suppose: { min: 0, max: 0 } }])).toEqual([
    { relation: 'b', suppose: 'held' },
    { relation: 'a', suppose: { min: 0, max: 0 } },
  ]);
});

test('the server is asked for one thing a relation, a share of 0 included', () => {
  expect(hypothesisInput({ relation: 'a', suppose: 'ended' })).toEqual({ relation: 'a', ended: true });
  expect(hypothesisInput({ relation: 'a', suppose: 'held' })).toEqual({ relation: 'a', held: true });
  expect(hypothesisInput({ relation: 'a', suppose: { min: 0, max: 0 } })).toEqual({
    relation: 'a',
    shareMin: 0,
    shareMax: 0,
  });
  expect(supposedInWords({ min: 0, max: 0 })).toBe('came to 0\u00a0%');
  expect(supposedInWords({ min: 40, max: 60.5 })).toBe('came to 40–60.5\u00a0%');
});

describe('a share as written', () => {
  test.each([
    ['51', 51, 51],
    [' 40 - 60 % ', 40, 60],
    ['33,3 to 34', 33.3, 34],
    ['40–60', 40, 60],
    ['0', 0, 0],
    ['100', 100, 100],
  ])('%s is %d to %d', (text, min, max) => expect(readShare(text)).toEqual({ min, max }));
  test.each(['', 'half', '-5', '101', '40-101', '60-40', '1e2'])('%s is refused with a remedy', text =>
    expect(readShare(text)).toMatch(/^(Write|A share)/),
  );
});
