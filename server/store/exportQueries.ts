import { defineQuery } from './query.ts';
import type { Stored, StoredRelation } from './rows.ts';

export const exportQueries = {
  entities: defineQuery<{ kinds: string[]; after: string; limit: number }, { entity: Stored }>(
    'read/export-entities.cypher',
    { params: { kinds: true, after: true, limit: true }, columns: { entity: true } },
  ),
  relations: defineQuery<
    { ids: string[]; kinds: string[]; among: string[] | null; limit: number },
    StoredRelation & { entity: Stored }
  >('read/export-relations.cypher', {
    params: { ids: true, kinds: true, among: true, limit: true },
    columns: { kind: true, from: true, to: true, properties: true, entity: true },
  }),
  loadTexts: defineQuery<{ ids: string[] | null }, { id: string; origin: string | null; text: string }>(
    'read/load-texts.cypher',
    { params: { ids: true }, columns: { id: true, origin: true, text: true } },
  ),
  filesNamed: defineQuery<{ files: string[] }, { file: string }>('read/files-named.cypher', {
    params: { files: true },
    columns: { file: true },
  }),
  caseEntities: defineQuery<{ case: string }, { id: string }>('read/case-entities.cypher', {
    params: { case: true },
    columns: { id: true },
  }),
  filesOf: defineQuery<{ ids: string[] }, { file: string }>('read/files-of.cypher', {
    params: { ids: true },
    columns: { file: true },
  }),
} as const;
