import { parseArgs } from 'node:util';
import { readConfig } from '../server/env.ts';
import { openStore } from '../server/store/store.ts';
import { byCommand } from './byCommand.ts';
import { problemText } from './check/problem.ts';
import { type LoadOptions, loadFiles } from './loadFiles.ts';
import { migrate } from './migrations.ts';
import { readTexts } from './parse/readTexts.ts';
import { reviewLines } from './reviews.ts';
import { runningStore } from './runningStore.ts';
import { changesInFull, changesInWords } from './write/changesInWords.ts';
import { removeCases } from './write/removeCases.ts';
import { undoLoad } from './write/undoLoad.ts';

const usage = `npm run seed -- FILE… [--dry-run]
npm run seed -- --remove CASE… [--dry-run]
npm run seed -- --undo [--dry-run]
npm run seed -- --reviews

Loads case files and reference files into the store: that at NEO4J_URI, or that of a running Throughline.
Every file is checked first; when one is faulty, all its faults are printed and nothing is loaded.
A case is known by its id; another file by the id that it states at its top, else by its path.

  --replace   allow that a file takes away what the store holds: what it no longer declares, or what another file has
              brought under the same id
  --remove    take out the cases of these ids, or the files of these paths, with all they brought; one that comes with
              Throughline is back at its next start
  --undo      bring back what the store held before the last load or removal, by this command or by import:trade
  --dry-run   print what would change, and change nothing
  --reviews   print which suspensions, licence dates and list editions of the reference data have to be looked up again
  --help      print this, with what is overdue`;

type Asked = { readonly remove: boolean; readonly undo: boolean; readonly replace: boolean; readonly dryRun: boolean };

/** Prints what changes in each file. Throws SeedError, StoreError, or an Error that says what is missing. */
const load = async (named: readonly string[], { remove, undo, replace, dryRun }: Asked) => {
  const texts = remove ? [] : readTexts(named.map(path => ({ path, name: path })));
  const config = readConfig(process.env);
  const store = byCommand(openStore(runningStore(config)));
  try {
    if (!dryRun) await migrate(store, { adopt: config.neo4j?.adopt === true, log: console.log });
    const options: LoadOptions = {
      dryRun,
      replace,
      onFile: ({ path, changes }) => {
        console.log(`${path}: ${dryRun ? 'would change: ' : ''}${changesInWords(changes)}`);
        if (dryRun) for (const line of changesInFull(changes)) console.log(line);
        else if (!remove) for (const line of changesInFull(changes, 'removed')) console.log(line);
      },
    };
    if (undo) return await undoLoad(store, options);
    if (remove) return await removeCases(store, named, options);
    const { unchanged, taken } = await loadFiles(store, texts, options);
    if (unchanged > 0) console.log(`${unchanged} unchanged`);
    for (const problem of taken ?? []) console.log(problemText(problem));
  } finally {
    await store.close();
  }
};

const main = async (): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        remove: { type: 'boolean', default: false },
        undo: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        reviews: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { remove, undo, replace, help, reviews } = values;
    const lines = reviews || help ? reviewLines(new Date().toISOString().slice(0, 10)) : [];
    if (reviews) {
      console.log(lines.join('\n'));
      return 0;
    }
    if (help || (positionals.length === 0) !== undo || (undo && (remove || replace))) {
      (help ? console.log : console.error)(usage);
      const overdue = lines.filter(line => line.startsWith('overdue'));
      if (overdue.length > 0) console.log(`\nReference data to be looked up again:\n${overdue.join('\n')}`);
      return help ? 0 : 1;
    }
    await load(positionals, { remove, undo, replace, dryRun: values['dry-run'] });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
