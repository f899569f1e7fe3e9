import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Store } from '../../server/store/query.ts';
import { FileError } from '../files/fileError.ts';
import { type GatheredFlow, gatherFlows, type Tally } from './gatherFlows.ts';
import { readTrade } from './readTrade.ts';
import type { BadRow } from './rowSink.ts';
import { openTables, type Table } from './tables.ts';
import { writeFlows } from './writeFlows.ts';

export type ImportOptions = {
  readonly wanted: (code: string) => boolean;
  /** Day of the download, ISO. */
  readonly retrieved: string;
  readonly dryRun: boolean;
  /** What is loaded under one id is undone together. */
  readonly load?: string;
};
export type Imported = {
  readonly tally: Tally;
  readonly layout: string;
  readonly flows: number;
  readonly added: number;
  readonly superseding: number;
  readonly superseded: number;
  readonly unchanged: number;
  /** Rows that contradict a download of the same day. */
  readonly bad: readonly BadRow[];
};

/** What the tables of a file brought, and what of the file was not read, in words. */
export type ImportedFile = { readonly tables: readonly Imported[]; readonly leftOut: readonly string[] };

/** Values held in memory at once, and values of one transaction. */
const room = 100_000;
const perTransaction = 2_000;

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
};

/** Whole flows together, as many as fit a transaction. */
const inTransactions = (flows: readonly GatheredFlow[]): GatheredFlow[][] => {
  const batches: GatheredFlow[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const flow of flows) {
    if (size + flow.values.size > perTransaction) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(flow);
    size += flow.values.size;
  }
  return batches;
};

/** Every row is loaded, added to another, given twice, left out with a reason, or bad: anything else is a fault of ours. */
const checkCounts = ({ table, rows, kept, added, duplicates, skipped, bad }: Tally): void => {
  const leftOut = [...skipped.values()].reduce((sum, count) => sum + count, 0);
  const told = kept + added + duplicates + leftOut + bad;
  if (told !== rows)
    throw new Error(`${table}: ${rows} rows were read and ${told} are accounted for; this is a defect`);
};

const importTable = async (
  store: Store,
  open: () => Promise<Table>,
  hash: string,
  options: ImportOptions,
): Promise<Imported> => {
  const total = { flows: 0, added: 0, superseding: 0, superseded: 0, unchanged: 0 };
  const bad: BadRow[] = [];
  const load = options.load ?? randomUUID();
  let layout = '';
  let first = true;
  const { sink, tally, rest } = gatherFlows(room, async (flows, { name, origin }) => {
    layout = name;
    for (const batch of inTransactions(flows)) {
      const download = { origin, retrieved: options.retrieved, hash, load, first };
      const written = await store.write((run, audit) =>
        writeFlows(run, batch, download, { audit, dryRun: options.dryRun }),
      );
      if (written.flows > 0) first = false;
      total.flows += written.flows;
      for (const plan of written.plans) {
        total.added += plan.added.length;
        total.superseding += plan.superseding;
        total.superseded += plan.superseded;
        total.unchanged += plan.unchanged;
        bad.push(...plan.bad);
      }
    }
  });
  await readTrade(open, options.wanted, sink);
  await rest();
  checkCounts(tally);
  return { tally, layout, ...total, bad };
};

/**
 * Loads one file of trade statistics into the store, table by table: a flow is written in one transaction (in several when
 * more than 100,000 values lie before its end), so readers see all of it or nothing. Memory does not grow with the file.
 * Of several tables those that cannot be read are left out and named. Throws FileError where none can be read, and
 * StoreError; what was written by then stands, and loading the file again completes it.
 */
export const importFile = async (store: Store, path: string, options: ImportOptions): Promise<ImportedFile> => {
  const hash = await hashOf(path);
  const { tables, others } = await openTables(path);
  const imported: Imported[] = [];
  const unread: FileError[] = [];
  for (const open of tables) {
    try {
      imported.push(await importTable(store, open, hash, options));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      unread.push(error);
    }
  }
  const [first] = unread;
  if (first !== undefined && imported.length === 0) throw first;
  const leftOut = [...unread.map(({ message }) => message), ...others.map(name => `${path}/${name}: no table`)];
  return { tables: imported, leftOut };
};
