import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../../server/store/embedded/environment.ts';
import { isAlive, javaWith } from '../../../server/store/embedded/processes.ts';
import { endOrphans, supervise } from '../../../server/store/embedded/supervise.ts';

let home = '';
const lines: string[] = [];
const log = (line: string): void => {
  lines.push(line);
};
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'throughline-supervise-'));
  mkdirSync(join(home, 'logs'));
  lines.length = 0;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A shell script in place of Neo4j. */
const supervised = (script: string, onGivenUp: (why: string) => void = () => undefined) =>
  supervise({ home, command: '/bin/sh', args: ['-c', script] }, { log, onGivenUp });
const patience = { timeout: 60_000 };

describe('a Neo4j that ends by itself', () => {
  test('is started again, with a line for each death, and given up after six', async () => {
    const givenUp = new Promise<string>(resolve => {
      supervised('echo once >> starts; exit 3'.replace('starts', join(home, 'starts')), resolve);
    });
    expect(await givenUp).toBe(`Neo4j ended 6 times within ten minutes; see ${join(home, 'logs')}`);
    expect(readFileSync(join(home, 'starts'), 'utf8').split('\n').filter(Boolean)).toHaveLength(6);
    expect(lines).toEqual([0.5, 1, 2, 4, 8].map(pause => `Neo4j ended with 3; it is started again in ${pause} s`));
  }, 60_000);
  test('is started again when it is there and serves no more', async () => {
    const pids = join(home, 'pids');
    const { restart, stop } = supervised(`echo $$ >> ${pids}; exec sleep 600`);
    const started = (): number[] => (existsSync(pids) ? readFileSync(pids, 'utf8').trim().split('\n').map(Number) : []);
    await expect.poll(started, patience).toHaveLength(1);
    restart('Neo4j has stopped its database');
    await expect.poll(started, patience).toHaveLength(2);
    const [first = 0, second = 0] = started();
    expect([isAlive(first), isAlive(second)]).toEqual([false, true]);
    expect(lines[0]).toBe('Neo4j has stopped its database; Neo4j is restarted');
    await stop();
    expect(isAlive(second)).toBe(false);
  }, 60_000);
});

test('a Neo4j that nobody watches any more is ended, and no other', async () => {
  // A process that is called java and has the argument by which a Neo4j is known.
  const start = (folder: string) =>
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${folder}`], { argv0: 'java' });
  const [ours, other] = [start(home), start(`${home}-2`)];
  await Promise.all([once(ours, 'spawn'), once(other, 'spawn')]);
  await expect.poll(() => javaWith(`--home-dir=${home}`), patience).toEqual([ours.pid]);
  const gone = once(ours, 'exit');
  await endOrphans(home, log);
  await gone;
  expect(lines).toEqual([`a Neo4j that a former server left (process ${ours.pid}) is stopped`]);
  expect(javaWith(`--home-dir=${home}-2`)).toEqual([other.pid]);
  other.kill('SIGKILL');
}, 60_000);

test('no child is told a secret', () => {
  const env = { PATH: '/bin', THROUGHLINE_TOKEN: 'a', NEO4J_PASSWORD: 'b', HOME: '/h' };
  expect(withoutSecrets(env)).toEqual({ PATH: '/bin', HOME: '/h' });
});
