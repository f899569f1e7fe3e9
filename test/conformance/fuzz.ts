import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Checked } from './protocol.ts';

const hooks = fileURLToPath(new URL('schemathesis_hooks.py', import.meta.url));
const packages = ['schemathesis==4.32.5'];

/** The program in a virtual environment of its own below `folder`, made once. */
const install = (folder: string): string => {
  const venv = join(folder, 'fuzz');
  if (!existsSync(join(venv, 'ready'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
    execFileSync(join(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' });
    writeFileSync(join(venv, 'ready'), '');
  }
  return join(venv, 'bin/schemathesis');
};

/**
 * Schemathesis asks every question of the schema with drawn arguments, from one seed; no answer may be a fault of the server.
 * Where THROUGHLINE_TOKEN is set it changes the store too.
 */
export const fuzz = async (address: string, folder: string, { seed = 1, examples = 15 } = {}): Promise<Checked> => {
  const command = install(folder);
  const args = ['run', `${address}/graphql`, '--checks', 'server_has_no_fault', '--seed', String(seed)];
  const more = [
    '--max-examples',
    String(examples),
    '--phases',
    'fuzzing',
    '--workers',
    '1',
    '--continue-on-failure',
    '--no-color',
    '--generation-database',
    'none',
  ];
  const child = spawn(command, [...args, ...more], {
    cwd: folder,
    env: { ...process.env, SCHEMATHESIS_HOOKS: hooks, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));
  const [code, said, failed] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const found = /(\d[\d,]*) generated.*|Test cases:[^\n]*(\n[^\n]*){0,3}/.exec(said)?.[0]?.replace(/\s+/g, ' ') ?? '';
  return {
    what: `schemathesis, seed ${seed}: ${found}`,
    wrong: code === 0 ? [] : [`${said}\n${failed}`.trim().split('\n').slice(-60).join('\n')],
  };
};
