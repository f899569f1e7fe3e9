import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { listMark } from '../../seed/bulk/importerFiles.ts';
import { offlineImport } from '../../server/store/embedded/offlineImport.ts';

/** Has Neo4j's offline importer make the database of a data folder of tables, in place of the one that stands there. */
export const importTables = async (folder: string, tables: readonly string[]): Promise<void> => {
  const home = join(folder, 'neo4j');
  for (const kept of ['databases', 'transactions']) rmSync(join(home, 'data', kept, 'neo4j'), { recursive: true });
  await offlineImport({ folder, home, env: process.env, neo4jHome: undefined, tables, listMark });
};
