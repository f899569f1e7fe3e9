/**
 * Everything that must hold before a change is taken in: style, types, generated files, dead code, the build, all tests.
 * Goes on after a failure, so that one run tells all; exits 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
/** What vitest found, for those who count: see .ci/run. */
const report = 'test-results/report.json';

const steps: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['style', 'biome', 'ci', '--colors=off'],
  ['types of server, seed and tests', 'tsc', '-p', '.'],
  ['types of the web page', 'tsc', '-p', 'web'],
  ['types of the client package and its examples', 'tsc', '-p', 'clients', '--noEmit'],
  ['generated files are fresh', 'graphql-codegen', '--config', 'codegen.ts', '--check'],
  ['nothing is dead', 'knip'],
  ['the web page builds', 'vite', 'build', 'web', '--logLevel', 'warn'],
  ['tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
];

// A report of an earlier run may not be taken for one of this.
rmSync(`${root}${report}`, { force: true });

const failed: string[] = [];
for (const [what, command, ...args] of steps) {
  console.log(`\n== ${what}: ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync('npx', ['--no-install', command, ...args], {
    ...{ cwd: root, stdio: 'inherit' },
    // Laws are tried on many random cases: see test/support/runs.ts; live tests side by side: see test/support/laneCount.ts.
    env: { ...process.env, TEST_RUNS: 'check', TEST_LANES: '2' },
  });
  if (error) console.log(error.message);
  if (status !== 0) failed.push(what);
}
console.log(failed.length === 0 ? '\nEverything holds.' : `\nFailed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
