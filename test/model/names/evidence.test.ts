import { describe, expect, test } from 'vitest';
import { chinese } from '../../../server/formats/chinese.ts';
import { type Comparison, evidenceOf } from '../../../server/model/names/evidence.ts';
import { wordFrequency } from '../../../server/model/names/frequency.ts';
import { leastBits, matchName } from '../../../server/model/names/match.ts';
import { normalisedName } from '../../../server/model/names/normalisedName.ts';

const read = (text: string) => normalisedName(text, chinese);
/** A hundred recorded names, none of which shares a word with another. */
const frequency = wordFrequency(100, () => 1);
const evidence = (asked: string, name: string, of: Comparison = {}) =>
  evidenceOf(read(asked), read(name), frequency, of);
const answer = (asked: string, name: string, of: Comparison = {}) =>
  matchName(read(asked), { field: 'name', text: name, cost: 0, as: 'name' }, read(name), frequency, of);

describe('what a word tells', () => {
  test('a distinctive word tells more than a general one, and that more than a place', () => {
    const shared = (word: string) => evidence(word, word).shared;
    expect(shared('Quayside')).toBeGreaterThan(shared('Technology'));
    expect(shared('Technology')).toBeGreaterThan(shared('Malaysia'));
  });
  test('a word that many recorded names have tells less', () => {
    const among = (having: number) =>
      evidenceOf(
        read('Quayside'),
        read('Quayside'),
        wordFrequency(5_000, () => having),
      ).shared;
    expect(among(2_000)).toBeLessThan(among(2));
  });
});

test.each([
  ['Anchor Rackworks', 'Rackworks Anchor', []],
  ['Anchor Rackwroks', 'Anchor Rackworks', ['typing']],
  ['Quay Technologies', 'Quay Technology', ['equivalent']],
  ['United States Quay', 'US Quay', ['equivalent']],
  ['QUAYBRIDGE DATA CTRS', 'Quaybridge Data Centres', ['equivalent']],
  ['Shenzhen Ruifeng Zhineng', '锐峰', ['pinyin']],
  ['Zi Jie Tiao Dong Cloud', '字节跳动', ['pinyin']],
  ['Lyuyuan Technology', '绿源科技', ['pinyin']],
  ['Lvyuan', '绿源', ['pinyin']],
  ['Cheung Kong', '長江', ['cantonese']],
  ["Ch'ang-chiang", '長江', ['wade-giles']],
])('%s and %s are paired, but for what is the same, by %j', (asked, name, expected) => {
  const by = evidence(asked, name).alignment.pairings.map(({ by: one }) => one);
  expect(by.filter(one => one !== 'same')).toEqual(expect.arrayContaining(expected));
  expect(evidence(asked, name).decides).toBe(true);
});

test('surnames are read their own way for persons alone', () => {
  expect(evidence('Zeng Wei', '曾伟', { person: true }).decides).toBe(true);
  expect(evidence('Tan Wei', '陈伟', { person: true }).decides).toBe(true);
  expect(evidence('Zeng Wei', '曾伟').decides).toBe(false);
});

test.each([
  ['Quayside Technologies (Malaysia) Sdn. Bhd.', 'Quayside'],
  ['Quayside GmbH & Co. KG', 'Quayside'],
  ['Quaysied Ltd', 'Quayside'],
  ['Quayside Group Holdings International', 'Quayside'],
])('%s is offered for %s, and not sure', (asked, name) => {
  const found = answer(asked, name, { countries: ['CN'] });
  expect(found?.bits).toBeGreaterThan(leastBits);
  expect(found?.undoubted).toBe(false);
});

test.each([
  ['Quayside Ltd', 'Quayside', ['MY']],
  ['Quayside Sdn Bhd', 'Quayside', ['MY']],
  ['QUAY-SIDE', 'Quayside', []],
  ['锐峰有限公司', '銳峰', ['CN']],
])('%s is %s without a doubt, seated in %j', (asked, name, countries) => {
  expect(answer(asked, name, { countries })?.undoubted).toBe(true);
});

test.each([
  ['Ruihe Cloud Services', 'Harbour Cloud Services'],
  ['Singapore Pte Ltd', 'Singapore Police Force'],
  ['China Technology Group', 'Quayside Technology Group'],
  ['Institute 13', 'Institute 14'],
])('%s is nowhere near %s', (asked, name) => {
  expect(answer(asked, name)?.bits ?? leastBits - 1).toBeLessThan(leastBits);
});
