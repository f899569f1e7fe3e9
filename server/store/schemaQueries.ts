import type { Definition } from './definitions.ts';
import { defineQuery } from './query.ts';

type Nothing = Record<never, never>;
type Written = { written: number };

/** What opening a store asks and writes before anything else. */
export const schemaQueries = {
  storeMark: defineQuery<Nothing, { version: number }>('read/store-mark.cypher', {
    params: {},
    columns: { version: true },
  }),
  held: defineQuery<Nothing, { nodes: number; labels: string[] }>('read/held.cypher', {
    params: {},
    columns: { nodes: true, labels: true },
  }),
  formerLoads: defineQuery<Nothing, { loads: number }>('read/former-loads.cypher', {
    params: {},
    columns: { loads: true },
  }),
  indexes: defineQuery<Nothing, Definition & { state: string }>('read/indexes.cypher', {
    params: {},
    columns: { name: true, type: true, state: true, labels: true, properties: true, analyzer: true, unique: true },
  }),
  migrated: defineQuery<{ version: number }, { version: number }>('write/migrated.cypher', {
    params: { version: true },
    columns: { version: true },
  }),
  renameLoads: defineQuery<Nothing, Written>('write/rename-loads.cypher', { params: {}, columns: { written: true } }),
  formerRelationIds: defineQuery<Nothing, { relation: string }>('write/former-relation-ids.cypher', {
    params: {},
    columns: { relation: true },
  }),
  searchedEntities: defineQuery<Nothing, { id: string }>('read/searched-entities.cypher', {
    params: {},
    columns: { id: true },
  }),
  renameViews: defineQuery<Nothing, Written>('write/rename-views.cypher', { params: {}, columns: { written: true } }),
  removeFormerLock: defineQuery<Nothing, Written>('write/remove-former-lock.cypher', {
    params: {},
    columns: { written: true },
  }),
  dropIndex: defineQuery<{ name: string }, Nothing>('write/drop-index.cypher', { params: { name: true }, columns: {} }),
  dropConstraint: defineQuery<{ name: string }, Nothing>('write/drop-constraint.cypher', {
    params: { name: true },
    columns: {},
  }),
  awaitIndexes: defineQuery<{ seconds: number }, Nothing>('write/await-indexes.cypher', {
    params: { seconds: true },
    columns: {},
  }),
} as const;
