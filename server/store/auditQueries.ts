import type { Properties } from '../../domain/graph.ts';
import { defineQuery } from './query.ts';
import type { Stored } from './rows.ts';

/** Who changed what: kept beside the data, and only ever added. */
export const auditQueries = {
  head: defineQuery<Record<never, never>, { number: number; hash: string }>('write/audit-head.cypher', {
    params: {},
    columns: { number: true, hash: true },
  }),
  add: defineQuery<{ rows: readonly Properties[]; number: number; hash: string }, { written: number }>(
    'write/audit-entries.cypher',
    { params: { rows: true, number: true, hash: true }, columns: { written: true } },
  ),
  page: defineQuery<
    { from: number; before: number; newest: boolean; pageSize: number },
    { number: number; hash: string; total: number; entries: Stored[] }
  >('read/audit.cypher', {
    params: { from: true, before: true, newest: true, pageSize: true },
    columns: { number: true, hash: true, total: true, entries: true },
  }),
  outside: defineQuery<{ last: number }, { count: number; examples: string[] }>('read/audit-outside.cypher', {
    params: { last: true },
    columns: { count: true, examples: true },
  }),
} as const;
