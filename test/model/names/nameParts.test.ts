import { expect, test } from 'vitest';
import { namePartsOf } from '../../../server/model/names/nameParts.ts';
import { readingOf } from '../../../server/model/names/readings.ts';

test.each([
  ['SenseTime 商汤', ['SenseTime', '商汤']],
  ['DayOne (formerly GDS International)', ['DayOne', 'GDS International']],
  ['Alpha Ltd f/k/a Beta Ltd', ['Alpha Ltd', 'Beta Ltd']],
  ['Alpha, FKA: Beta', ['Alpha', 'Beta']],
  ['Alpha aka Beta (also known as Gamma)', ['Alpha', 'Beta', 'Gamma']],
  ['Alpha Pte. Ltd. trading as Beta d/b/a Gamma', ['Alpha Pte. Ltd.', 'Beta', 'Gamma']],
  ['阿尔法科技（Alpha）', ['阿尔法科技', 'Alpha']],
  ['Alpha [商汤] Beta', ['Alpha Beta', '商汤']],
  ['Alpha (S) Pte Ltd', ['Alpha Pte Ltd']],
  ['Okada Trading', []],
  ['Akamai', []],
  ['商汤科技', []],
  ['A', []],
  ['()', []],
])('%s has the parts %j', (name, parts) => expect(namePartsOf(name)).toEqual(parts));

test('a shortened word is read in full', () => {
  const none = { simplified: (text: string) => text, syllables: () => [] };
  const core = (text: string) => readingOf(text, none).coreJoined;
  expect(core("Megaspeed Int'l Pte. Ltd.")).toBe(core('Megaspeed International'));
  expect(core('Alpha Co.')).toBe(core('Alpha Company'));
});
