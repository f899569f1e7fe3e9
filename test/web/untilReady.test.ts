import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { untilReady } from '../../web/ui/untilReady.ts';

let ready: boolean;
let asked: number[];
let online: EventTarget;

// One clock for all: what waits remembers when it last tried.
beforeAll(() => {
  vi.useFakeTimers();
});
afterAll(() => {
  vi.useRealTimers();
});
beforeEach(() => {
  [ready, asked, online] = [false, [], new EventTarget()];
  vi.stubGlobal('addEventListener', online.addEventListener.bind(online));
  vi.stubGlobal('removeEventListener', online.removeEventListener.bind(online));
  vi.stubGlobal('fetch', async (path: string) => {
    expect(path).toBe('/health/ready');
    asked.push(performance.now());
    if (!ready) throw new TypeError('failed to fetch');
    return { ok: true };
  });
});
afterEach(async () => {
  await vi.advanceTimersByTimeAsync(100_000);
  vi.unstubAllGlobals();
});

/** Seconds between one question and the next, from `start`. */
const pauses = (start: number): readonly number[] => asked.map((time, i) => (time - (asked[i - 1] ?? start)) / 1000);

test('the server is asked with growing pauses, once for all who wait, until it is ready', async () => {
  const start = performance.now();
  const stops: (() => void)[] = [];
  const retried: string[] = [];
  for (const name of ['page', 'panel']) {
    const stop = untilReady(() => {
      retried.push(name);
      stop();
    });
    stops.push(stop);
  }
  await vi.advanceTimersByTimeAsync(95_000);
  expect(pauses(start)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  expect(retried).toEqual([]);
  ready = true;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(retried).toEqual(['page', 'panel']);
  const count = asked.length;
  await vi.advanceTimersByTimeAsync(300_000);
  expect(asked).toHaveLength(count);
});

test('a browser that is online again asks at once', async () => {
  let retried = 0;
  const stop = untilReady(() => {
    retried += 1;
    stop();
  });
  await vi.advanceTimersByTimeAsync(10);
  ready = true;
  online.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(retried).toBe(1);
  online.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(1);
});

test('where trying again fails at once, the pauses go on growing', async () => {
  ready = true;
  const start = performance.now();
  let stop = (): void => undefined;
  const wait = (): void => {
    stop = untilReady(() => {
      stop();
      wait();
    });
  };
  wait();
  await vi.advanceTimersByTimeAsync(16_000);
  expect(pauses(start)).toEqual([1, 2, 4, 8]);
  stop();
});
