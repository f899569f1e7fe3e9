import { parseArgs } from 'node:util';
import { readConfig } from '../server/env.ts';
import { openStore } from '../server/store/store.ts';
import { changesInFull, changesInWords } from './changesInWords.ts';
import { type LoadOptions, loadFiles } from './loadFiles.ts';
import { readTexts } from './readTexts.ts';
import { removeCases } from './removeCases.ts';
import { runningStore } from './runningStore.ts';

const usage = `npm run seed -- FILE… [--dry-run]
npm run seed -- --remove CASE… [--dry-run]

Loads case files and reference files into the store: that at NEO4J_URI, or that of a running Throughline.
Every file is checked first; when one is faulty, all its faults are printed and nothing is loaded.

  --remove    take out the cases of these ids with all they brought; one that comes with Throughline is back at its next start
  --dry-run   print what would change, and change nothing
  --help      print this`;

/** Prints what changes in each file. Throws SeedError, StoreError, or an Error that says what is missing. */
const load = async (named: readonly string[], { remove, dryRun }: { remove: boolean; dryRun: boolean }) => {
  const texts = remove ? [] : readTexts(named.map(path => ({ path, name: path })));
  const store = openStore(runningStore(readConfig(process.env)));
  try {
    if (!dryRun) await store.applySchema();
    const options: LoadOptions = {
      dryRun,
      onFile: ({ path, changes }) => {
        console.log(`${path}: ${dryRun ? 'would change: ' : ''}${changesInWords(changes)}`);
        if (dryRun) for (const line of changesInFull(changes)) console.log(line);
      },
    };
    if (remove) return await removeCases(store, named, options);
    const { unchanged } = await loadFiles(store, texts, options);
    if (unchanged > 0) console.log(`${unchanged} unchanged`);
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
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || positionals.length === 0) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 1;
    }
    await load(positionals, { remove: values.remove, dryRun: values['dry-run'] });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
