import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../server/env.ts';
import { codeDigits, serverCodes } from '../server/formats/trade/commodities.ts';
import { parseDate } from '../server/model/dates.ts';
import { openStore } from '../server/store/store.ts';
import { changesInWords } from './changesInWords.ts';
import { loadFiles } from './loadFiles.ts';
import { readTexts } from './readTexts.ts';
import { runningStore } from './runningStore.ts';
import { importedInWords } from './trade/importedInWords.ts';
import { importFile } from './trade/importFile.ts';

const usage = `npm run import:trade -- FILE… [--codes 847150,8473] [--retrieved 2025-06-01] [--dry-run]

Loads trade statistics into the store: that at NEO4J_URI, or that of a running Throughline.
A file is an answer of UN Comtrade's API (.json), a table of UN Comtrade Plus or in its classic layout, a table of
Taiwan's customs (.csv, .tsv, .txt; each also .gz), or a series of our own (.yaml).
Values must be in US dollars. A later download replaces values, and the older ones are kept as superseded.

  --codes       commodity codes to load, with all longer ones below them; \`all\` for every code
                (${serverCodes.join(', ')} unless given)
  --retrieved   day on which the files were downloaded (the day of the file unless given)
  --dry-run     say what would change, and change nothing
  --help        print this`;

const codesFrom = (text: string | undefined): ((code: string) => boolean) => {
  if (text?.trim() === 'all') return () => true;
  const codes = text === undefined ? serverCodes : text.split(',').map(codeDigits);
  if (codes.some(code => code.length < 2))
    throw new Error(`--codes is ${text}; write codes of two digits or more, with commas between them, or all`);
  return code => codes.some(prefix => code.startsWith(prefix));
};

const dayFrom = (text: string | undefined): string | undefined => {
  if (text === undefined || (text.length === 10 && parseDate(text) !== undefined)) return text;
  throw new Error(`--retrieved is ${text}; write a day such as 2025-06-01`);
};

/** The day on which a file was last written. Throws when there is no such file. */
const dayOf = (path: string): string => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Error(`${path} is no file; check its path`);
  return found.mtime.toISOString().slice(0, 10);
};
const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Prints what each file changed. Resolves to whether every row was sound. */
const load = async (paths: readonly string[], codes: string | undefined, day: string | undefined, dryRun: boolean) => {
  const wanted = codesFrom(codes);
  const given = dayFrom(day);
  for (const path of paths) dayOf(path);
  const store = openStore(runningStore(readConfig(process.env)));
  let sound = true;
  try {
    if (!dryRun) await store.applySchema();
    const series = readTexts(paths.filter(isYaml).map(path => ({ path, name: path })));
    if (series.length > 0)
      await loadFiles(store, series, {
        dryRun,
        onFile: ({ path, changes }) =>
          console.log(`${path}: ${dryRun ? 'would change: ' : ''}${changesInWords(changes)}`),
      });
    for (const path of paths.filter(name => !isYaml(name))) {
      const imported = await importFile(store, path, { wanted, retrieved: given ?? dayOf(path), dryRun });
      for (const line of importedInWords(path, imported, dryRun)) console.log(line);
      if (imported.tally.bad + imported.bad.length > 0) sound = false;
    }
    return sound;
  } finally {
    await store.close();
  }
};

const main = async (): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        codes: { type: 'string' },
        retrieved: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || positionals.length === 0) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 1;
    }
    return (await load(positionals, values.codes, values.retrieved, values['dry-run'])) ? 0 : 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
