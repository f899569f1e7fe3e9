import { relationKinds } from '../../domain/vocabulary/relations.ts';
import { queries } from '../../server/store/queries.ts';
import type { Store } from '../../server/store/query.ts';
import { writes } from '../../server/store/writes.ts';

const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Milliseconds: it reads all there is, on a machine that may be busy. */
const deadline = 120_000;

/** Everything in the store but the times of loading, one line a node, link or relation, in a fixed order. */
export const dump = (store: Store): Promise<string[]> =>
  store.write(
    async run => {
      const lines: string[] = [];
      const ids: string[] = [];
      const loaded = await run(writes.loaded, {});
      for (const { id, hash } of loaded) lines.push(`load ${id} ${hash}`);
      for (const node of await run(writes.owned, { files: loaded.map(({ id }) => id) })) {
        ids.push(node.id);
        lines.push(`${node.file} ${node.id} ${node.kind} ${sorted(node.properties)}`);
        for (const link of node.links) lines.push(`${node.id} ${link.type} ${link.to}`);
      }
      const kinds = Object.keys(relationKinds);
      const relations = await run(queries.relationsAmong, { ids, kinds, limit: 1_000_000 });
      for (const { kind, from, to, properties } of relations) lines.push(`${from} ${kind} ${to} ${sorted(properties)}`);
      return lines.sort();
    },
    { deadline },
  );
