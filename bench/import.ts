import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gatherFlows } from '../seed/trade/gatherFlows.ts';
import { readTrade } from '../seed/trade/readTrade.ts';
import { openTables } from '../seed/trade/tables.ts';
import { plusHeader, plusRow } from '../test/trade/tables.ts';

/**
 * Reads a table of a million rows in the layout of Comtrade Plus beside pandas, which reads the columns it needs of the
 * same file and filters them alike; sums are compared first, then rounds alternate. `PYTHON` names a Python with pandas.
 *
 * node --expose-gc --import tsx bench/import.ts [rows] [rounds]
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 5);
const python = process.env.PYTHON ?? 'python3';
const codes = ['847150', '847180', '847330', '847130', '851762', '854231', '854239', '010121', '270900', '880240'];
const partners = [490, 156, 344, 702, 392, 410, 704, 764, 360, 608, 842, 276, 528, 356];
const wanted = (code: string): boolean => /^847(150|180|330)/.test(code);

const writeFile = async (path: string): Promise<void> => {
  const file = createWriteStream(path);
  file.write(`\uFEFF${plusHeader}\n`);
  for (let i = 0; i < rows; i += 1) {
    const year = 2010 + (Math.floor(i / codes.length) % 15);
    const month = 1 + (Math.floor(i / (codes.length * 15)) % 12);
    const partnerCode = partners[Math.floor(i / (codes.length * 180)) % partners.length] ?? 0;
    // The rest of the file repeats itself as breakdowns by transport, as real files do.
    const motCode = i < codes.length * 180 * partners.length ? 0 : 1000;
    const row = plusRow({
      cmdCode: codes[i % codes.length] ?? '',
      period: year * 100 + month,
      partnerCode,
      motCode,
      primaryValue: (i * 7919) % 10_000_019,
    });
    if (!file.write(`${row}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
};

const ours = async (path: string): Promise<{ sum: number; kept: number; seconds: number; megabytes: number }> => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  let sum = 0;
  const start = performance.now();
  const { sink, tally, rest } = gatherFlows(100_000, async flows => {
    for (const { values } of flows) for (const { row } of values.values()) sum += row.valueUsd;
  });
  for (const open of (await openTables(path)).tables) await readTrade(open, wanted, sink);
  await rest();
  clearInterval(watch);
  most = Math.max(most, process.memoryUsage().rss);
  return { sum, kept: tally.kept, seconds: (performance.now() - start) / 1000, megabytes: (most - before) / 2 ** 20 };
};

const script = `
import sys, time, resource
import pandas
start = time.perf_counter()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
names = ['period','reporterCode','flowCode','partnerCode','partner2Code','classificationCode','cmdCode','customsCode','motCode','qtyUnitCode','qty','isQtyEstimated','netWgt','primaryValue']
table = pandas.read_csv(sys.argv[1], usecols=names, dtype={'cmdCode': str, 'classificationCode': str, 'flowCode': str, 'customsCode': str})
kept = table[table.cmdCode.str.match('847(?:150|180|330)') & table.flowCode.isin(['M', 'X']) & (table.motCode == 0) & (table.partner2Code == 0) & (table.customsCode == 'C00') & (table.primaryValue >= 0)]
seconds = time.perf_counter() - start
after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(int(kept.primaryValue.sum()), len(kept), seconds, (after - before) / 1024, pandas.__version__)
`;

const pandas = (
  path: string,
): { sum: number; kept: number; seconds: number; megabytes: number; version: string } | undefined => {
  const { status, stdout } = spawnSync(python, ['-c', script, path], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [sum, kept, seconds, megabytes, version = ''] = stdout.trim().split(' ');
  return { sum: Number(sum), kept: Number(kept), seconds: Number(seconds), megabytes: Number(megabytes), version };
};

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const speed = (seconds: readonly number[]): string =>
  `${Math.round(rows / middle(seconds)).toLocaleString('en')} rows a second`;

const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
try {
  const path = join(folder, 'comtrade.csv');
  await writeFile(path);
  console.log(
    `${rows.toLocaleString('en')} rows, ${plusHeader.split(',').length} columns, ${(statSync(path).size / 2 ** 20).toFixed(0)} MB`,
  );
  const [mine, theirs] = [await ours(path), pandas(path)];
  if (theirs === undefined) console.log(`no pandas with ${python}; set PYTHON to a Python that has it`);
  else if (theirs.sum !== mine.sum || theirs.kept !== mine.kept)
    throw new Error(`the answers differ: ${mine.sum} of ${mine.kept} rows, pandas ${theirs.sum} of ${theirs.kept}`);
  const times = { ours: [] as number[], pandas: [] as number[] };
  const memory = { ours: [mine.megabytes], pandas: theirs ? [theirs.megabytes] : [] };
  for (let round = 0; round < rounds; round += 1) {
    const one = await ours(path);
    times.ours.push(one.seconds);
    memory.ours.push(one.megabytes);
    const other = theirs && pandas(path);
    if (other) times.pandas.push(other.seconds);
    if (other) memory.pandas.push(other.megabytes);
  }
  console.log(`kept ${mine.kept.toLocaleString('en')} values; the same sum in both`);
  console.log(`throughline  ${speed(times.ours)}, at most ${Math.max(...memory.ours).toFixed(0)} MB more in use`);
  if (theirs) {
    console.log(
      `pandas ${theirs.version}  ${speed(times.pandas)}, ${Math.max(...memory.pandas).toFixed(0)} MB more in use`,
    );
    console.log(
      `ratio of times, ours to pandas: ${(middle(times.ours) / middle(times.pandas)).toFixed(2)} (median of ${rounds} alternating rounds)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
