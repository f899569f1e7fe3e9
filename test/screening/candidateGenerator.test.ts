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

const indexOf = (names: readonly string[]) =>
  keyIndexOf(names.map(text => searchKeysOf([{ field: 'name', text, cost: 0, as: 'name' }], chinese)));

test('of the many that have a word, a part of a name means first those of which it is the whole name but for the form', () => {
  const many = Array.from({ length: 500 }, (_, i) => `Kestrel ${i}`);
  const names = [...many, 'Kestrel Sdn. Bhd.', 'Northern Kestrel Trading', 'Kestrel'];
  const asked = normalisedName('Kestrel', chinese);
  const { parties, isCut } = candidateGenerator(indexOf(names), ways.part)(asked, 2);
  expect(parties.map(place => names[place])).toEqual(['Kestrel Sdn. Bhd.', 'Kestrel']);
  expect(isCut).toBe(true);
});

test('small words are looked for where nothing else is asked for', () => {
  const many = Array.from({ length: 500 }, (_, i) => `Kestrel X ${i}`);
  const names = ['Kestrel X', ...many, 'Government of the Lanterns', 'X Sdn. Bhd.'];
  const found = (text: string) =>
    candidateGenerator(indexOf(names), ways.part)(normalisedName(text, chinese), 1).parties.map(place => names[place]);
  expect(found('of the')).toEqual(['Government of the Lanterns']);
  expect(found('X')).toEqual(['X Sdn. Bhd.']);
});

test('a part of a name means the beginning of any word from two letters on, and only those that are wanted', () => {
  const names = ['Quorvexium Marrow', 'Marrow Quorvexium', 'Lantern'];
  const generate = candidateGenerator(indexOf(names), ways.part);
  expect(generate(normalisedName('qu', chinese), 9)).toEqual({ parties: [0, 1], isCut: false });
  expect(generate(normalisedName('qu', chinese), 9, place => place === 1)).toEqual({ parties: [1], isCut: false });
  expect(candidateGenerator(indexOf(names))(normalisedName('qu', chinese), 9).parties).toEqual([]);
});
