import { copyQueries } from '../../server/store/copyQueries.ts';
import type { Store } from '../../server/store/query.ts';
import type { ImporterFiles } from './importerFiles.ts';

const perPage = 20_000;

/**
 * Writes all that a store holds into tables for the importer. Resolves to the nodes of its entities, as the tables name
 * them, by their ids.
 */
export const copyStore = async (store: Store, files: ImporterFiles): Promise<ReadonlyMap<string, string>> => {
  const standing = new Map<string, string>();
  for (let after = ''; ; ) {
    const rows = await store.read(copyQueries.nodes, { after, limit: perPage });
    for (const { node, labels, properties } of rows) {
      files.node(node, labels, properties);
      if (labels.includes('Entity')) standing.set(String(properties.id), node);
    }
    after = rows.at(-1)?.node ?? '';
    if (rows.length < perPage) break;
  }
  for (let after = ''; ; ) {
    const rows = await store.read(copyQueries.relations, { after, limit: perPage });
    for (const { kind, from, to, properties } of rows) files.relation(kind, from, to, properties);
    after = rows.at(-1)?.relation ?? '';
    if (rows.length < perPage) return standing;
  }
};
