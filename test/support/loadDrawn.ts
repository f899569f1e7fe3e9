import { loadFiles } from '../../seed/loadFiles.ts';
import type { Store } from '../../server/store/query.ts';
import { drawnCase, drawnSources } from './caseText.ts';
import type { Drawing } from './graph.ts';

/** Loads drawings into a store as one case, with their sources. */
export const loadDrawn = async (store: Store, drawings: readonly Drawing[]): Promise<void> => {
  const files = [
    { path: 's.yaml', text: drawnSources(drawings) },
    { path: 'c.yaml', text: drawnCase('drawn', drawings) },
  ];
  await loadFiles(store, files, { onFile: () => undefined });
};
