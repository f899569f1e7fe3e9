import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heap } from '../../server/model/heap.ts';

type Item = { readonly key: number; readonly turn: number };

test('pops what a stable sort puts first, however pushes and pops alternate', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 }))), steps => {
      const queue = heap<Item>((a, b) => a.key - b.key);
      let waiting: Item[] = [];
      for (const [turn, key] of steps.entries()) {
        if (key === null) {
          const [first, ...rest] = waiting.toSorted((a, b) => a.key - b.key);
          waiting = rest;
          expect(queue.pop()).toEqual(first);
        } else {
          queue.push({ key, turn });
          waiting = [...waiting.toSorted((a, b) => a.key - b.key), { key, turn }];
        }
        expect(queue.size()).toBe(waiting.length);
      }
    }),
  );
});

test('has nothing to pop when it is empty', () => {
  expect(heap<number>((a, b) => a - b).pop()).toBeUndefined();
});
