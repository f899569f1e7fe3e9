import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Config } from '../../server/env.ts';
import { missingDefinitions } from '../../server/store/definitions.ts';
import { adminTool } from '../../server/store/embedded/adminTool.ts';
import { isInUse, lockFolder } from '../../server/store/embedded/lock.ts';
import { keepingQueries } from '../../server/store/keepingQueries.ts';
import type { Store } from '../../server/store/query.ts';
import { openStore } from '../../server/store/store.ts';
import { eachEntry, verifier } from '../../server/store/verifyAudit.ts';
import { runningStore } from '../runningStore.ts';
import { contentsOf, differences, inAll, readBackup } from './manifest.ts';
import { refuseEmpty, withOwnStore } from './ownStore.ts';

/** One thing that was looked at: what is wrong with it, in lines; undefined where it was not looked at, and why. */
export type Looked = { readonly what: string; readonly wrong: readonly string[]; readonly leftOut?: string };

/** What holds of every store, wherever it is. */
const checkContents = async (store: Store, backup: string | undefined): Promise<readonly Looked[]> => {
  const missing = await store.write(missingDefinitions);
  const faults = await store.inOneState(reader => reader.read(keepingQueries.faults, {}), { deadline: 600_000 });
  const contents = await contentsOf(store);
  const checking = verifier();
  const head = await eachEntry(store, checking.hear);
  return [
    {
      what: 'constraints and indexes are there and filled',
      wrong: missing.map(name => `${name} is missing or is another; start Throughline, which makes it anew`),
    },
    {
      what: `evidence holds together (revision ${contents.revision}, ${inAll(contents.counts.nodes)} labels of nodes, ${inAll(contents.counts.relations)} relations)`,
      wrong: faults.map(({ fault, count, examples }) => `${fault}: ${count}, such as ${examples.join('; ')}`),
    },
    { what: `the audit is as it was written (${head.number.toLocaleString('en')} entries)`, wrong: checking.end(head) },
    ...(backup === undefined
      ? []
      : [{ what: `it holds what ${backup} does`, wrong: differences(contents, await readBackup(resolve(backup))) }]),
  ];
};

/** Neo4j's own check of the files: pages, records, indexes. */
const checkFiles = async (config: Config, data: string): Promise<Looked> => {
  const report = mkdtempSync(join(tmpdir(), 'throughline-check-'));
  const lock = lockFolder(data);
  try {
    const { code, said } = await adminTool(
      { folder: data, home: join(data, 'neo4j'), env: process.env, neo4jHome: config.neo4jHome },
      ['database', 'check', 'neo4j', `--report-path=${report}`],
    );
    return { what: 'the files are consistent (neo4j-admin database check)', wrong: code === 0 ? [] : said.slice(-10) };
  } finally {
    lock.release();
    rmSync(report, { recursive: true, force: true });
  }
};

/** Looks at the store that runs, or at the embedded one that rests, whose files are looked at too. Changes nothing. */
export const checkStore = async (
  config: Config,
  backup: string | undefined,
  log: (line: string) => void,
): Promise<readonly Looked[]> => {
  const data = resolve(config.dataFolder);
  if (config.neo4j || isInUse(data)) {
    const store = openStore(runningStore(config));
    try {
      const leftOut = 'Neo4j runs; stop it to have its files looked at';
      return [...(await checkContents(store, backup)), { what: 'the files are consistent', wrong: [], leftOut }];
    } finally {
      await store.close();
    }
  }
  refuseEmpty(data);
  const contents = await withOwnStore(config, log, store => checkContents(store, backup));
  return [...contents, await checkFiles(config, data)];
};
