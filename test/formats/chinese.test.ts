import { expect, test } from 'vitest';
import { chinese } from '../../server/formats/chinese.ts';
import { hongKongSpelling, wadeGiles } from '../../server/formats/romanisations.ts';

const read = (text: string) =>
  chinese
    .pronunciations(chinese.simplified(text), text)
    .map(({ romanisation, syllables }) => `${romanisation}: ${syllables.join(' ')}`);

test.each([
  ['字節跳動', '字节跳动', 'zi jie tiao dong'],
  ['長江和記', '长江和记', 'chang jiang he ji'],
  ['重庆银行', '重庆银行', 'chong qing yin hang'],
  ['臺灣', '台湾', 'tai wan'],
])('%s is %s, read %s', (text, simplified, usual) => {
  expect(chinese.simplified(text)).toBe(simplified);
  expect(read(text)[0]).toBe(`pinyin: ${usual}`);
});

test.each([
  // OpenCC turns 乾 into 干, which is read gan.
  ['乾照光电', 'pinyin: qian zhao guang dian'],
  ['单伟', 'surname: shan wei'],
  ['仇伟', 'surname: qiu wei'],
  ['曾伟', 'surname: zeng wei'],
  ['解伟', 'surname: xie wei'],
  ['曾伟', 'cantonese: tsang wai'],
  ['長江', 'cantonese: cheung kong'],
  ['陈伟', 'hokkien: tan wei'],
  ['绿源', 'pinyin: lu yuan'],
])('%s is read, too, as %s', (text, expected) => {
  expect(read(text)).toContain(expected);
});

test.each([
  ['chang', 'chang'],
  ['jiang', 'chiang'],
  ['qing', 'ching'],
  ['zhang', 'chang'],
  ['xiong', 'hsiung'],
  ['dong', 'tung'],
  ['guo', 'kuo'],
  ['zi', 'tzu'],
  ['tian', 'tien'],
  ['bei', 'pei'],
])('Wade and Giles spell %s %s', (pinyin, spelled) => expect(wadeGiles(pinyin)).toBe(spelled));

test.each([
  ['coeng4', 'cheung'],
  ['gong1', 'kong'],
  ['wong4', 'wong'],
  ['gwok3', 'kwok'],
  ['jyu4', 'yu'],
  ['ng5', 'ng'],
  ['leoi5', 'lui'],
  ['soeng1', 'sheung'],
  ['jyun4', 'yuen'],
])('Hong Kong spells %s %s', (jyutping, spelled) => expect(hongKongSpelling(jyutping)).toBe(spelled));

test('what is no Chinese stays as it is, and is not read', () => {
  expect(chinese.simplified('Nvidia 7')).toBe('Nvidia 7');
  expect(read('Nvidia 7')).toEqual([]);
});
