import { createHash } from 'node:crypto';
import { queries } from './queries.ts';
import type { Reader } from './query.ts';

/** Names the state of the data: twelve hexadecimal digits over the hashes of all files that the store holds. */
export const revisionOf = async (store: Reader, reading: { readonly signal?: AbortSignal }): Promise<string> => {
  const loads = await store.read(queries.loads, {}, reading);
  const text = loads.map(({ id, hash }) => `${id} ${hash}`).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
};
