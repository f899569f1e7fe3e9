import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../../server/model/names/distance.ts';
import { keyIndexOf } from '../../../server/model/names/keyIndex.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '字', '𠀀'), maxLength: 7 });
const parties = fc.array(fc.uniqueArray(word, { maxLength: 8 }), { maxLength: 8 });

test('finds what looking through all keys finds', () => {
  fc.assert(
    fc.property(parties, word, (keys, asked) => {
      const index = keyIndexOf(keys);
      const having = (wanted: (key: string) => boolean) =>
        keys.flatMap((own, party) => (own.some(wanted) ? [party] : []));
      expect(index.holders(asked)).toEqual(having(key => key === asked));
      expect(index.beginning(asked).toSorted((a, b) => a - b)).toEqual(having(key => key.startsWith(asked)));
      const near = [...new Set(keys.flat())].filter(key => distance(key, asked) <= 1);
      expect(index.near(asked).toSorted()).toEqual(near.toSorted());
    }),
    { numRuns: 2_000 },
  );
});
