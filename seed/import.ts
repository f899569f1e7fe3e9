import { parseArgs } from 'node:util';
import { parseDate } from '../domain/dates.ts';
import { readConfig } from '../server/env.ts';
import { layouts } from '../server/formats/dataSets/layouts.ts';
import { openStore } from '../server/store/store.ts';
import { bulkImport } from './bulk/bulkImport.ts';
import { byCommand } from './byCommand.ts';
import { dataSetInWords, isSoundImport } from './dataSets/dataSetInWords.ts';
import { type ImportOptions, importDataSets } from './dataSets/importDataSet.ts';
import type { Imported } from './dataSets/imported.ts';
import { readMapping, writeMapping } from './dataSets/mappingFile.ts';
import { undoImport } from './dataSets/takeBack.ts';
import { isIdText } from './dataSets/writeFacts.ts';
import { leanHeap } from './leanHeap.ts';
import { migrate } from './migrations.ts';
import { runningStore } from './runningStore.ts';

const usage = `npm run import -- FILE… [--as LAYOUT] [--edition DAY] [--dry-run]
npm run import -- TABLE… --write-mapping
npm run import -- TABLE… --mapping FILE [--edition DAY] [--dry-run]
npm run import -- --bulk FILE… [--edition DAY]
npm run import -- --undo [--dry-run]

Loads lists and registers, as they are downloaded, into the store: that at NEO4J_URI, or that of a running Throughline.
The layout is told by the content:
${layouts.map(({ name, title }) => `  ${name.padEnd(22)} ${title}`).join('\n')}
A file may be packed as .gz or .zip; tables that belong together stand in a folder or .zip.
What was exported from here as XLSX or CSV is read back. Every row is loaded, merged with a recorded party that has the same code (Legal
Entity Identifier, Unified Social Credit Code), or left out with the reason; exit code 2 says that rows are bad or that
nothing was loaded. Parties that are only called alike are listed and never merged. Names of natural persons are not kept, unless
IMPORT_PERSON_NAMES=1 is set and the file is a public register of owners.
A file is an edition of its data set. What a later edition lacks has ended, where all of its rows are sound; what it says
otherwise holds for days of knowledge from its day on. The same file again changes nothing.

Any other table (CSV, XLSX) is read by a mapping, which says what its columns mean: --write-mapping writes beside the table
what its headings seem to say, for you to mend; --mapping imports by it.

  --as         the layout, where the content is not to decide; table: a table whose headings say enough
  --edition    day of the edition (else what the file states, else the day of the file)
  --data-set   id of the data set, for several lists of one layout
  --replace    load an edition anew, or one that lacks most of what the one before it had
  --bulk       load first editions through Neo4j's offline importer, many times as fast: while no Throughline runs, a new
               database is made of all that stands and all that is new, and takes the place of the old one whole
  --undo       take back the edition that was loaded last
  --dry-run    say what would change, and change nothing
  --help       print this`;

type Asked = Omit<ImportOptions, 'keepsPersonNames' | 'bulk'> & { readonly undo: boolean; readonly bulk: boolean };

const print = (imported: Imported, dryRun: boolean): void => {
  for (const line of dataSetInWords(imported, dryRun)) console.log(line);
};

/** Prints what each file brought. Resolves to whether every row was sound. Throws FileError, SeedError, StoreError. */
const load = async (paths: readonly string[], { undo, bulk, ...options }: Asked): Promise<boolean> => {
  leanHeap();
  const config = readConfig(process.env);
  const keepsPersonNames = config.importsPersonNames === true;
  if (bulk) {
    const begun = performance.now();
    const log = (line: string): void =>
      console.log(`[${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s] ${line}`);
    const all = await bulkImport(config, paths, { ...options, keepsPersonNames }, log);
    for (const imported of all) print(imported, false);
    return all.every(isSoundImport);
  }
  const store = byCommand(openStore(runningStore(config)));
  try {
    if (!options.dryRun) await migrate(store, { adopt: config.neo4j?.adopt === true, log: console.log });
    if (undo) {
      const { title, day } = await undoImport(store, options.dryRun);
      console.log(`${title}, edition of ${day}: ${options.dryRun ? 'would be taken back' : 'taken back'}`);
      return true;
    }
    let sound = true;
    for (const path of paths) {
      for (const imported of await importDataSets(store, path, { ...options, keepsPersonNames })) {
        print(imported, options.dryRun);
        if (!isSoundImport(imported)) sound = false;
      }
    }
    return sound;
  } finally {
    await store.close();
  }
};

const dayFrom = (text: string | undefined): string | undefined => {
  if (text === undefined || (text.length === 10 && parseDate(text) !== undefined)) return text;
  throw new Error(`--edition is ${text}; write a day such as 2026-11-20`);
};

const idFrom = (text: string | undefined): string | undefined => {
  if (text === undefined || isIdText(text)) return text;
  throw new Error(`--data-set is ${text}; write small letters, digits and hyphens`);
};

const main = async (): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        mapping: { type: 'string' },
        'write-mapping': { type: 'boolean', default: false },
        edition: { type: 'string' },
        'data-set': { type: 'string' },
        replace: { type: 'boolean', default: false },
        bulk: { type: 'boolean', default: false },
        undo: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help || (positionals.length === 0) !== values.undo) {
      (values.help ? console.log : console.error)(usage);
      return values.help ? 0 : 1;
    }
    if (values['write-mapping']) {
      for (const path of positionals)
        console.log(`${await writeMapping(path)}: look at it, then import with --mapping`);
      return 0;
    }
    const { as, replace, undo, bulk } = values;
    const against = (['undo', 'replace', 'dry-run'] as const).find(name => values[name]);
    if (bulk && against !== undefined) throw new Error(`--bulk and --${against} do not go together; leave one out`);
    const mapping = values.mapping === undefined ? undefined : await readMapping(values.mapping);
    const options = {
      as,
      mapping,
      replace,
      undo,
      bulk,
      dryRun: values['dry-run'],
      today: new Date().toISOString().slice(0, 10),
    };
    const named = { edition: dayFrom(values.edition), dataSet: idFrom(values['data-set']) };
    return (await load(positionals, { ...options, ...named })) ? 0 : 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
