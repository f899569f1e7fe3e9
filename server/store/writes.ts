import type { Properties } from '../../domain/graph.ts';
import { defineQuery } from './query.ts';
import type { Stored } from './rows.ts';

type Nothing = Record<never, never>;
type Row = { readonly id: string; readonly properties: Properties };
type LinkRow = { readonly from: string; readonly type: string; readonly to: string };
type Written = { written: number };
type Removed = { removed: number };

/** What stood before a load: of a file its text, of statistics what one part of an import changed. */
export type Former = {
  id: string;
  file: string;
  loaded: boolean;
  hash: string | null;
  origin: string | null;
  text: string | null;
  journal: string | null;
};

const written = { params: { rows: true }, columns: { written: true } } as const;

/** What the store says of a file that it holds: the hash of its text, the way of storing it, and where it came from. */
export type LoadedFile = { id: string; hash: string; format: number; origin: string | null };

/** What the loader asks and writes, inside its own transactions. */
export const writes = {
  lock: defineQuery<Nothing, { id: string }>('write/lock.cypher', { params: {}, columns: { id: true } }),
  nameState: defineQuery<{ commit: string }, { id: string }>('write/name-state.cypher', {
    params: { commit: true },
    columns: { id: true },
  }),
  commitMade: defineQuery<{ id: string }, { isMade: boolean }>('read/commit-made.cypher', {
    params: { id: true },
    columns: { isMade: true },
  }),
  announceCommit: defineQuery<{ id: string }, { id: string }>('write/announce-commit.cypher', {
    params: { id: true },
    columns: { id: true },
  }),
  withdrawCommit: defineQuery<{ id: string; patience: number }, Removed>('write/withdraw-commit.cypher', {
    params: { id: true, patience: true },
    columns: { removed: true },
  }),
  loaded: defineQuery<Nothing, LoadedFile>('write/loaded.cypher', {
    params: {},
    columns: { id: true, hash: true, format: true, origin: true },
  }),
  holdsAny: defineQuery<Nothing, { holds: boolean }>('read/holds-any.cypher', {
    params: {},
    columns: { holds: true },
  }),
  referenceHolders: defineQuery<Nothing, { id: string; file: string }>('read/reference-holders.cypher', {
    params: {},
    columns: { id: true, file: true },
  }),
  rememberFormer: defineQuery<{ load: string; id: string; file: string; journal: string | null }, { place: number }>(
    'write/remember-former.cypher',
    { params: { load: true, id: true, file: true, journal: true }, columns: { place: true } },
  ),
  former: defineQuery<Nothing, Former>('write/former.cypher', {
    params: {},
    columns: { id: true, file: true, loaded: true, hash: true, origin: true, text: true, journal: true },
  }),
  forgetFormer: defineQuery<{ ids: string[] }, Removed>('write/forget-former.cypher', {
    params: { ids: true },
    columns: { removed: true },
  }),
  lookup: defineQuery<
    { ids: string[] },
    { id: string; kind: string; file: string; answers: string[]; status: string | null; dataSets: string[] }
  >('write/lookup.cypher', {
    params: { ids: true },
    columns: { id: true, kind: true, file: true, answers: true, status: true, dataSets: true },
  }),
  owned: defineQuery<
    { files: string[] },
    { file: string; id: string; kind: string; properties: Stored; links: { type: string; to: string }[] }
  >('write/owned.cypher', {
    params: { files: true },
    columns: { file: true, id: true, kind: true, properties: true, links: true },
  }),
  standing: defineQuery<{ ids: string[] }, { entity: Stored }>('write/standing.cypher', {
    params: { ids: true },
    columns: { entity: true },
  }),
  users: defineQuery<{ ids: string[]; files: string[] }, { id: string; user: string; file: string }>(
    'write/users.cypher',
    { params: { ids: true, files: true }, columns: { id: true, user: true, file: true } },
  ),
  affected: defineQuery<{ claims: string[]; sources: string[] }, { relation: string | null; entity: string | null }>(
    'write/affected.cypher',
    {
      params: { claims: true, sources: true },
      columns: { relation: true, entity: true },
    },
  ),
  claimsOfRelations: defineQuery<{ ids: string[] }, { id: string }>('write/claims-of-relations.cypher', {
    params: { ids: true },
    columns: { id: true },
  }),
  entities: defineQuery<{ rows: (Row & { readonly kind: string })[] }, Written>('write/entities.cypher', written),
  jurisdictions: defineQuery<{ rows: Row[] }, Written>('write/jurisdictions.cypher', written),
  gaps: defineQuery<{ rows: Row[] }, Written>('write/gaps.cypher', written),
  merges: defineQuery<{ rows: Row[] }, Written>('write/merges.cypher', written),
  linkMerges: defineQuery<{ rows: LinkRow[] }, Written>('write/link-merges.cypher', written),
  naming: defineQuery<
    { ids: string[] },
    { id: string; kind: string; properties: Stored; links: { type: string; to: string }[] }
  >('write/naming.cypher', {
    params: { ids: true },
    columns: { id: true, kind: true, properties: true, links: true },
  }),
  references: defineQuery<{ rows: Row[] }, Written>('write/references.cypher', written),
  unlink: defineQuery<{ ids: string[] }, Removed>('write/unlink.cypher', {
    params: { ids: true },
    columns: { removed: true },
  }),
  silence: defineQuery<{ ids: string[] }, Removed>('write/silence.cypher', {
    params: { ids: true },
    columns: { removed: true },
  }),
  linkClaims: defineQuery<{ rows: LinkRow[] }, Written>('write/link-claims.cypher', written),
  linkGaps: defineQuery<{ rows: LinkRow[] }, Written>('write/link-gaps.cypher', written),
  properties: defineQuery<{ rows: Row[] }, Written>('write/properties.cypher', written),
  relations: defineQuery<{ rows: { kind: string; from: string; to: string; properties: Properties }[] }, Written>(
    'write/relations.cypher',
    written,
  ),
  removeRelations: defineQuery<{ rows: { id: string; from: string; to: string }[] }, Removed>(
    'write/remove-relations.cypher',
    {
      params: { rows: true },
      columns: { removed: true },
    },
  ),
  remove: defineQuery<{ ids: string[]; file: string }, Removed>('write/remove.cypher', {
    params: { ids: true, file: true },
    columns: { removed: true },
  }),
  removeBeside: defineQuery<{ ids: string[]; file: string }, Removed>('write/remove-beside.cypher', {
    params: { ids: true, file: true },
    columns: { removed: true },
  }),
  saveView: defineQuery<
    { id: string; name: string; address: string; most: number; mostCharacters: number },
    { others: number; characters: number; former: Stored | null; view: Stored | null }
  >('write/save-view.cypher', {
    params: { id: true, name: true, address: true, most: true, mostCharacters: true },
    columns: { others: true, characters: true, former: true, view: true },
  }),
  removeView: defineQuery<{ id: string }, { former: Stored }>('write/remove-view.cypher', {
    params: { id: true },
    columns: { former: true },
  }),
  load: defineQuery<
    {
      rows: readonly {
        readonly id: string;
        readonly hash: string;
        readonly format: number;
        readonly origin: string | null;
        readonly text: string | null;
      }[];
    },
    { id: string }
  >('write/load.cypher', {
    params: { rows: true },
    columns: { id: true },
  }),
  unload: defineQuery<{ id: string }, Removed>('write/unload.cypher', {
    params: { id: true },
    columns: { removed: true },
  }),
} as const;
