import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../server/store/query.ts';
import { loadFiles } from './loadFiles.ts';
import { readTexts } from './parse/readTexts.ts';
import { changesInWords } from './write/changesInWords.ts';

const filesIn = (folder: string, part: string) =>
  readdirSync(join(folder, part))
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => ({ path: join(folder, part, name), name: `${part}/${name}`, origin: `${part}/${name}` }));

/**
 * Brings the store to what the files in `folder`/reference and `folder`/cases say; what has not changed is skipped.
 * The schema must be in place. `onProgress` gets a line for each file loaded. A file that has vanished from the folder
 * keeps what it put into the store. Throws SeedError with every problem of every file, and StoreError.
 */
export const loadSeed = async (
  store: Store,
  folder: string,
  onProgress: (text: string) => void,
): Promise<{ readonly loaded: number; readonly unchanged: number }> =>
  loadFiles(store, readTexts([...filesIn(folder, 'reference'), ...filesIn(folder, 'cases')]), {
    onFile: ({ path, changes }) => onProgress(`${path}: ${changesInWords(changes)}`),
    onLeft: (path, holder) => onProgress(`${path}: not loaded, since ${holder} was loaded in its place`),
    shipped: true,
  });
