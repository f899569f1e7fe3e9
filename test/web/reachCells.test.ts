import { expect, test } from 'vitest';
import { type Cell, casesOf, cellAddress, columnsOf, filterCells } from '../../web/pages/cases/reachCells.ts';

const entity = (id: string, kind: 'Firm' | 'GpuFleet' = 'Firm') => ({
  id,
  kind,
  name: `The ${id}`,
  label: `The ${id}`,
});
const cell = (told: string | null, party: string, country: string | null, hardware: readonly string[]): Cell => ({
  case: told === null ? null : { id: told, title: `Case ${told}` },
  party: entity(party),
  country,
  hardware: hardware.map(id => entity(id, 'GpuFleet')),
  servers: null,
  gpus: null,
});

const cells = [
  cell(null, 'quay', 'MY', ['f1', 'f2']),
  cell('b', 'quay', null, ['f1']),
  cell('b', 'alba', 'SG', ['f1', 'f2']),
  cell('a', 'quay', 'ID', ['f3']),
];

test('columns are countries by name, and what is not reported comes last', () => {
  expect(columnsOf(cells)).toEqual(['ID', 'MY', 'SG', null]);
});

test('cells are told by case and party in the order of names; what no case tells of comes last and is not lost', () => {
  const grouped = casesOf(cells);
  expect(grouped.map(({ case: told, parties }) => [told?.id, parties.map(({ party }) => party.id)])).toEqual([
    ['a', ['quay']],
    ['b', ['alba', 'quay']],
    [undefined, ['quay']],
  ]);
  expect(grouped.flatMap(({ parties }) => parties.flatMap(({ cells: own }) => own))).toHaveLength(cells.length);
});

test('a cell leads to the chains of its hardware, or of its case, and without either to the party', () => {
  expect(cells.map(cellAddress)).toEqual([
    { page: 'entity', id: 'quay' },
    { page: 'chains', own: { target: 'f1' } },
    { page: 'chains', own: { target: 'b' } },
    { page: 'chains', own: { target: 'f3' } },
  ]);
});

test('words find cells by case, party, hardware and the name of the country', () => {
  const found = (wanted: string, country?: string) =>
    filterCells(cells, wanted, country).map(each => cells.indexOf(each));
  expect(found('indonesia')).toEqual([3]);
  expect(found('alba singapore')).toEqual([2]);
  expect(found('f1 case b')).toEqual([1, 2]);
  expect(found('zzz')).toEqual([]);
  expect(found('', 'SG')).toEqual([2]);
  expect(found('quay', 'SG')).toEqual([]);
});
