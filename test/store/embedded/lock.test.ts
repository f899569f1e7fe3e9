import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'throughline-lock-'));
const locker = fileURLToPath(new URL('locker.ts', import.meta.url));
const lockers: { process: ChildProcess; lines: Interface }[] = [];

beforeAll(async () => {
  for (let i = 0; i < 3; i += 1) {
    const started = spawn(process.execPath, ['--import', 'tsx', locker], { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = createInterface(started.stdout);
    lockers.push({ process: started, lines });
  }
  await Promise.all(lockers.map(({ lines }) => once(lines, 'line')));
}, 60_000);
afterAll(() => {
  for (const { process } of lockers) process.kill();
  rmSync(folder, { recursive: true, force: true });
});

const dead = 'server-999999999.pid';
const tellAll = (who: typeof lockers): Promise<string[]> =>
  Promise.all(
    who.map(async ({ process, lines }) => {
      const said = once(lines, 'line');
      process.stdin?.write(`${folder}\n`);
      return String((await said)[0]);
    }),
  );

test('of several that begin in the same instant over what a dead one has left, never two go on', async () => {
  for (let round = 0; round < 100; round += 1) {
    writeFileSync(join(folder, dead), '');
    const said = await tellAll(lockers);
    expect(said.filter(word => word === 'held').length).toBeLessThanOrEqual(1);
    await tellAll(lockers.filter((_, i) => said[i] === 'held'));
    expect(readdirSync(folder).filter(name => name !== dead)).toEqual([]);
  }
});
