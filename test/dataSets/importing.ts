import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type ImportOptions, importDataSets } from '../../seed/dataSets/importDataSet.ts';
import type { Store } from '../../server/store/query.ts';
import { asker } from '../graphql/ask.ts';

const folder = mkdtempSync(join(tmpdir(), 'throughline-data-sets-'));
const today = '2026-11-28';

/** Loads lists into a store, and asks what came of it. */
export const importing = (store: Store) => {
  const ask = asker(() => store);
  return {
    today,
    bring: async (path: string, options: Partial<ImportOptions> = {}) => {
      const [imported] = await importDataSets(store, path, {
        dryRun: false,
        replace: false,
        keepsPersonNames: false,
        today,
        ...options,
      });
      if (imported === undefined) throw new Error('a file has a table');
      return imported;
    },
    fileOf: (name: string, text: string): string => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    data: async (query: string): Promise<Record<string, unknown>> => {
      const { data: found, errors } = await ask(query);
      expect(errors).toEqual([]);
      return found ?? {};
    },
  };
};
