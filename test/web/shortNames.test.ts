import { afterEach, expect, test } from 'vitest';
import { onPaper } from '../../web/core/paper.ts';
import { present, shortNameOf, withOwnLabels } from '../../web/core/shortNames.ts';

const party = (id: string, name: string, label: string) => ({ id, name, label });
const [shanghai, beijing] = [
  party('firm-a', 'Quay Technology Holdings (Shanghai) Company', 'Quay Technology Holdings'),
  party('firm-b', 'Quay Technology Holdings (Beijing) Company', 'Quay Technology Holdings'),
];

let ended: (() => void)[] = [];
const show = (...entities: readonly ReturnType<typeof party>[]) => {
  ended = entities.map(present);
};
afterEach(() => {
  for (const end of ended) end();
  onPaper.value = false;
});

test('an entity goes by its label while it alone has it on the page, however often it stands there', () => {
  show(shanghai, shanghai);
  expect(shortNameOf(shanghai)).toBe('Quay Technology Holdings');
});

test('two entities of one label go by their names, until one of them has left the page', () => {
  show(shanghai, beijing);
  expect([shanghai, beijing].map(shortNameOf)).toEqual([shanghai.name, beijing.name]);
  ended.pop()?.();
  expect(shortNameOf(shanghai)).toBe('Quay Technology Holdings');
});

test('two entities of one name are told apart by their ids', () => {
  const twins = [party('gleif-1', 'Quay', 'Quay'), party('gleif-2', 'Quay', 'Quay')];
  show(...twins);
  expect(twins.map(shortNameOf)).toEqual(['Quay (gleif-1)', 'Quay (gleif-2)']);
});

test('a label that is the name of another is not taken for it', () => {
  const short = party('firm-c', 'Quay Technology Holdings', 'Quay Technology Holdings');
  show(shanghai, short);
  expect(new Set([shanghai, short].map(shortNameOf)).size).toBe(2);
  expect(shortNameOf(shanghai)).toBe(shanghai.name);
});

test('a case goes by its title', () => {
  const told = {
    ...party('quay', 'Quay Technology and the servers in Johor', 'Quay Technology and …'),
    kind: 'Case' as const,
  };
  show(told);
  expect(shortNameOf(told)).toBe(told.name);
});

test('paper has names', () => {
  show(shanghai);
  onPaper.value = true;
  expect(shortNameOf(shanghai)).toBe(shanghai.name);
});

test('among the entities of a list, those whose label another has go by their names', () => {
  const other = party('firm-d', 'Pier Cloud (Johor) Limited', 'Pier Cloud');
  expect(withOwnLabels([shanghai, beijing, other]).map(({ label }) => label)).toEqual([
    shanghai.name,
    beijing.name,
    'Pier Cloud',
  ]);
});
