import { expect, test } from 'vitest';
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
