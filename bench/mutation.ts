import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf, mutated } from '../test/support/mutation/mutants.ts';
import { randomFrom } from '../test/support/oracle/random.ts';

/**
 * The mutation score of the tests of the engine: small changes of `server/model/access`, `ownership` and `ledger`, a sample
 * drawn by a seed, each made in a copy of the project and put to the tests of the model; one is killed where a test fails
 * or does not end. Prints what survives. StrykerJS (10.1) cannot be used: it asks TypeScript for an interface that
 * version 7 no longer has.
 *
 * npm run bench -- mutation [--sample 100] [--seed 1] [--only REGEX] [--limit 300] [--stages 4]
 *
 * `--limit`: seconds after which tests are taken not to end; more on a busy machine. `--stages`: 1 asks the
 * examples of the same folder alone, 2 its laws too, 3 the other tests of the model, 4 the oracle; fewer kill fewer.
 */
const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    limit: { type: 'string' },
    stages: { type: 'string' },
  },
});
const numberOf = (name: 'sample' | 'seed' | 'limit' | 'stages', otherwise: number): number => {
  const text = values[name] ?? `${otherwise}`;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is "${text}"; write a whole number`);
  return Number(text);
};
const [sample, seed, limit] = [numberOf('sample', 100), numberOf('seed', 1), 1_000 * numberOf('limit', 300)];
const stages = numberOf('stages', 4);
const only = new RegExp(values.only ?? '');

const rooms = ['access', 'ownership', 'ledger'];
/** Tests of how long or how often the model rests tell nothing of what it answers. */
const left = /(scale|rests)\.test\.ts$/;
const testsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.test.ts') && !left.test(name))
    .map(name => `${folder}/${name}`);
/** Examples take a moment, laws over random cases take long. */
const isExample = (file: string): boolean => !/(laws|oracle|crossHeld|every\w+|assignments)\.test\.ts$/.test(file);
/** The cheapest and nearest first: most mutants end there. */
const stagesFor = (room: string): readonly (readonly string[])[] => {
  const own = testsIn(`test/model/${room}`);
  const beside = [...rooms.filter(other => other !== room), 'accessTests', 'reach', 'rules'];
  const others = beside.flatMap(other => testsIn(`test/model/${other}`));
  return [
    own.filter(isExample),
    own.filter(file => !isExample(file)),
    others,
    ['test/oracle/engine.test.ts', 'test/graphql/spansAndNames.test.ts'],
  ].slice(0, stages);
};

const copy = mkdtempSync(join(tmpdir(), 'throughline-mutation-'));
for (const name of ['domain', 'server', 'seed', 'test', 'cypher', 'docs', 'package.json', 'tsconfig.json'])
  cpSync(name, join(copy, name), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
// A test that is slow on a busy machine is no test that fails.
const settings = {
  include: ['test/**/*.test.ts'],
  setupFiles: 'test/support/lawSeed.ts',
  isolate: false,
  testTimeout: limit,
};
const resolve = "{ alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }";
writeFileSync(
  join(copy, 'vitest.config.ts'),
  `export default { resolve: ${resolve}, test: ${JSON.stringify(settings)} };\n`,
);

type Ended = 'passed' | 'failed' | 'endless';
const run = (tests: readonly string[], most: number): Promise<Ended> =>
  new Promise(resolve => {
    const command = ['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', ...tests];
    const child = spawn(process.execPath, command, { cwd: copy, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      resolve('endless');
    }, most);
    child.on('exit', code => {
      clearTimeout(timer);
      resolve(code === 0 ? 'passed' : 'failed');
    });
  });

type Placed = { readonly file: string; readonly room: string; readonly code: string; readonly mutant: Mutant };
const all = rooms.flatMap(room =>
  readdirSync(`server/model/${room}`)
    .map(name => `server/model/${room}/${name}`)
    .filter(file => only.test(file))
    .flatMap(file => {
      const code = readFileSync(file, 'utf8');
      return mutantsOf(code).map((mutant): Placed => ({ file, room, code, mutant }));
    }),
);
const random = randomFrom(seed);
const drawn = Array.from({ length: Math.min(sample, all.length) }, () => all.splice(random.below(all.length), 1)[0]);

const isKilled = async (room: string): Promise<boolean> => {
  for (const tests of stagesFor(room)) if ((await run(tests, limit)) !== 'passed') return true;
  return false;
};

const lineOf = (code: string, at: number): number => code.slice(0, at).split('\n').length;

try {
  const everything = [...new Set(rooms.flatMap(room => stagesFor(room).flat()))];
  if ((await run(everything, 10 * limit)) !== 'passed') throw new Error('the tests fail without any change');
  let [killed, tried] = [0, 0];
  for (const one of drawn) {
    if (one === undefined) continue;
    const { file, room, code, mutant } = one;
    writeFileSync(join(copy, file), mutated(code, mutant));
    const isDead = await isKilled(room);
    writeFileSync(join(copy, file), code);
    tried += 1;
    killed += Number(isDead);
    const was = code.slice(mutant.start, mutant.end).replace(/\s+/g, ' ');
    const shown = `${file}:${lineOf(code, mutant.start)} ${was.slice(0, 80)} → ${mutant.text.slice(0, 60)}`;
    console.log(`${isDead ? 'killed  ' : 'SURVIVED'} ${shown}`);
    console.log(`${killed} of ${tried} killed: ${((100 * killed) / tried).toFixed(1)} %`);
  }
  console.log(`${all.length + drawn.length} mutants, ${tried} tried, ${killed} killed, ${tried - killed} survived`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
