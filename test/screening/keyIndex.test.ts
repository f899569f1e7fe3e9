import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../server/model/names/distance.ts';
import { keyIndexOf } from '../../server/screening/keyIndex.ts';
import { runs } from '../support/runs.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '字'), maxLength: 10 });
const parties = fc.array(fc.uniqueArray(word, { maxLength: 8 }), { maxLength: 8 });

test('finds what looking through all keys finds', () => {
  fc.assert(
    fc.property(parties, word, (keys, asked) => {
      const index = keyIndexOf(keys);
      const having = (wanted: (key: string) => boolean) =>
        keys.flatMap((own, party) => (own.some(wanted) ? [party] : []));
      expect(index.holders(asked)).toEqual(having(key => key === asked));
      expect(index.beginning(asked).toSorted((a, b) => a - b)).toEqual(having(key => key.startsWith(asked)));
      const typed = (key: string) => key.length >= 3 && !/\p{Script=Han}/u.test(key);
      const near = [...new Set(keys.flat())].filter(
        key =>
          key === asked ||
          (typed(key) && typed(asked) && distance(key, asked) <= 1) ||
          // Two errors behind the first four letters of a long word.
          (asked.length >= 8 && key.startsWith(asked.slice(0, 4)) && distance(key, asked) <= 2),
      );
      expect(index.near(asked).toSorted()).toEqual(near.toSorted());
    }),
    { numRuns: runs(2_000) },
  );
});
