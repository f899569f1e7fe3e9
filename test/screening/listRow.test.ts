import { expect, test } from 'vitest';
import { listRow } from '../../server/screening/listRow.ts';

test.each([
  ['SenseTime 商汤', ['SenseTime', '商汤']],
  ['DayOne (formerly GDS International)', ['DayOne', 'GDS International']],
  ['Alpha Ltd f/k/a Beta Ltd', ['Alpha Ltd', 'Beta Ltd']],
  ['Alpha, FKA: Beta', ['Alpha', 'Beta']],
  ['Alpha aka Beta (also known as Gamma)', ['Alpha', 'Beta', 'Gamma']],
  ['Alpha Pte. Ltd. trading as Beta d/b/a Gamma', ['Alpha Pte. Ltd.', 'Beta', 'Gamma']],
  ['阿尔法科技（Alpha）', ['阿尔法科技', 'Alpha']],
  ['Alpha [商汤] Beta', ['Alpha Beta', '商汤']],
  ['Alpha (S) Pte Ltd', []],
  ['Okada Trading', []],
  ['Akamai', []],
  ['商汤科技', []],
  ['A', []],
  ['()', []],
])('%s has the parts %j', (name, parts) => expect(listRow(name)).toEqual({ name, parts }));

test.each([
  ['Quay (Malaysia) Sdn. Bhd.', []],
  ['株式会社ミナト計算', []],
  ['Ministry of Investment, Trade and Industry, Malaysia', []],
])('a place in brackets, and the two scripts of Japanese, are no names: %s', (name, parts) => {
  expect(listRow(name)).toEqual({ name, parts });
});

test('a row of an official list is read by its names, and says what was left out', () => {
  const row =
    'Ruifeng Technologies Co., Ltd., a.k.a., the following two aliases: —Ruifeng Tech; and —锐峰科技. ' +
    'No. 7 Quay Road, Harbour District, Shenzhen, 518000, China';
  const read = listRow(row);
  expect(read.parts).toEqual(expect.arrayContaining(['Ruifeng Technologies Co., Ltd.', 'Ruifeng Tech', '锐峰科技']));
  expect(read.note).toBe('not read as a name: “No. 7 Quay Road, Harbour District, Shenzhen, 518000, China”');
});

test('an address alone is cut off, and the name stands for the whole', () => {
  expect(listRow('Ruifeng Technologies Co., Ltd., 7 Quay Road, Harbour District, Shenzhen 518000, China')).toEqual({
    name: 'Ruifeng Technologies Co., Ltd.',
    parts: [],
    note: 'not read as a name: “7 Quay Road, Harbour District, Shenzhen 518000, China”',
  });
});

test('what is beyond 2,000 characters, and beyond 20 names, is said to be unread', () => {
  const long = listRow(`Alpha; ${'x'.repeat(3_000)}`);
  expect(long.note).toContain('only the first 2000 of 3007 characters were read');
  expect(long.name).toBeUndefined();
  const many = listRow(Array.from({ length: 30 }, (_, i) => `Alpha ${i}`).join('; '));
  expect(many.parts).toHaveLength(20);
  expect(many.note).toContain('only the first 20 of its 30 names');
});
