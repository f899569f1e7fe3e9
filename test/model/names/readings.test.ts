import { expect, test } from 'vitest';
import { readingOf } from '../../../server/model/names/readings.ts';

const none = { simplified: (text: string) => text, syllables: () => [] };

test('short words are read in full, and the legal form apart', () => {
  expect(readingOf('Intl Mfg Co., Ltd.', none)).toMatchObject({
    words: ['international', 'manufacturing', 'co', 'ltd'],
    core: ['international', 'manufacturing'],
  });
});

test('words that every object of JavaScript knows are words like others', () => {
  const words = ['constructor', 'valueof', 'tostring', 'hasownproperty'];
  expect(readingOf(words.join(' '), none).words).toEqual(words);
});
