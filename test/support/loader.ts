import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Connection } from './temporaryNeo4j.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Loader = {
  /** Resolves once so many lines were printed, or it has ended. */
  readonly printed: (lines: number) => Promise<void>;
  readonly kill: () => void;
  readonly end: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
};

/** `npm run seed --` without npm, on the given Neo4j. */
export const startLoader = (args: readonly string[], { uri, user, password }: Connection): Loader => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/load.ts', ...args], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const waiting = new Set<() => void>();
  child.stdout.on('data', chunk => {
    out += String(chunk);
    for (const look of waiting) look();
  });
  child.stderr.on('data', chunk => {
    err += String(chunk);
  });
  const end: Loader['end'] = new Promise(resolve => child.on('close', code => resolve({ code, out, err })));
  return {
    printed: async lines => {
      const enough = new Promise<void>(resolve => {
        const look = (): void => {
          if (out.split('\n').length > lines) resolve();
        };
        waiting.add(look);
        look();
      });
      await Promise.race([enough, end]);
    },
    kill: () => child.kill('SIGKILL'),
    end,
  };
};
