import { expect, test } from 'vitest';
import { options } from '../../web/search/options.ts';
import { whyFound } from '../../web/search/whyFound.ts';

test('a name found as written needs no reason', () => {
  expect(whyFound({ field: 'name', text: 'ByteDance', how: 'EXACT' })).toBe('');
});

test('another field, and another spelling, are told', () => {
  expect(whyFound({ field: 'name', text: 'ByteDance', how: 'SPELLING' })).toBe('but for spaces or punctuation');
  expect(whyFound({ field: 'aliases', text: 'Doubao', how: 'CLOSE' })).toBe('Other names: Doubao, close in spelling');
  expect(whyFound({ field: 'nameOriginal', text: '字节跳动', how: 'PINYIN' })).toBe(
    'Name in its own script: 字节跳动, in pinyin',
  );
});

test('claims stand below names, with status, source and case, and open their evidence', () => {
  const claim = (id: string, field: string, how: 'WORDS' | 'CLOSE') => ({
    claim: {
      ...{ id, statement: `Said in ${id}`, status: 'DENIED' as const },
      ...{ source: { publisher: 'A paper' }, case: { name: 'A case' } },
    },
    matched: { field, how },
  });
  const entity = { id: 'firm-a', kind: 'Firm' as const, name: 'Alpha' };
  const found = options(
    {
      truncated: false,
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
    entity: { id, kind, name: id },
    matched: { field: 'name', text: id, how: 'EXACT' as const },
  });
  const hits = [hit('firm-a', 'Firm'), hit('fleet-a', 'GpuFleet'), hit('case-a', 'Case')];
  const hrefs = (here: Parameters<typeof options>[1]) =>
    options({ truncated: false, hits, gaps: [], claims: [] }, here).map(({ href }) => href);
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
});
