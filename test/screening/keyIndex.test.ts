import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../server/model/names/distance.ts';
import { type Keys, keyIndexOf } from '../../server/screening/keyIndex.ts';
import { runs } from '../support/runs.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '字'), maxLength: 10 });
const parties = fc.array(fc.uniqueArray(word, { maxLength: 8 }), { maxLength: 8 });

test('finds what looking through all keys finds', () => {
  fc.assert(
    fc.property(parties, word, (keys, asked) => {
      const index = keyIndexOf(keys);
      const having = (wanted: (key: string) => boolean) =>
        keys.flatMap((own, party) => (own.some(wanted) ? [party] : []));
      const told = (found: Keys) => {
        const each: number[] = [];
        index.each(found, party => each.push(party));
        expect(each.toSorted((a, b) => a - b)).toEqual(keys.flatMap((_, i) => (index.has(i, found) ? [i] : [])));
        return each.toSorted((a, b) => a - b);
      };
      expect(told(index.keyed(asked))).toEqual(having(key => key === asked));
      expect(told(index.beginning(asked))).toEqual(having(key => key.startsWith(asked)));
      expect(index.count(index.beginning(asked))).toBe(keys.flat().filter(key => key.startsWith(asked)).length);
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
