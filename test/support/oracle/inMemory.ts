import type { Store } from '../../../server/store/query.ts';
import { asker } from '../../graphql/ask.ts';
import { memoryStore } from '../memoryStore.ts';
import type { Ask } from './engine.ts';

/** Files that were loaded last, whose worlds may still be asked about: those of the round, and those that are shrunk. */
const kept = 300;
const worldName = /\b[wx]\d+n\d+(?:i\d+)?-/;
/** Names of firms may speak of another world: ids alone tell which worlds a text holds. */
const ids = new RegExp(`"id":\\s*"(${worldName.source})`, 'g');

/** The server without a port over stores in memory, one for each file. Throws what it refuses. */
export const inMemory = (): { readonly load: (path: string, text: string) => Promise<void>; readonly ask: Ask } => {
  const stores = new Map<string, Store>();
  let asked: Store | undefined;
  const ask = asker(() => asked);
  return {
    load: async (_path, text) => {
      const store = memoryStore(text);
      for (const [, name = ''] of text.matchAll(ids)) stores.set(name, store);
      for (const sort of ['w', 'x']) {
        const names = [...stores.keys()].filter(name => name.startsWith(sort));
        for (const name of names.slice(0, Math.max(0, names.length - kept))) stores.delete(name);
      }
    },
    ask: async query => {
      asked = stores.get(query.match(worldName)?.[0] ?? '');
      const { data, errors } = await ask(query);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
      return data;
    },
  };
};
