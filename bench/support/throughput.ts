import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { quantile } from './rounds.ts';
import type { Alone } from './serveAlone.ts';

const file = fileURLToPath(new URL('serveAlone.ts', import.meta.url));

/** Starts a server in a process of its own. */
export const serveAlone = async (
  alone: Alone,
): Promise<{ readonly address: string; readonly process: number; readonly stop: () => void }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(alone)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return { address: chunk.toString().trim(), process: child.pid ?? 0, stop: () => void child.kill() };
};

export type Load = { readonly perSecond: number; readonly late: number };

/** Requests a second over so many connections, each asking again as soon as it is answered; milliseconds of the slowest in forty. */
export const requestsASecond = async (
  address: string,
  question: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> | undefined },
  { seconds, connections = 8 }: { readonly seconds: number; readonly connections?: number },
): Promise<Load> => {
  const times: number[] = [];
  const begun = performance.now();
  const body = JSON.stringify(question);
  const one = async (): Promise<void> => {
    while (performance.now() - begun < seconds * 1_000) {
      const from = performance.now();
      const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const text = await response.text();
      if (text.includes('"errors":[')) throw new Error(text.slice(0, 300));
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { perSecond: (times.length * 1_000) / (performance.now() - begun), late: quantile(times, 0.975) };
};
