import { expect, test } from 'vitest';
import { type CaseRow, caseRows, filterCases, filterShared, sortCases } from '../../web/pages/cases/caseRows.ts';

const row = (id: string, more: Partial<CaseRow> = {}): CaseRow => ({
  id,
  title: `Case ${id}`,
  summary: null,
  status: 'reported',
  jurisdictions: ['MY'],
  claimCount: 1,
  independentSources: 1,
  sources: [],
  hardware: [],
  lastReport: undefined,
  ...more,
});

test('the last report is the latest publication, and unknown where no source has a date', () => {
  const sources = [
    { id: 'a', published: '2025-06' },
    { id: 'b', published: null },
    { id: 'c', published: '2025-11-02' },
  ];
  expect(caseRows([row('x', { sources }), row('y')]).map(found => found.lastReport)).toEqual(['2025-11-02', undefined]);
});

test('numbers and dates are sorted from the greatest, the unknown last, ties by title', () => {
  const rows = [row('b'), row('a'), row('c', { lastReport: '2025', claimCount: 9 })];
  expect(sortCases(rows, { column: 'lastReport', reversed: false }).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(sortCases(rows, { column: 'claims', reversed: true }).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(sortCases(rows, { column: 'title', reversed: false }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('every word of the filter must occur, in any part of the case', () => {
  const rows = [row('a', { summary: 'Servers in Johor' }), row('b', { status: 'charged' })];
  expect(filterCases(rows, 'johor my').map(({ id }) => id)).toEqual(['a']);
  expect(filterCases(rows, ' CHARGED ').map(({ id }) => id)).toEqual(['b']);
  expect(filterCases(rows, '').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(filterCases(rows, 'johor charged')).toEqual([]);
});

test('what several cases share is filtered by its name, by theirs, and by the cases that are listed', () => {
  const inCases = (...ids: string[]) => ids.map(id => ({ case: { id, name: `Case ${id}` } }));
  const shared = [
    { entity: { name: 'Alpha Chips' }, cases: inCases('a', 'b') },
    { entity: { name: 'Beta' }, cases: inCases('c', 'd') },
  ];
  const names = (wanted: string, listed: readonly string[], within = ['a', 'b', 'c', 'd']) => {
    const [having, some] = [listed, within].map(ids => ids.map(id => ({ id })));
    return filterShared(shared, wanted, having ?? [], some ?? []).map(({ entity }) => entity.name);
  };
  expect(names('', [])).toEqual(['Alpha Chips', 'Beta']);
  expect(names('chips alpha', [])).toEqual(['Alpha Chips']);
  expect(names('case d', [])).toEqual(['Beta']);
  expect(names('johor', ['b'])).toEqual(['Alpha Chips']);
  expect(names('johor', [])).toEqual([]);
  expect(names('', [], ['d'])).toEqual(['Beta']);
});
