import { expect, test } from 'vitest';
import { chinese } from '../../server/formats/chinese.ts';

test.each([
  ['字節跳動', '字节跳动', 'zi jie tiao dong'],
  ['長江和記', '长江和记', 'chang jiang he ji'],
  ['重庆银行', '重庆银行', 'chong qing yin hang'],
  ['臺灣', '台湾', 'tai wan'],
])('%s is %s, read %s', (text, simplified, read) => {
  expect(chinese.simplified(text)).toBe(simplified);
  expect(chinese.syllables(simplified).join(' ')).toBe(read);
});

test('what is no Chinese stays as it is, and is not read', () => {
  expect(chinese.simplified('Nvidia 7')).toBe('Nvidia 7');
  expect(chinese.syllables('Nvidia 7')).toEqual([]);
});
