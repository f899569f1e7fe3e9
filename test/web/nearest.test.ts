import { expect, test } from 'vitest';
import { nearest, wordsOf } from '../../web/features/search/nearest.ts';

const candidates = [
  { id: 'fleet-my-300', name: 'About 300 rented servers with Nvidia chips' },
  { id: 'fleet-megaspeed', name: 'Nvidia hardware imported by Megaspeed' },
  { id: 'firm-bytedance', name: 'ByteDance' },
  { id: 'my-suitcases', name: 'Suitcases of hard drives' },
];
const ids = (mistaken: string, most = 6) => nearest(mistaken, candidates, most).map(({ id }) => id);

test('the likest id or name comes first, and nothing that is not alike', () => {
  expect(ids('fleet-my-30')[0]).toBe('fleet-my-300');
  expect(ids('firm-bytedence')[0]).toBe('firm-bytedance');
  expect(ids('Byte Dance')[0]).toBe('firm-bytedance');
  expect(ids('my-suitcase')).toEqual(['my-suitcases']);
  expect(ids('qqq')).toEqual([]);
  expect(ids('')).toEqual([]);
  expect(ids('fleet-', 1)).toHaveLength(1);
});

test('an id becomes words to search for', () => {
  expect(wordsOf('firm-some-name')).toBe('some name');
  expect(wordsOf('my-suitcases')).toBe('my suitcases');
});
