import { expect, test } from 'vitest';
import { statusWords } from '../../web/core/words.ts';
import { glossary, glossaryWith } from '../../web/pages/help/glossary.ts';

const entries = glossary.flatMap(group => group.entries);

test('no group has a word twice, and every meaning is one text that ends as a sentence does', () => {
  for (const { entries: own } of glossary) expect(new Set(own.map(({ word }) => word)).size).toBe(own.length);
  for (const { word, meaning } of entries) expect(meaning, word).toMatch(/^\S.*[^.]\.$/s);
});

test('the texts are those of the tooltips', () => {
  expect(entries).toContainEqual({ word: 'Alleged', meaning: statusWords.ALLEGED.meaning });
});

test('all words of a text must be found, in whatever place', () => {
  expect(glossaryWith('minimum cuts').flatMap(group => group.entries.map(({ word }) => word))).toEqual(['Chokepoints']);
  expect(glossaryWith('cuts no-such-word')).toEqual([]);
  expect(glossaryWith(' ')).toEqual(glossary);
});
