import type { Properties, Value } from '../../domain/graph.ts';
import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import { defineQuery } from './query.ts';

type Nothing = Record<never, never>;

/** What is asked and written of data sets. */
export const dataSetQueries = {
  dataSets: defineQuery<Nothing, { dataSet: string; loadedAt: string }>('read/data-sets.cypher', {
    params: {},
    columns: { dataSet: true, loadedAt: true },
  }),
  recordedParties: defineQuery<
    { kinds: string[] },
    {
      id: string;
      kind: string;
      name: string;
      aliases: string[];
      identifiers: string[];
      headquarters: string | null;
      incorporatedIn: string | null;
    }
  >('read/recorded-parties.cypher', {
    params: { kinds: true },
    columns: {
      ...{ id: true, kind: true, name: true, aliases: true, identifiers: true },
      ...{ headquarters: true, incorporatedIn: true },
    },
  }),
  stateEntities: defineQuery<
    {
      rows: {
        readonly id: string;
        readonly statements: Value | null;
        readonly editions: Value | null;
        readonly standing: Value | null;
      }[];
    },
    { written: number }
  >('write/state-entities.cypher', { params: { rows: true }, columns: { written: true } }),
  makeEntities: defineQuery<
    { rows: { readonly id: string; readonly kind: string; readonly properties: Properties }[] },
    { written: number }
  >('write/make-entities.cypher', { params: { rows: true }, columns: { written: true } }),
  statedRelations: defineQuery<
    { kinds: RelationKind[]; dataSet: string; edition: string; missing: boolean; limit: number },
    { kind: RelationKind; from: string; to: string }
  >('write/stated-relations.cypher', {
    params: { kinds: true, dataSet: true, edition: true, missing: true, limit: true },
    columns: { kind: true, from: true, to: true },
  }),
  statedEntities: defineQuery<{ edition: string; limit: number }, { id: string }>('write/stated-entities.cypher', {
    params: { edition: true, limit: true },
    columns: { id: true },
  }),
};
