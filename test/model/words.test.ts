import { expect, test } from 'vitest';
import { type RelationKind, relationKindNames } from '../../domain/vocabulary/kinds.ts';
import { dateInWords, numberInWords, relationInWords, stepInWords } from '../../domain/words.ts';

test.each([
  ['2025', '2025'],
  ['2025-03', 'March 2025'],
  ['2025-03-04', '4 March 2025'],
  ['2025-12-31', '31 December 2025'],
])('the date %s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each([
  [0, '0'],
  [300, '300'],
  [2400, '2,400'],
  [33.333, '33.33'],
])('the number %d reads %s', (number, words) => {
  expect(numberInWords(number)).toBe(words);
});

test.each<[RelationKind, Record<string, string | number | boolean>, string]>([
  ['OWNS', { shareMin: 60, shareMax: 60 }, 'owns (60 %)'],
  ['OWNS', { shareMin: 33, shareMax: 34 }, 'owns (33–34 %)'],
  ['OWNS', { shareMin: 0, shareMax: 0 }, 'owns (0 %)'],
  ['OWNS', { shareMax: 20 }, 'owns (at most 20 %)'],
  ['OWNS', { shareMin: 50.5 }, 'owns (at least 50.5 %)'],
  ['OWNS', { votingMin: 80, votingMax: 80 }, 'owns (80 % of the votes)'],
  ['OWNS', { shareMin: 30, shareMax: 30, votingMin: 0, votingMax: 0 }, 'owns (30 %, 0 % of the votes)'],
  ['OWNS', {}, 'owns'],
  ['COVERS', { servers: 300, start: '2025-03' }, 'covers (300 servers, from March 2025)'],
  ['COVERS', { servers: 300, approximate: true }, 'covers (about 300 servers)'],
  ['COVERS', { servers: 300, bound: 'at-least', approximate: true }, 'covers (at least 300 servers)'],
  ['COVERS', { servers: 0, gpus: 0 }, 'covers (0 servers, 0 GPUs)'],
  ['PAYS', { amountUsd: 1_000_000 }, 'pays (1,000,000 US dollars)'],
  ['TAKES', { start: '2024', end: '2025-03' }, 'takes (from 2024 to March 2025)'],
  ['TAKES', { start: '2024', end: '2024' }, 'takes (in 2024)'],
  ['TAKES', { end: '2025-03-04' }, 'takes (to 4 March 2025)'],
  ['CONTROLS', { means: 'family' }, 'controls (through family)'],
  ['DIRECTS', { role: 'chair' }, 'is a director of (as chair)'],
  ['USES', { remote: true }, 'uses (from afar)'],
  ['USES', { remote: false }, 'uses (on the spot)'],
  ['LISTS', { list: 'Entity List' }, 'lists (on the Entity List)'],
])('%s with %j reads: %s', (kind, properties, words) => {
  expect(relationInWords({ kind, properties })).toBe(words);
});

test.each(relationKindNames)('%s has a verb each way', kind => {
  const [there, back] = [true, false].map(forward => stepInWords({ kind, properties: {} }, forward));
  expect(there?.verb).toMatch(/^[a-z ]+$/);
  expect(back?.verb).toMatch(/^[a-z ]+$/);
  expect(back?.verb).not.toBe(there?.verb);
});
