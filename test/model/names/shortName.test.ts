import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { longestLabel } from '../../../domain/vocabulary/properties.ts';
import { shortName } from '../../../server/model/names/shortName.ts';
import { projectFiles } from '../../support/sourceFiles.ts';

test.each([
  ['Megaspeed', 'Megaspeed'],
  ['Beta Chips Sdn. Bhd.', 'Beta Chips Sdn. Bhd.'],
  ['Malaysian data centre of the founding case (unnamed)', 'Malaysian data centre of the founding…'],
  ['Customers in China served from Megaspeed (unnamed, many)', 'Customers in China served from Megaspeed'],
  ['Shenzhen Longsys Electronics Semiconductor Co., Ltd.', 'Shenzhen Longsys Electronics…'],
  ['Shenzhen Longsys Electronics Trade Co., Ltd.', 'Shenzhen Longsys Electronics Trade'],
  ['(nothing but a very long text within its brackets)', '(nothing but a very long text within…'],
])('%s is called %s where room is short', (name, label) => {
  expect(shortName(name)).toBe(label);
});

test('a short name is never longer than its bound, and never empty', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), text => {
      const name = text.trim();
      fc.pre(name !== '');
      const short = shortName(name);
      expect([...short].length).toBeLessThanOrEqual(longestLabel);
      expect(short.length).toBeGreaterThan(0);
      if ([...name].length <= longestLabel) expect(short).toBe(name);
    }),
  );
});

test('each shipped entity with a longer name is given a short one that no other has', () => {
  type Declared = { readonly id: string; readonly name: string; readonly label?: string };
  const entities = projectFiles
    .filter(({ path }) => /^seed\/(cases|reference)\/.*\.yaml$/.test(path))
    .flatMap(({ text }) => (parse(text) as { readonly entities?: readonly Declared[] }).entities ?? []);
  const long = entities.filter(({ name }) => [...name].length > longestLabel);
  expect(long.length).toBeGreaterThan(20);
  expect(long.filter(({ label }) => label === undefined).map(({ id }) => id)).toEqual([]);
  const labels = entities.map(({ name, label = name }) => label);
  for (const { label = '' } of long) expect(labels.filter(other => other === label)).toEqual([label]);
});
