import type { ChildProcess } from 'node:child_process';

/** Ends a passing helper when this process ends before it. Neo4j itself has a watchdog, which a kill does not get round. */
export const endWithUs = (helper: ChildProcess): void => {
  const end = (): void => {
    helper.kill();
  };
  process.once('exit', end);
  helper.once('close', () => process.off('exit', end));
};
