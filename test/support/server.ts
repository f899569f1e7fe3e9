import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Server = {
  readonly process: ChildProcess;
  /** All that it has printed, errors too. */
  readonly printed: () => string;
  /** Resolves to the address once `Ready` is printed; rejects with what was printed when the server ends before. */
  readonly ready: () => Promise<string>;
  readonly exit: Promise<number | null>;
};

const itself = [process.execPath, '--import', 'tsx', 'server/main.ts'] as const;

/** `npm start` without npm unless `command` says so: the server itself, on a free port unless `env` says another. */
export const startServer = (
  env: Readonly<Record<string, string>>,
  [command, ...args]: readonly [string, ...string[]] = itself,
): Server => {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: '0', NEO4J_URI: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const exit = new Promise<number | null>(resolve => child.on('close', code => resolve(code)));
  return {
    process: child,
    printed: () => text,
    exit,
    ready: () => {
      const address = new Promise<string>(resolve => {
        const look = (): void => {
          const found = /Ready: open (http:\S+)/.exec(text)?.[1];
          if (found) resolve(found);
        };
        waiting.add(look);
        look();
      });
      const gone = exit.then((code): never => {
        throw new Error(`the server ended with ${code}: ${text}`);
      });
      return Promise.race([address, gone]);
    },
  };
};

/** Ids of the Java processes whose command names the folder. */
export const javaIn = (folder: string): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        // The process between has the same arguments and is no Java.
        return /java$/.test(command[0] ?? '') && command.some(word => word.includes(`${folder}/neo4j`));
      } catch {
        return false;
      }
    })
    .map(Number);
