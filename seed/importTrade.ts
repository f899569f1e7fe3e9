import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDate } from '../domain/dates.ts';
import { readConfig } from '../server/env.ts';
import { codeDigits, serverCodes } from '../server/formats/trade/commodities.ts';
import { openStore } from '../server/store/store.ts';
import { byCommand } from './byCommand.ts';
import { problemText } from './check/problem.ts';
import { type Changed, loadFiles } from './loadFiles.ts';
import { migrate } from './migrations.ts';
import { readTexts } from './parse/readTexts.ts';
import { runningStore } from './runningStore.ts';
import { importedInWords, isSound } from './trade/importedInWords.ts';
import { importFile } from './trade/importFile.ts';
import { changesInWords } from './write/changesInWords.ts';
import { undoLoad } from './write/undoLoad.ts';

const usage = `npm run import:trade -- FILE… [--codes 847150,8473] [--retrieved 2025-06-01] [--dry-run]
npm run import:trade -- --undo [--dry-run]

Loads trade statistics into the store: that at NEO4J_URI, or that of a running Throughline.
A file is an answer of UN Comtrade's API (.json), a table of UN Comtrade Plus or in its classic layout, a table of
Taiwan's customs (.csv, .tsv, .txt, .json or .jsonl, each also .gz; all of a .zip; all sheets of an .xlsx), or a series
of our own (.yaml). Totals with all countries together are series of their own.
Text may be in UTF-8, UTF-16, Big5, GB18030 and other encodings of statistical offices. Every row is loaded or told
with the reason; exit code 2 says that rows are bad or that nothing was loaded.
Values must be in US dollars. A later download replaces values, and the older ones are kept as superseded.

  --codes       commodity codes to load, with all longer ones below them; \`all\` for every code
                (${serverCodes.join(', ')} unless given)
  --retrieved   day on which the files were downloaded (the day of the file unless given)
  --replace     allow that a .yaml file takes away what the store holds and it no longer declares
  --undo        bring back what the store held before the last load, by this command or by npm run seed
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

type Asked = {
  readonly codes: string | undefined;
  readonly retrieved: string | undefined;
  readonly replace: boolean;
  readonly undo: boolean;
  readonly dryRun: boolean;
};

/** Prints what each file changed. Resolves to whether every row was sound. */
const load = async (paths: readonly string[], { codes, retrieved, replace, undo, dryRun }: Asked): Promise<boolean> => {
  const wanted = codesFrom(codes);
  const given = dayFrom(retrieved);
  const load = randomUUID();
  const onFile = ({ path, changes }: Changed): void =>
    console.log(`${path}: ${dryRun ? 'would change: ' : ''}${changesInWords(changes)}`);
  for (const path of paths) dayOf(path);
  const config = readConfig(process.env);
  const store = byCommand(openStore(runningStore(config)));
  let sound = true;
  try {
    if (!dryRun) await migrate(store, { adopt: config.neo4j?.adopt === true, log: console.log });
    if (undo) await undoLoad(store, { onFile, dryRun });
    const series = readTexts(paths.filter(isYaml).map(path => ({ path, name: path })));
    if (series.length > 0) {
      const { taken } = await loadFiles(store, series, { load, dryRun, replace, onFile });
      for (const problem of taken ?? []) console.log(problemText(problem));
    }
    for (const path of paths.filter(name => !isYaml(name))) {
      const imported = await importFile(store, path, { wanted, retrieved: given ?? dayOf(path), dryRun, load });
      for (const line of importedInWords(imported, dryRun)) console.log(line);
      if (!isSound(imported)) sound = false;
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
        replace: { type: 'boolean', default: false },
        undo: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { codes, retrieved, replace, undo } = values;
    if (values.help || (positionals.length === 0) !== undo) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 1;
    }
    const asked = { codes, retrieved, replace, undo, dryRun: values['dry-run'] };
    return (await load(positionals, asked)) ? 0 : 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
