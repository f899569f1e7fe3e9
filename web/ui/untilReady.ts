/** Milliseconds. */
const [shortest, longest] = [1_000, 30_000];

const waiting = new Set<() => void>();
let pause = shortest;
let timer: ReturnType<typeof setTimeout> | undefined;
let lastTried = Number.NEGATIVE_INFINITY;

const isReady = async (): Promise<boolean> => {
  try {
    return (await fetch('/health/ready', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
};

const schedule = (): void => {
  clearTimeout(timer);
  timer = setTimeout(ask, pause);
  pause = Math.min(2 * pause, longest);
};

const ask = async (): Promise<void> => {
  clearTimeout(timer);
  const ready = await isReady();
  if (waiting.size === 0) return;
  if (!ready) return schedule();
  lastTried = performance.now();
  for (const retry of [...waiting]) retry();
};

/**
 * Calls `retry` once the server says that it is ready: it is asked after 1, 2, 4 … 30 seconds and as soon as the browser is
 * online again. All who wait share one question. Returns what ends the waiting.
 */
export const untilReady = (retry: () => void): (() => void) => {
  if (waiting.size === 0) {
    // Where trying again has just failed, the pauses go on growing.
    if (performance.now() - lastTried > longest) pause = shortest;
    addEventListener('online', ask);
    schedule();
  }
  waiting.add(retry);
  return () => {
    waiting.delete(retry);
    if (waiting.size > 0) return;
    clearTimeout(timer);
    removeEventListener('online', ask);
  };
};
