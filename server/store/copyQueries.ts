import type { Properties } from '../../domain/graph.ts';
import { defineQuery } from './query.ts';

type Page = { after: string; limit: number };

/** What makes one store of another: all that it holds is read, and what the offline importer cannot write is written. */
export const copyQueries = {
  nodes: defineQuery<Page, { node: string; labels: string[]; properties: Properties }>('read/copied-nodes.cypher', {
    params: { after: true, limit: true },
    columns: { node: true, labels: true, properties: true },
  }),
  relations: defineQuery<Page, { relation: string; kind: string; from: string; to: string; properties: Properties }>(
    'read/copied-relations.cypher',
    {
      params: { after: true, limit: true },
      columns: { relation: true, kind: true, from: true, to: true, properties: true },
    },
  ),
  restoreNodes: defineQuery<{ values: Readonly<Record<string, object>> }, { written: number }>(
    'write/restore-nodes.cypher',
    {
      params: { values: true },
      columns: { written: true },
    },
  ),
  restoreRelations: defineQuery<{ values: Readonly<Record<string, object>> }, { written: number }>(
    'write/restore-relations.cypher',
    {
      params: { values: true },
      columns: { written: true },
    },
  ),
};
