import { describe, expect, test } from 'vitest';
import { runSync } from '../../../domain/cooperative.ts';
import { chinese } from '../../../server/formats/chinese.ts';
import { normalisedName } from '../../../server/model/names/normalisedName.ts';
import { rankAmong } from '../../../server/model/names/rank.ts';
import { searchedTexts } from '../../../server/model/names/searchedTexts.ts';

const firm = (name: string, properties: Record<string, string | string[]> = {}) => ({
  id: `firm-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  texts: searchedTexts({ id: 'firm-x', kind: 'Firm', name, properties }),
});
const ranked = runSync(rankAmong);
const read = (text: string) => normalisedName(text, chinese);
const why = (question: string, name: string, properties?: Record<string, string | string[]>) =>
  ranked(question, [firm(name, properties)], read, false)[0]?.match;

describe('says why', () => {
  test.each([
    ['bytedance', 'ByteDance', 'exact'],
    ['Byte Dance', 'ByteDance', 'spelling'],
    ['Société Générale', 'Societe Generale', 'spelling'],
    ['ByteDance Ltd', 'ByteDance', 'legal-form'],
    ['ByteDance', 'ByteDance Sdn Bhd', 'legal-form'],
    ['字節跳動', '字节跳动', 'script'],
    ['zijie tiaodong', '字节跳动', 'pinyin'],
    ['tiaodong', '字节跳动', 'pinyin'],
    ['华威', 'Huawei', 'pinyin'],
    ['tsmc', 'Taiwan Semiconductor Manufacturing Company', 'initials'],
    ['BIS', 'US Bureau of Industry and Security (BIS)', 'initials'],
    ['Semiconductor Taiwan', 'Taiwan Semiconductor Manufacturing Company', 'words'],
    ['semicon', 'Taiwan Semiconductor Manufacturing Company', 'words'],
    ['Semicondcutor', 'Taiwan Semiconductor Manufacturing Company', 'close'],
  ])('%s → %s: %s', (question, name, how) => {
    expect(why(question, name)).toMatchObject({
      how,
      text: name.replace('US Bureau of Industry and Security (BIS)', 'BIS'),
    });
  });
  test('with the field that holds it', () => {
    expect(why('浪潮', 'Inspur Group', { nameOriginal: '浪潮集团' })).toMatchObject({
      ...{ field: 'nameOriginal', text: '浪潮集团', how: 'words' },
    });
    expect(why('5493001KJTIIGC8Y1R12', 'X', { identifiers: ['5493001KJTIIGC8Y1R12'] })).toMatchObject({
      ...{ field: 'identifiers', how: 'exact' },
    });
  });
});

describe('is no answer', () => {
  test.each([
    ['H200', 'NVIDIA H100'],
    ['Rule 2024', 'Rule 2025'],
    ['Volkswagen', 'ByteDance'],
    ['Dance', 'ByteDance'],
    ['ai', 'Aivres'.slice(1)],
    ['', 'ByteDance'],
    ['贵州茅台', '字节跳动'],
  ])('%s → %s', (question, name) => {
    expect(why(question, name)).toBeUndefined();
  });
});

test.each([
  ['Huawei Device USA', 'Huawei', 'within'],
  ['Huwaei Device USA', 'Huawei', 'within'],
  ['Super Micro Device Netherlands BV', 'Supermicro', 'within'],
  ['Megaspeed Trading', 'Megaspeed International', 'within'],
  ['Aolani Trading', 'Aolani Cloud', 'within'],
  ['INF Services', 'INF Tech', 'within'],
  // General words and places never decide where a name has a word that tells.
  ['Megaspeed Cloud Services', 'Harbour Cloud Services', undefined],
  ['Vexquorb Malaysia', 'Quorvex Malaysia', undefined],
  ['Golden International', 'Megaspeed International', undefined],
  ['Information Services', 'INF Tech', undefined],
  ['Trading Group', 'Holdings', undefined],
])('where nothing has the words: %s, %s: %s', (question, name, how) => {
  expect(why(question, name)?.how).toBe(how);
});

test('the name that has more of the words comes first', () => {
  const found = ranked('Huawei Device USA', [firm('Huawei'), firm('Huawei Device')], read, false);
  expect(found.map(({ match }) => match.text)).toEqual(['Huawei Device', 'Huawei']);
});

test('the better answer comes first, and the order is total', () => {
  const candidates = ['Nvidia Supplier Ltd', 'NVIDIA Corporation', 'Nvidea Trading', 'Nvidia'].map(name => firm(name));
  const order = ranked('nvidia', candidates, read, false).map(({ match }) => match.text);
  expect(order).toEqual(['Nvidia', 'NVIDIA Corporation', 'Nvidia Supplier Ltd', 'Nvidea Trading']);
  expect(ranked('nvidia', candidates.toReversed(), read, false).map(({ match }) => match.text)).toEqual(order);
});
