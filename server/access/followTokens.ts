import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadTokens, readTokens, tokenFiles } from './tokens.ts';

/** Milliseconds within which a file system may call two times the same. */
const coarse = 1_000;

/** Which files there are, and when each was last changed, be it in who may read it; undefined where that cannot be told. */
const lookAt = (folder: string): { readonly state: string; readonly latest: number } | undefined => {
  try {
    const found = tokenFiles(folder).map(file => {
      const { ctimeMs = 0, size = 0, ino = 0 } = statSync(join(folder, file), { throwIfNoEntry: false }) ?? {};
      return { state: [file, ctimeMs, size, ino].join(':'), ctimeMs };
    });
    return {
      state: found.map(({ state }) => state).join('\n'),
      latest: found.reduce((latest, { ctimeMs }) => Math.max(latest, ctimeMs), 0),
    };
  } catch {
    return undefined;
  }
};

/** The tokens of a folder as they stand at each call. Throws nothing; each fault is told once. */
export const followTokens = (folder: string, log: (line: string) => void): (() => ReadTokens) => {
  let known: { readonly state: string; readonly read: number; readonly found: ReadTokens } | undefined;
  const told = new Set<string>();
  return () => {
    const now = lookAt(folder);
    if (known !== undefined && known.state === now?.state && known.read - now.latest > coarse) return known.found;
    const read = Date.now();
    const found = readTokens(folder);
    for (const fault of found.faults) {
      if (!told.has(fault)) log(fault);
      told.add(fault);
    }
    known = now && { state: now.state, read, found };
    return found;
  };
};
