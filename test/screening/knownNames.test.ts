import { expect, test } from 'vitest';
import { asker } from '../graphql/ask.ts';
import { memoryStore } from '../support/memoryStore.ts';

const source = (id: string, published: string) => ({
  ...{ id, title: id, publisher: 'A paper', kind: 'press', datePrecision: 'day', published },
});
const stated = (id: string, published: string, name: string, value: unknown) => ({
  ...{ id, status: 'reported', statement: 'Told.', source: published },
  property: { of: 'firm-a', name, value },
});
const file = JSON.stringify({
  case: { id: 'names', title: 'Names', status: 'reported', summary: 'Names.', jurisdictions: ['CN'] },
  entities: [{ id: 'firm-a', kind: 'Firm', name: 'Quillbrook Holdings' }],
  sources: [source('s-early', '2024-01-10'), source('s-late', '2025-06-30')],
  claims: [
    stated('c-1', 's-early', 'aliases', ['Tamarisk Systems']),
    stated('c-2', 's-late', 'name', 'Zephyrine Logic'),
    stated('c-3', 's-late', 'nameOriginal', '微光半導體'),
  ],
});
const ask = asker(() => memoryStore(file));
const foundFor = async (name: string, knownBy?: string): Promise<unknown> => {
  const query =
    'query ($name: String!, $knownBy: PartialDate) { screen(names: [$name], knownBy: $knownBy) { rows { entity { id } candidates { id } } } }';
  const { data, errors } = await ask(query, { name, knownBy });
  expect(errors).toEqual([]);
  const [row] = (data as { screen: { rows: { entity: { id: string } | null; candidates: { id: string }[] }[] } }).screen
    .rows;
  return row?.entity?.id ?? row?.candidates.map(({ id }) => id);
};

test.each([
  ['a name that the file declares', 'Quillbrook Holdings', '2023-12-31', 'firm-a'],
  ['an alias that was out', 'Tamarisk Systems', '2024-01-10', 'firm-a'],
  ['an alias that was not out', 'Tamarisk Systems', '2024-01-09', []],
  ['a name that was out', 'Zephyrine Logic', '2025-06-30', 'firm-a'],
  ['a name that was not out', 'Zephyrine Logic', '2025-06-29', []],
  ['a name in its own script that was not out', '微光半導體', '2025-06-29', []],
  ['a name, where no day is chosen', 'Zephyrine Logic', undefined, 'firm-a'],
] as const)('screening as known by a day answers %s', async (_words, name, knownBy, expected) => {
  expect(await foundFor(name, knownBy)).toEqual(expected);
});
