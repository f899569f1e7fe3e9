import type { Reader, Store } from '../../server/store/query.ts';

type Read = Parameters<Reader['read']>[0];

/** The store, with `hear` called before each read that a question makes; what it throws, the read throws. */
export const watchedStore = (store: Store, hear: (query: Pick<Read, 'file'>) => void): Store => {
  const watched = (reader: Reader): Reader => ({
    ...reader,
    read: async (query, params, options) => {
      hear(query);
      return reader.read(query, params, options);
    },
  });
  return {
    ...store,
    ...watched(store),
    inOneState: (work, options) => store.inOneState(reader => work(watched(reader)), options),
  };
};
