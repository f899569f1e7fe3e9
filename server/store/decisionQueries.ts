import type { Properties } from '../../domain/graph.ts';
import { defineQuery } from './query.ts';
import type { Stored } from './rows.ts';

/** Screening decisions: kept beside the data of files, and only ever added. */
export const decisionQueries = {
  page: defineQuery<
    {
      asked: string[] | null;
      entities: string[] | null;
      decision: string | null;
      latest: boolean;
      afterTime: string | null;
      afterId: string | null;
      limit: number;
    },
    { total: number; decision: Stored | null }
  >('read/decisions.cypher', {
    params: { asked: true, entities: true, decision: true, latest: true, afterTime: true, afterId: true, limit: true },
    columns: { total: true, decision: true },
  }),
  record: defineQuery<
    { id: string; entity: string; kinds: string[]; properties: Properties; most: number },
    { others: number; recorded: boolean; decision: Stored | null }
  >('write/record-decision.cypher', {
    params: { id: true, entity: true, kinds: true, properties: true, most: true },
    columns: { others: true, recorded: true, decision: true },
  }),
} as const;
