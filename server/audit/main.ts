import { parseArgs } from 'node:util';
import { byteOrderMark, csvLine } from '../../domain/csv.ts';
import { parseDate } from '../../domain/dates.ts';
import { runningStore } from '../../seed/runningStore.ts';
import { readConfig } from '../env.ts';
import type { AuditEntry } from '../store/audit.ts';
import type { Store } from '../store/query.ts';
import { openStore } from '../store/store.ts';
import { eachEntry, verifier } from '../store/verifyAudit.ts';

const usage = `npm run audit -- [--since DAY] [--json | --csv]
npm run audit -- --verify [--holds HASH]

Prints who changed what, in order, from the store at NEO4J_URI, or that of a running Throughline.

  --since DAY   entries of this day (ISO, UTC) and later alone
  --json        one JSON object a line
  --csv         a table, with cells that no spreadsheet runs
  --verify      check that no entry was changed, left out or put in; exit code 2 says that one was
  --holds HASH  with --verify: check too that the entry of this hash stands, as noted down earlier outside the store, since
                who may write to the store could also have made all of the audit anew
  --help        print this`;

const columns = [
  ...['number', 'at', 'name', 'actor', 'role', 'how', 'operation', 'target', 'before', 'after', 'requestId'],
  ...['previous', 'hash'],
] as const satisfies readonly (keyof AuditEntry)[];

const asLine = ({ number, at, name, how, operation, target }: AuditEntry): string =>
  `${number}\t${at}\t${name} (${how})\t${operation}\t${target}\n`;

const verify = async (store: Store, holds: string | undefined): Promise<number> => {
  const checking = verifier();
  let count = 0;
  let isHeld = holds === undefined;
  const head = await eachEntry(store, entry => {
    checking.hear(entry);
    count += 1;
    if (entry.hash === holds) isHeld = true;
  });
  const faults = [...checking.end(head), ...(isHeld ? [] : [`no entry has the hash ${holds}`])];
  for (const fault of faults) console.error(fault);
  if (faults.length === 0)
    console.log(`${count} entries, each as it was written; the hash of the last is ${head.hash}`);
  return faults.length === 0 ? 0 : 2;
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      since: { type: 'string' },
      holds: { type: 'string' },
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { since = '', holds, json, csv } = values;
  if (values.help || (json && csv) || (holds !== undefined && !values.verify)) {
    (values.help ? console.log : console.error)(usage);
    return values.help ? 0 : 1;
  }
  if (since !== '' && (since.length !== 10 || parseDate(since) === undefined))
    throw new Error(`--since is ${JSON.stringify(since)}; write a day such as 2026-11-20`);
  const store = openStore(runningStore(readConfig(process.env)));
  try {
    if (values.verify) return await verify(store, holds);
    if (csv) process.stdout.write(byteOrderMark + csvLine(columns));
    const { outside } = await eachEntry(store, entry => {
      if (entry.at < since) return;
      if (csv) process.stdout.write(csvLine(columns.map(name => entry[name])));
      else process.stdout.write(json ? `${JSON.stringify(entry)}\n` : asLine(entry));
    });
    if (outside.count > 0)
      console.error(`${outside.count} entries were put in that no change wrote; npm run audit -- --verify names them`);
    return 0;
  } finally {
    await store.close();
  }
};

// Whoever reads no further, such as head, has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

main().then(
  code => {
    process.exitCode = code;
  },
  error => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
