import type { Reader, Store } from '../../server/store/query.ts';

/** A store without a Neo4j: `read` answers every read, and one that fails fails the request, as in the true store. */
export const stubStore = (read: Reader['read'], others: Partial<Store> = {}): Store => ({
  read,
  kept: (_key, make) => make(),
  state: async () => undefined,
  inOneState: async work => {
    let failure: unknown;
    const failing: Reader['read'] = async (...question) => {
      try {
        return await read(...question);
      } catch (error) {
        failure ??= error;
        throw error;
      }
    };
    const result = await work({ read: failing, kept: (_key, make) => make(), state: async () => undefined });
    if (failure !== undefined) throw failure;
    return result;
  },
  write: () => Promise.reject(new Error('the store was written')),
  database: () => Promise.reject(new Error('the store was asked which database it is')),
  pool: () => ({ inUse: 0, idle: 0, waiting: 0 }),
  ready: () => Promise.resolve(),
  close: () => Promise.resolve(),
  ...others,
});
