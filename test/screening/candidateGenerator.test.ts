import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chinese } from '../../server/formats/chinese.ts';
import { normalisedName } from '../../server/model/names/normalisedName.ts';
import { searchKeysOf } from '../../server/model/names/searchKeys.ts';
import { candidateGenerator } from '../../server/screening/candidateGenerator.ts';
import { ways } from '../../server/screening/findings.ts';
import { keyIndexOf } from '../../server/screening/keyIndex.ts';
import { runs } from '../support/runs.ts';

const common = 'golden bridge trading 科技'.split(' ');
const rare = Array.from(
  { length: 50 },
  (_, i) => `${'quor vex mar zin tol bra'.split(' ')[i % 6]}${(i * 7919).toString(36)}`,
);
/** Most names have a word that few have, and words that very many have. */
const name = fc
  .tuple(
    fc.option(fc.constantFrom(...rare), { freq: 5 }),
    fc.array(fc.constantFrom(...common), { minLength: 1, maxLength: 3 }),
  )
  .map(([one, others]) => [...(one === null ? [] : [one]), ...others].join(' '));

test.each(Object.entries(ways))(
  'asked for a %s, it leaves out none that would be among the first if all were added up',
  (_, way) => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 600, maxLength: 1_000 }),
        fc.array(name, { minLength: 1, maxLength: 8 }),
        (names, asked) => {
          const index = keyIndexOf(
            names.map(text => searchKeysOf([{ field: 'name', text, cost: 0, as: 'name' }], chinese)),
          );
          const generate = candidateGenerator(index, way);
          for (const text of asked) {
            const read = normalisedName(text, chinese);
            expect(generate(read, 12).parties).toEqual(generate(read, names.length).parties.slice(0, 12));
          }
        },
      ),
      { numRuns: runs(60) },
    );
  },
);

test('what has many words of a name is generated before what has its rare word alone', () => {
  const many = (count: number, write: (i: number) => string) => Array.from({ length: count }, (_, i) => write(i));
  const names = [
    ...many(14, i => `Quorvexium ${i}`),
    ...many(400, i => `Marrow ${i}`),
    ...many(400, i => `Lantern ${i}`),
    ...many(400, i => `Kestrel ${i}`),
    'Kestrel and Lantern and Marrow',
  ];
  const index = keyIndexOf(names.map(text => searchKeysOf([{ field: 'name', text, cost: 0, as: 'name' }], chinese)));
  const found = candidateGenerator(index)(normalisedName('Quorvexium Marrow Lantern Kestrel', chinese), 12);
  expect(found.parties[0]).toBe(names.length - 1);
});
