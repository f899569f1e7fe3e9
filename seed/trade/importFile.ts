import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Store } from '../../server/store/query.ts';
import { type GatheredFlow, gatherFlows, type Tally } from './gatherFlows.ts';
import { readTrade } from './readTrade.ts';
import type { BadRow } from './rowSink.ts';
import { writeFlows } from './writeFlows.ts';

export type ImportOptions = {
  readonly wanted: (code: string) => boolean;
  /** Day of the download, ISO. */
  readonly retrieved: string;
  readonly dryRun: boolean;
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

/**
 * Loads one file of trade statistics into the store: a flow is written in one transaction (in several when more than
 * 100,000 values lie before its end), so readers see all of it or nothing. Memory does not grow with the file.
 * Throws TradeFileError and StoreError; what was written by then stands, and loading the file again completes it.
 */
export const importFile = async (store: Store, path: string, options: ImportOptions): Promise<Imported> => {
  const hash = await hashOf(path);
  const total = { flows: 0, added: 0, superseding: 0, superseded: 0, unchanged: 0 };
  const bad: BadRow[] = [];
  let layout = '';
  const { sink, tally, rest } = gatherFlows(room, async (flows, { name, origin }) => {
    layout = name;
    for (const batch of inTransactions(flows)) {
      const download = { origin, retrieved: options.retrieved, hash };
      const written = await store.write(run => writeFlows(run, batch, download, options.dryRun));
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
  await readTrade(path, options.wanted, sink);
  await rest();
  return { tally, layout, ...total, bad };
};
