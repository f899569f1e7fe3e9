import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../server/model/names/distance.ts';
import { runs } from '../../support/runs.ts';

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['nvida', 'nvidia', 1],
  ['huwaei', 'huawei', 1],
  ['kitten', 'sitting', 3],
  ['字节跳动', '字节条动', 1],
  // No part is changed twice: CA → AC → ABC would be 2.
  ['ca', 'abc', 3],
])('%s, %s: %i', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
});

test('is symmetric, 0 for equal words alone, and at most the longer length', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '字'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const steps = distance(a, b);
      expect(steps).toBe(distance(b, a));
      expect(steps === 0).toBe(a === b);
      expect(steps).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(steps).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});

test('says only that it is more where more than asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '字', '𠀀'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(Math.min(distance(a, b, most), most + 1)).toBe(Math.min(distance(a, b), most + 1));
    }),
    { numRuns: runs(2_000) },
  );
});
