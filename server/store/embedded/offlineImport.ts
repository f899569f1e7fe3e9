import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import { type AdminOptions, adminTool } from './adminTool.ts';

/**
 * Fills the database of a home that holds none yet from tables, by Neo4j's offline importer. `tables` are its options that
 * name them; ids are texts, and `listMark` separates the elements of lists. Throws StoreError with what it said: a
 * relation without one of its ends, a node that comes twice, a row that cannot be read.
 */
export const offlineImport = async (
  options: AdminOptions & { readonly tables: readonly string[]; readonly listMark: string },
): Promise<void> => {
  const { home, tables, listMark } = options;
  const report = join(home, 'import.report');
  const { code, said } = await adminTool(options, [
    ...['database', 'import', 'full', 'neo4j'],
    ...['--id-type=string', `--array-delimiter=${listMark}`],
    ...['--max-off-heap-memory=2G', `--report-file=${report}`, ...tables],
  ]);
  const bad = existsSync(report) ? readFileSync(report, 'utf8') : '';
  rmSync(report, { force: true });
  if (code === 0) return;
  const lines = [...bad.split('\n').filter(line => line.trim() !== ''), ...said];
  throw new StoreError(
    'STORE_FAILED',
    `the offline importer of Neo4j refused the tables: ${lines.slice(0, 5).join('; ').slice(0, 1_000)}; import without --bulk`,
  );
};
