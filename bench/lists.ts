import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDataSets } from '../seed/dataSets/importDataSet.ts';
import { undoImport } from '../seed/dataSets/takeBack.ts';
import { migrate } from '../seed/migrations.ts';
import { openStore } from '../server/store/store.ts';
import { cslHead } from '../test/dataSets/cslRows.ts';
import { temporaryNeo4j } from '../test/support/temporaryNeo4j.ts';

/**
 * Imports an invented Consolidated Screening List of so many rows into an empty store, the same again, a later edition
 * without the last tenth, and takes that back. Prints rows a second of each, beside reading the file alone, and the most
 * memory that was used.
 *
 * npm run bench -- lists [rows]
 */
const rows = Number(process.argv[2] ?? 20_000);

const written = async (path: string, count: number): Promise<string> => {
  const file = createWriteStream(path);
  file.write(`${cslHead}\n`);
  for (let i = 0; i < count; i += 1) {
    const name = `Firm ${i.toString(36)}xq Compute Co., Ltd.`;
    const row = `b${i},Entity List (EL) - Bureau of Industry and Security,,,"${name}","${i} Pine Road, Shenzhen, CN",90 FR 1,2025-06-01,,"Alias ${i.toString(36)}zz Technology",https://list.example,`;
    if (!file.write(`${row}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
};

const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const { connection, stop } = await temporaryNeo4j();
const store = openStore(connection);
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 50);
try {
  await migrate(store);
  const [first, second] = [
    await written(join(folder, 'a.csv'), rows),
    await written(join(folder, 'b.csv'), Math.floor(rows * 0.9)),
  ];
  const options = { replace: false, keepsPersonNames: false, today: '2026-11-28' };
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    console.log(
      `${what.padEnd(28)} ${Math.round(rows / ((performance.now() - start) / 1_000)).toLocaleString('en')} rows/s`,
    );
  };
  await timed('read alone (twice)', () =>
    importDataSets(store, first, { ...options, edition: '2026-09-12', dryRun: true }),
  );
  await timed('import', () => importDataSets(store, first, { ...options, edition: '2026-09-12', dryRun: false }));
  await timed('the same again', () =>
    importDataSets(store, first, { ...options, edition: '2026-09-12', dryRun: false }),
  );
  await timed('a later edition', () =>
    importDataSets(store, second, { ...options, edition: '2026-11-20', dryRun: false }),
  );
  await timed('taken back', () => undoImport(store, false));
  console.log(`most memory ${Math.round(most / 2 ** 20)} MB`);
} finally {
  clearInterval(watch);
  await store.close();
  await stop();
  rmSync(folder, { recursive: true });
}
