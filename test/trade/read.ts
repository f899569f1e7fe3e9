import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GatheredFlow, gatherFlows } from '../../seed/trade/gatherFlows.ts';
import { readTrade } from '../../seed/trade/readTrade.ts';
import { openTables, type Table } from '../../seed/trade/tables.ts';

/** A folder of files that lasts as long as a test file. */
export const temporaryFiles = (): { file: (name: string, text: string | Buffer) => string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-trade-'));
  return {
    file: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
};
export const servers = (code: string): boolean => /^847(150|180|330)/.test(code);

/** Reads tables as the importer does, into one, and keeps everything. */
export const readAll = async (tables: readonly (() => Promise<Table>)[], wanted = servers, room = 1000) => {
  const flushed: GatheredFlow[][] = [];
  const { sink, tally, rest } = gatherFlows(room, async flows => {
    flushed.push([...flows]);
  });
  for (const open of tables) await readTrade(open, wanted, sink);
  await rest();
  const rows = flushed.flat().flatMap(({ values }) => [...values.values()].map(({ row }) => row));
  return { rows, tally, flushes: flushed.length };
};
export const read = async (path: string, wanted = servers, room = 1000) =>
  readAll((await openTables(path)).tables, wanted, room);
export const lines = (...text: string[]): string => `${text.join('\n')}\n`;
export const faults = ({ tally }: Awaited<ReturnType<typeof read>>): [number, string][] =>
  tally.firstBad.map(({ line, fault }) => [line, fault.problem]);
