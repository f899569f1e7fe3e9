import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { importerFiles } from '../seed/bulk/importerFiles.ts';
import { openDataFile } from '../seed/dataSets/openDataFile.ts';
import { readDataFile, surveyOf } from '../seed/dataSets/readDataFile.ts';
import { type Loading, sayingsOf } from '../seed/dataSets/writeFacts.ts';
import { eachRow } from '../seed/files/eachRow.ts';
import { openText } from '../seed/files/openFile.ts';
import { madeRelationships } from '../seed/sample/madeGoldenCopy.ts';
import { writeLines } from '../seed/sample/writeLines.ts';
import type { Fact } from '../server/formats/dataSets/dataSetRow.ts';
import { inRounds, quantile } from './support/rounds.ts';

/**
 * Reads relationship records of a made golden copy, 54 columns wide: split into cells by us and by csv-parse, and read with
 * all checks. Then reads the same as entities of FollowTheMoney into tables for Neo4j's importer, beside `ftm
 * export-neo4j-bulk`, which keeps fewer properties and no sources. Counts are compared first, then rounds alternate. `FTM`
 * names the command of the package followthemoney; without it that part is left out.
 *
 * npm run bench -- rows [rows] [rounds]
 */
const rows = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 5);
const day = '2026-11-01';
const folder = mkdtempSync(join(tmpdir(), 'rows-'));

/** Firms, and who holds shares in them, as entities of FollowTheMoney. */
function* madeFollowTheMoney(): Generator<string> {
  const entity = (id: string, schema: string, properties: object) => JSON.stringify({ id, schema, properties });
  for (let i = 0; i < rows / 2; i += 1) {
    yield entity(`made-${i}`, 'Company', { name: [`Made Firm ${i} Sdn. Bhd.`], jurisdiction: ['my'] });
    if (i > 0)
      yield entity(`made-own-${i}`, 'Ownership', {
        ...{
          owner: [`made-${Math.floor(i / 3)}`],
          asset: [`made-${i}`],
          percentage: ['60'],
          startDate: ['2020-01-01'],
        },
      });
  }
}

type Cells = { readonly rows: number; readonly letters: number };
const tally = (): { readonly add: (cells: readonly string[]) => void; readonly sum: () => Cells } => {
  let [count, letters] = [0, 0];
  return {
    add: cells => {
      count += 1;
      for (const cell of cells) letters += cell.length;
    },
    sum: () => ({ rows: count, letters }),
  };
};

const splitByUs = async (path: string): Promise<Cells> => {
  const { add, sum } = tally();
  const text = await openText({ path }, () => 1);
  await eachRow(text, ',', { row: (_, cells) => add(cells), wrong: () => undefined, full: () => undefined });
  return sum();
};
const splitByCsvParse = async (path: string): Promise<Cells> => {
  const { add, sum } = tally();
  await pipeline(
    createReadStream(path, { highWaterMark: 1 << 20 }),
    parse({}),
    async (records: AsyncIterable<string[]>) => {
      for await (const cells of records) add(cells);
    },
  );
  return sum();
};

/** Reads a file twice, as an import does, and hands on what it states. */
const readChecked = async (path: string, take: (facts: readonly Fact[]) => void): Promise<number> => {
  const file = await openDataFile({ path }, {});
  const survey = await surveyOf(file, () => false);
  const reading = { room: 2_500, day, keepsPersonNames: false, isMerged: () => false };
  const { rows: read } = await readDataFile(file, survey, { ...reading, flush: async facts => take(facts) });
  return read;
};

const ratio = (times: Readonly<Record<string, readonly number[]>>, ours: string, theirs: string): string =>
  `${(quantile(times[theirs] ?? [], 0.5) / quantile(times[ours] ?? [], 0.5)).toFixed(2)} times as fast as ${theirs}`;
const perSecond = (times: readonly number[]): string =>
  `${Math.round(rows / (quantile(times, 0.5) / 1_000)).toLocaleString('en')} rows/s`;

try {
  const path = join(folder, 'made-rr.csv');
  await writeLines(path, madeRelationships(1, rows, rows));
  const [our, their] = [await splitByUs(path), await splitByCsvParse(path)];
  if (our.rows !== their.rows || our.letters !== their.letters)
    throw new Error(`we read ${JSON.stringify(our)}, csv-parse ${JSON.stringify(their)}`);
  const times = await inRounds(
    {
      split: () => splitByUs(path),
      checked: () => readChecked(path, () => undefined),
      'csv-parse': () => splitByCsvParse(path),
    },
    rounds,
  );
  for (const [name, own] of Object.entries(times)) console.log(`${name.padEnd(10)} ${perSecond(own)}`);
  console.log(
    `split: ${ratio(times, 'split', 'csv-parse')}; checked, in two readings: ${ratio(times, 'checked', 'csv-parse')}`,
  );

  const ftm = process.env.FTM;
  if (ftm !== undefined) {
    const made = join(folder, 'made.ftm.json');
    await writeLines(made, madeFollowTheMoney());
    const loading: Loading = { ...{ dataSet: 'made', register: 'made', day, links: new Map() }, recorded: new Set() };
    const tables = async (): Promise<{ nodes: number; relations: number }> => {
      const files = importerFiles(join(folder, 'tables'));
      await readChecked(made, facts => {
        for (const saying of sayingsOf(facts, loading))
          if (saying.says === 'party') files.node(saying.id, ['Entity', saying.kind], saying.stated.values);
          else files.relation('OWNS', saying.from, saying.to, saying.stated.values);
      });
      files.finish();
      rmSync(join(folder, 'tables'), { recursive: true });
      return files.counts;
    };
    const bulk = async (): Promise<void> => {
      const { status, stderr } = spawnSync(ftm, ['export-neo4j-bulk', '-i', made, '-o', join(folder, 'ftm')]);
      if (status !== 0) throw new Error(`ftm: ${String(stderr)}`);
    };
    console.log(JSON.stringify(await tables()));
    await bulk();
    const beside = await inRounds({ tables, 'ftm export-neo4j-bulk': bulk }, rounds);
    for (const [name, own] of Object.entries(beside)) console.log(`${name.padEnd(22)} ${perSecond(own)}`);
    console.log(`tables: ${ratio(beside, 'tables', 'ftm export-neo4j-bulk')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
