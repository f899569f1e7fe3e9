import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Milliseconds after which a test says what was printed instead; most wait for much less. */
const longest = 60_000;
const root = fileURLToPath(new URL('../../', import.meta.url));

export type Spawned = {
  readonly process: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves to the first match in what it has printed on either way; rejects when the process ends before. */
  readonly prints: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly exit: Promise<number | null>;
};

/** Node with these arguments, in the folder of the project. */
export const spawned = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Spawned => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [string[], string[]] = [[], []];
  const listeners = new Set<() => void>();
  const hear = (into: string[]) => (chunk: Buffer) => {
    into.push(chunk.toString());
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear(out));
  child.stderr.on('data', hear(err));
  const exit = new Promise<number | null>(resolve => child.once('close', resolve));
  return {
    process: child,
    out: () => out.join(''),
    err: () => err.join(''),
    exit,
    prints: pattern =>
      Promise.race([
        new Promise<RegExpExecArray>(resolve => {
          const look = (): void => {
            const found = pattern.exec(out.join('')) ?? pattern.exec(err.join(''));
            if (found) resolve(found);
          };
          listeners.add(look);
          look();
        }),
        exit.then((code): never => {
          throw new Error(`it ended with ${code} before it printed ${pattern}: ${out.join('')}${err.join('')}`);
        }),
        sleep(longest, undefined, { ref: false }).then((): never => {
          throw new Error(`it has not printed ${pattern}: ${out.join('')}${err.join('')}`);
        }),
      ]),
  };
};
