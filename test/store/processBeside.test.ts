import { getEventListeners } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { isAlive } from '../../server/store/embedded/processes.ts';
import { processBeside } from '../../server/store/processBeside.ts';

const script = fileURLToPath(new URL('./besideToStop.ts', import.meta.url));
const lines: string[] = [];
const connection = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none' };
const opened = () => {
  const beside = processBeside<object, number>({
    ...{ script, name: 'made', connection: () => connection, log: line => lines.push(line) },
  });
  closing = beside.close;
  return beside;
};
let closing = (): void => undefined;

afterEach(() => {
  closing();
  vi.useRealTimers();
  lines.length = 0;
});

const patient = { patience: 60_000 };
const stopped = async (ask: (question: object, options: { patience: number }) => Promise<number | 'missing'>) => {
  const pid = Number(await ask({}, patient));
  process.kill(pid, 'SIGSTOP');
  return pid;
};

test('a process that is stopped is ended with the server', async () => {
  const { ask, close } = opened();
  const pid = await stopped(ask);
  expect(await ask({}, { patience: 50 })).toBe('missing');
  close();
  await expect.poll(() => isAlive(pid)).toBe(false);
  expect(lines).toEqual([]);
});

test('a process that takes no question is ended after two minutes, and another one is started a minute later', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { ask } = opened();
  const pid = await stopped(ask);
  expect(await ask({}, { patience: 50 })).toBe('missing');
  vi.advanceTimersByTime(11_000);
  // It would wait for longer than the test may take.
  expect(await ask({}, { patience: 3_600_000 })).toBe('missing');
  vi.advanceTimersByTime(108_000);
  expect(await ask({}, { patience: 3_600_000 })).toBe('missing');
  expect(isAlive(pid)).toBe(true);
  vi.advanceTimersByTime(2_000);
  expect(await ask({}, patient)).toBe('missing');
  await expect.poll(() => isAlive(pid)).toBe(false);
  await expect
    .poll(() => lines)
    .toEqual([
      'made: its process has taken no question for 120 s and is ended',
      'made: its process ended; the store is asked in its place for 60 s',
    ]);
  vi.advanceTimersByTime(61_000);
  const other = Number(await ask({}, patient));
  expect(other).not.toBe(pid);
  expect(isAlive(other)).toBe(true);
});

test('a process that goes on after it was stopped is asked again', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { ask } = opened();
  const pid = await stopped(ask);
  expect(await ask({}, { patience: 50 })).toBe('missing');
  vi.advanceTimersByTime(60_000);
  expect(await ask({}, patient)).toBe('missing');
  process.kill(pid, 'SIGCONT');
  await expect.poll(() => ask({}, patient)).toBe(pid);
  expect(lines).toEqual([]);
});

test('a process that works for long, and takes what it is asked, goes on', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { ask } = opened();
  // On a busy machine a process may take as long to start as this waits.
  await ask({}, patient);
  expect(await ask({ isSlow: true }, { patience: 2_000 })).toBe('missing');
  vi.advanceTimersByTime(300_000);
  const pid = Number(await ask({}, patient));
  expect(isAlive(pid)).toBe(true);
  expect(lines).toEqual([]);
});

test('what is answered waits for nothing more: a request may ask many times', async () => {
  const { ask } = opened();
  const { signal } = new AbortController();
  for (let i = 0; i < 12; i += 1) await ask({}, { ...patient, signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('who leaves waits no longer', async () => {
  const { ask } = opened();
  const leaving = new AbortController();
  const asked = ask({ isSlow: true }, { ...patient, signal: leaving.signal });
  leaving.abort();
  expect(await asked).toBe('missing');
  const { signal } = leaving;
  expect(await ask({ isSlow: true }, { ...patient, signal })).toBe('missing');
});
