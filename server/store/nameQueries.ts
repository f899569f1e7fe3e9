import { defineQuery } from './query.ts';
import type { Stored } from './rows.ts';

/** What is found by name, and the keys by which it is. */
export const nameQueries = {
  searchKeys: defineQuery<
    { kinds: string[]; after: string; limit: number },
    { ids: string[]; kinds: string[]; named: boolean[]; keys: string[][] }
  >('read/search-keys.cypher', {
    params: { kinds: true, after: true, limit: true },
    columns: { ids: true, kinds: true, named: true, keys: true },
  }),
  gapKeys: defineQuery<{ after: string; limit: number }, { ids: string[]; keys: string[][] }>('read/gap-keys.cypher', {
    params: { after: true, limit: true },
    columns: { ids: true, keys: true },
  }),
  gapsById: defineQuery<{ ids: string[] }, { gap: Stored; sources: Stored[] }>('read/gaps-by-id.cypher', {
    params: { ids: true },
    columns: { gap: true, sources: true },
  }),
  search: defineQuery<
    { query: string; kinds: string[]; gaps: boolean; pool: number; limit: number },
    { entity: Stored | null; gap: Stored | null; sources: Stored[]; score: number }
  >('read/search.cypher', {
    params: { query: true, kinds: true, gaps: true, pool: true, limit: true },
    columns: { entity: true, gap: true, sources: true, score: true },
  }),
} as const;
