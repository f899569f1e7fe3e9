import { defineQuery } from './query.ts';

export const revisionQueries = {
  revisions: defineQuery<{ limit: number }, { number: number; revision: string; files: string[]; loadedAt: string }>(
    'read/revisions.cypher',
    {
      params: { limit: true },
      columns: { number: true, revision: true, files: true, loadedAt: true },
    },
  ),
  remember: defineQuery<{ revision: string; files: string[] }, { written: number }>('write/remember-revision.cypher', {
    params: { revision: true, files: true },
    columns: { written: true },
  }),
} as const;
