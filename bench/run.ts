import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run bench -- NAME …`: runs one of the measurements of this folder with what follows its name. */
const folder = new URL('.//', import.meta.url);
const [, , name = ''] = process.argv;
const file = new URL(`${name}.ts`, folder);
if (!/^\w+$/.test(name) || name === 'run' || !existsSync(fileURLToPath(file))) {
  const names = readdirSync(folder).flatMap(entry =>
    /^(?!run\.)\w+\.ts$/.test(entry) ? entry.replace('.ts', '') : [],
  );
  console.error(
    `${name === '' ? 'no measurement named' : `no measurement is named "${name}"`}; write npm run bench -- ${names.join('|')}`,
  );
  process.exit(1);
}
process.argv.splice(1, 2, fileURLToPath(file));
await import(file.href);
