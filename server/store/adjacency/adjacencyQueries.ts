import { defineQuery } from '../query.ts';

export const adjacencyQueries = {
  page: defineQuery<
    { kinds: string[]; after: string; limit: number },
    { ids: readonly string[]; relations: readonly (readonly [kind: string, from: string, to: string])[] }
  >('read/adjacency.cypher', {
    params: { kinds: true, after: true, limit: true },
    columns: { ids: true, relations: true },
  }),
} as const;
