import { defineQuery } from './query.ts';

type Nothing = Record<never, never>;

/** What backups and checks of a store ask. */
export const keepingQueries = {
  counts: defineQuery<Nothing, { what: 'label' | 'type'; name: string; count: number }>('read/store-counts.cypher', {
    params: {},
    columns: { what: true, name: true, count: true },
  }),
  faults: defineQuery<Nothing, { fault: string; count: number; examples: string[] }>('read/store-faults.cypher', {
    params: {},
    columns: { fault: true, count: true, examples: true },
  }),
} as const;
