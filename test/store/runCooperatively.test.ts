import { expect, test } from 'vitest';
import type { Cooperative } from '../../domain/cooperative.ts';
import { runCooperatively } from '../../server/store/runCooperatively.ts';

/** Rests after each millisecond of work, `rests` times. */
function* busy(rests: number): Cooperative<string> {
  for (let i = 0; i < rests; i += 1) {
    for (const begun = performance.now(); performance.now() - begun < 1; );
    yield;
  }
  return 'done';
}

test('others get their turn before long work is done', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('another'));
  order.push(await runCooperatively(busy(60), {}));
  expect(order).toEqual(['another', 'done']);
});

test('work ends with the request that asked for it', async () => {
  const given = new AbortController();
  setImmediate(() => given.abort());
  let rests = 0;
  function* endless(): Cooperative<never> {
    for (;;) {
      rests += 1;
      yield;
    }
  }
  await expect(runCooperatively(endless(), { signal: given.signal })).rejects.toThrow('the request was given up');
  await expect(runCooperatively(endless(), { signal: AbortSignal.timeout(1) })).rejects.toThrow('ask for less');
  const before = rests;
  await new Promise(resolve => setImmediate(resolve));
  expect(rests).toBe(before);
});
