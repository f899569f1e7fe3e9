import { expect, test } from 'vitest';
import { inBatches } from '../../seed/write/inBatches.ts';

const file = (id: string, length: number) => ({ id, text: 'x'.repeat(length) });
const ids = (batches: readonly (readonly { readonly id: string }[])[]) =>
  batches.map(batch => batch.map(({ id }) => id).join(' '));

test('small new files share a transaction, in their order', () => {
  expect(ids(inBatches([file('a', 10), file('b', 10), file('c', 10)], new Set()))).toEqual(['a b c']);
});

test('a file that was loaded before stands alone, and none after it joins it', () => {
  const files = [file('a', 10), file('b', 10), file('c', 10), file('d', 10), file('e', 10)];
  expect(ids(inBatches(files, new Set(['c'])))).toEqual(['a b', 'c', 'd e']);
  expect(ids(inBatches(files, new Set(['a', 'e'])))).toEqual(['a', 'b c d', 'e']);
});

test('ninety files of a case each with a thousand firms become as many transactions as their size asks for', () => {
  const files = Array.from({ length: 90 }, (_, i) => file(`case-${i}`, 240_000));
  const batches = inBatches(files, new Set());
  expect(batches.flat()).toEqual(files);
  expect(new Set(batches.map(({ length }) => length))).toEqual(new Set([2]));
});

test('a file larger than what several may share is written alone', () => {
  expect(ids(inBatches([file('a', 10), file('b', 600_000), file('c', 10)], new Set()))).toEqual(['a', 'b', 'c']);
});
