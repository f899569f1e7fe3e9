import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runSuite } from './support/suite.ts';

/**
 * `npm run bench -- NAME …` runs one of the measurements of this folder with what follows its name; `npm run bench` runs those that
 * stand beside other programs, small, in minutes, and `npm run bench -- --full` at full size, in hours.
 */
const folder = new URL('.//', import.meta.url);
const [, , name = ''] = process.argv;
const file = new URL(`${name}.ts`, folder);
const isSuite = name === '' || name === '--full';
if (isSuite) {
  const results = fileURLToPath(new URL('../.data/bench/', import.meta.url));
  mkdirSync(results, { recursive: true });
  process.exit(name === '' ? runSuite('small', `${results}small`) : runSuite('full', `${results}full`));
}
if (!/^\w+$/.test(name) || name === 'run' || !existsSync(fileURLToPath(file))) {
  const names = readdirSync(folder).flatMap(entry =>
    /^(?!run\.)\w+\.ts$/.test(entry) ? entry.replace('.ts', '') : [],
  );
  console.error(`no measurement is named "${name}"; write npm run bench -- ${names.join('|')}, or --full`);
  process.exit(1);
}
process.argv.splice(1, 2, fileURLToPath(file));
await import(file.href);
