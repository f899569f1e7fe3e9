import { defineQuery } from './query.ts';
import type { Stored, StoredRelation } from './rows.ts';

type Beyond = StoredRelation & { entity: Stored };
const beyond = { kind: true, from: true, to: true, properties: true, entity: true } as const;

/** What questions that begin at a party read beside what questions about hardware do. */
export const reachQueries = {
  reachFrontier: defineQuery<{ ids: string[]; limit: number }, Beyond>('read/reach-frontier.cypher', {
    params: { ids: true, limit: true },
    columns: beyond,
  }),
  partiesIn: defineQuery<{ countries: string[]; limit: number }, { entity: Stored }>('read/parties-in.cypher', {
    params: { countries: true, limit: true },
    columns: { entity: true },
  }),
  listed: defineQuery<{ list: string; limit: number }, Beyond>('read/listed.cypher', {
    params: { list: true, limit: true },
    columns: beyond,
  }),
  shipmentsNear: defineQuery<{ ids: string[]; limit: number }, Beyond>('read/shipments-near.cypher', {
    params: { ids: true, limit: true },
    columns: beyond,
  }),
} as const;
