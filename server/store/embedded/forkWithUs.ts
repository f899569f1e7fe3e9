import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { endWithUs } from './endWithUs.ts';
import { withoutSecrets } from './environment.ts';

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
