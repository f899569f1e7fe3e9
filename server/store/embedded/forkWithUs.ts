import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { endWithUs } from './endWithUs.ts';
import { withoutSecrets } from './environment.ts';
import type { Connection } from './start.ts';

/** What a process of ours is told of the store, and of no other secret. */
export const storeVariables = ({ uri, user, password, database }: Connection): NodeJS.ProcessEnv => ({
  ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
});

/** The store that a process of ours was told of. */
export const storeTold = ({
  NEO4J_URI,
  NEO4J_USER,
  NEO4J_PASSWORD,
  NEO4J_DATABASE,
}: NodeJS.ProcessEnv): Connection => ({
  ...{ uri: NEO4J_URI ?? '', user: NEO4J_USER ?? '', password: NEO4J_PASSWORD ?? '' },
  ...(NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }),
});

/** Runs a script of ours in a process of its own, which knows no secret but what `env` adds, and ends before this one does. */
export const forkWithUs = (script: string, { execArgv = [], env = {}, ...options }: ForkOptions): ChildProcess => {
  const child = fork(script, [], {
    ...options,
    execArgv: [...execArgv, '--import', import.meta.resolve('tsx')],
    env: { ...withoutSecrets(process.env), ...env },
  });
  endWithUs(child);
  return child;
};
