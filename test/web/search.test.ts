import { expect, test } from 'vitest';
import { allResults, options } from '../../web/features/search/options.ts';
import { whyFound } from '../../web/features/search/whyFound.ts';
import { kindCounts, ofKind } from '../../web/pages/search/resultGroups.ts';

test('a name found as written needs no reason', () => {
  expect(whyFound({ field: 'name', text: 'ByteDance', how: 'EXACT' })).toBe('');
});

test('another field, and another spelling, are told', () => {
  expect(whyFound({ field: 'name', text: 'ByteDance', how: 'SPELLING' })).toBe(
    'ignoring spaces, punctuation and accents',
  );
  expect(whyFound({ field: 'aliases', text: 'Doubao', how: 'CLOSE' })).toBe('Other names: Doubao, close in spelling');
  expect(whyFound({ field: 'nameOriginal', text: '字节跳动', how: 'PINYIN' })).toBe(
    'Name in its own script: 字节跳动, in pinyin or another romanisation',
  );
});

test('claims stand below names, with status, source and case, and open their evidence', () => {
  const claim = (id: string, field: string, how: 'WORDS' | 'CLOSE') => ({
    claim: {
      ...{ id, statement: `Said in ${id}`, status: 'DENIED' as const },
      ...{ source: { publisher: 'A paper', published: null }, case: { id: 'case-a', name: 'A case' } },
    },
    matched: { field, how },
  });
  const entity = { id: 'firm-a', kind: 'Firm' as const, name: 'Alpha', label: 'Alpha' };
  const found = options(
    {
      truncated: false,
      claimsTruncated: false,
      hits: [{ entity, matched: { field: 'name', text: 'Alpha', how: 'EXACT' } }],
      gaps: [],
      claims: [claim('cl-1', 'statement', 'WORDS'), claim('cl-2', 'note', 'CLOSE')].concat(
        Array.from({ length: 9 }, (_, i) => claim(`cl-more-${i}`, 'statement', 'WORDS')),
      ),
    },
    { page: 'case', id: 'case-a' },
  );
  expect(found.map(({ id }) => id).slice(0, 3)).toEqual(['firm-a', 'cl-1', 'cl-2']);
  expect(found).toHaveLength(6);
  expect(found[1]).toMatchObject({ kind: 'Claim', name: 'Said in cl-1', why: 'denied, A paper · A case' });
  expect(found[1]?.href).toContain('claim=cl-1');
  expect(found[2]?.why).toBe('denied, A paper · A case · the note has the words · close in spelling');
});

test('where a page asks what it shall be about, a hit that fits is the answer; else it opens beside the page', () => {
  const hit = (id: string, kind: 'Firm' | 'GpuFleet' | 'Case') => ({
    entity: { id, kind, name: id, label: id },
    matched: { field: 'name', text: id, how: 'EXACT' as const },
  });
  const hits = [hit('firm-a', 'Firm'), hit('fleet-a', 'GpuFleet'), hit('case-a', 'Case')];
  const hrefs = (here: Parameters<typeof options>[1]) =>
    options({ truncated: false, claimsTruncated: false, hits, gaps: [], claims: [] }, here).map(({ href }) => href);
  expect(hrefs({ page: 'ownership', knownBy: '2025-06' })).toEqual([
    '/ownership?firm=firm-a&knownBy=2025-06',
    '/ownership?knownBy=2025-06&entity=fleet-a',
    '/case/case-a',
  ]);
  expect(hrefs({ page: 'chains', asOf: '2025' })).toEqual([
    '/chains?asOf=2025&entity=firm-a',
    '/chains?target=fleet-a&asOf=2025',
    '/chains?target=case-a&asOf=2025',
  ]);
  expect(hrefs({ page: 'chains', own: { target: 'fleet-b' } })[1]).toBe('/chains?target=fleet-b&entity=fleet-a');
  expect(hrefs({ page: 'cases', asOf: '2025' })).toEqual([
    ...['/entity/firm-a?asOf=2025', '/entity/fleet-a?asOf=2025', '/case/case-a'],
  ]);
  expect(hrefs({ page: 'entity', id: 'firm-b' })[0]).toBe('/entity/firm-a');
});

test('a name finds the party before the case that has it as its id', () => {
  const hit = (id: string, kind: 'Firm' | 'Case', field: string) => ({
    entity: { id, kind, name: id, label: id },
    matched: { field, text: id, how: 'EXACT' as const },
  });
  const hits = [hit('quay', 'Case', 'id'), hit('quay-case', 'Case', 'name'), hit('firm-quay', 'Firm', 'name')];
  const found = options({ truncated: false, claimsTruncated: false, hits, gaps: [], claims: [] }, { page: 'cases' });
  expect(found.map(({ id }) => id)).toEqual(['quay-case', 'firm-quay', 'quay']);
});

test('results are counted by kind, gaps and claims last, and narrowed to one kind', () => {
  const hit = (id: string, kind: 'Firm' | 'Case') => ({
    entity: { id, kind, name: id, label: id },
    matched: { field: 'name', text: id, how: 'EXACT' as const },
  });
  const found = {
    truncated: false,
    claimsTruncated: false,
    hits: [hit('case-a', 'Case'), hit('firm-a', 'Firm'), hit('firm-b', 'Firm')],
    gaps: [{ gap: { id: 'gap-a', what: 'Who owns it', about: [] }, matched: { text: 'Who owns it' } }],
    claims: [],
  };
  expect(kindCounts(found).map(({ title, count }) => [title, count])).toEqual([
    ['Firms', 2],
    ['Cases', 1],
    ['Not known', 1],
  ]);
  expect(ofKind(found, 'Firm').hits.map(({ entity }) => entity.id)).toEqual(['firm-a', 'firm-b']);
  expect(ofKind(found, 'Firm').gaps).toEqual([]);
  expect(ofKind(found, 'Gap')).toMatchObject({ hits: [], gaps: found.gaps });
  expect(ofKind(found, undefined)).toBe(found);
});

test('all results have an address of their own, at the same dates', () => {
  expect(allResults('zijie tiaodong', true, { page: 'case', id: 'a', knownBy: '2025-06' })).toBe(
    '/search?exact=yes&text=zijie%20tiaodong&knownBy=2025-06',
  );
});
