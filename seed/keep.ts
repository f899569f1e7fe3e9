import { parseArgs } from 'node:util';
import { readConfig } from '../server/env.ts';
import { checkStore } from './backup/checkStore.ts';
import { makeBackup } from './backup/makeBackup.ts';
import { inAll } from './backup/manifest.ts';
import { restoreBackup, undoRestore } from './backup/restoreBackup.ts';

const usage = `npm run backup -- [FOLDER]
npm run restore -- FOLDER
npm run restore -- --undo
npm run check-store -- [FOLDER]

Keep the embedded store, in the data folder of Throughline (THROUGHLINE_DATA, .data). Stop the server first.

  backup       writes a new folder, .data/backups/TIME unless named: a dump by Neo4j's own tool, and manifest.json with
               counts, hash, data revision and versions
  restore      puts a backup in the place of the store, once it was opened and found to be what was backed up; the former
               store stays aside, and --undo exchanges the two
  check-store  looks at constraints, evidence and files, and compares with a backup where one is named; ends with 1 where
               something is wrong. While the server runs, or with NEO4J_URI, all but the files
  --help       print this`;

const run = async (command: string | undefined, path: string | undefined, undo: boolean): Promise<number> => {
  const config = readConfig(process.env);
  if (command === 'backup') {
    const { folder, manifest } = await makeBackup(config, { folder: path, now: new Date() }, console.log);
    const { counts, revision, file } = manifest;
    console.log(
      `${folder}: revision ${revision}, ${counts.nodes.Entity?.toLocaleString('en') ?? 0} entities, ${inAll(counts.relations)} relations, ${file.bytes.toLocaleString('en')} bytes`,
    );
    return 0;
  }
  if (command === 'restore' && undo) {
    undoRestore(config);
    console.log('the store that the last restore put aside is back; npm run restore -- --undo exchanges them again');
    return 0;
  }
  if (command === 'restore' && path !== undefined) {
    const { revision, made } = await restoreBackup(config, path, console.log);
    console.log(
      `restored: revision ${revision}, as of ${made}; npm run restore -- --undo brings back what stood before`,
    );
    return 0;
  }
  if (command === 'check-store') {
    const looked = await checkStore(config, path, console.log);
    for (const { what, wrong, leftOut } of looked) {
      console.log(
        `${leftOut === undefined ? (wrong.length === 0 ? 'ok' : 'WRONG') : 'not looked at'}: ${what}${leftOut === undefined ? '' : ` (${leftOut})`}`,
      );
      for (const line of wrong) console.log(`  ${line}`);
    }
    return looked.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
  }
  console.error(usage);
  return 1;
};

const main = async (): Promise<number> => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { undo: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    return await run(positionals[0], positionals[1], values.undo);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
};

process.exitCode = await main();
