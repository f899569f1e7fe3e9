import type { Properties } from '../../domain/graph.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run } from '../../server/store/query.ts';
import type { Stored } from '../../server/store/rows.ts';
import { writes } from '../../server/store/writes.ts';
import { refuseUsed } from '../write/writeFile.ts';
import type { tradeRelation } from './flowRecords.ts';

type Node = { readonly id: string; readonly kind: string };
type Relation = ReturnType<typeof tradeRelation>;

/** What one part of an import did: the entities that it added, and how those stood that it changed. */
export type Journal = {
  /** Whether it is the first part of its file. */
  readonly first: boolean;
  readonly added: readonly Node[];
  readonly changed: readonly (Node & { readonly properties: Stored })[];
  readonly relations: readonly Relation[];
};

/** What shall be written, compared with what stands, before it is written. */
export const journalOf = async (
  run: Run,
  entities: readonly Node[],
  relations: readonly Relation[],
): Promise<Omit<Journal, 'first'>> => {
  const found = await run(writes.standing, { ids: entities.map(({ id }) => id) });
  const former = new Map(found.map(({ entity }) => [String(entity.id), entity]));
  const stood = await run(queries.relationsBetween, {
    pairs: relations.map(({ kind, from, to }) => ({ kind, from, to })),
  });
  return {
    added: entities.filter(({ id }) => !former.has(id)).map(({ id, kind }) => ({ id, kind })),
    // What others declare, such as a jurisdiction, stays as it is.
    changed: entities.flatMap(({ id, kind }) => {
      const properties = former.get(id);
      return properties === undefined || kind === 'Jurisdiction' ? [] : [{ id, kind, properties }];
    }),
    relations: stood as readonly Relation[],
  };
};

export const removeRelations = async (run: Run, relations: readonly Relation[]): Promise<void> => {
  if (relations.length === 0) return;
  await run(writes.removeRelations, {
    rows: relations.map(({ from, to, properties }) => ({ from, to, id: String(properties.id) })),
  });
};

/** Jurisdictions that nothing else speaks of by now. */
const unused = async (run: Run, file: string, ids: readonly string[]): Promise<string[]> => {
  const users = await run(writes.users, { ids: [...ids], files: [file] });
  const flows = await run(queries.relationCounts, { ids: [...ids], kinds: ['EXPORTS', 'IMPORTS'] });
  const used = new Set([...users, ...flows].map(({ id }) => id));
  return ids.filter(id => !used.has(id));
};

/**
 * Takes back one part of an import, in the transaction of `run`; gives what went. `file` is the id under which the
 * statistics are held. Throws SeedError when others use by now what would go.
 */
export const takeBack = async (run: Run, file: string, journal: Journal): Promise<readonly Node[]> => {
  await run(writes.lock, {});
  const { added, changed, relations } = journal;
  const own = added.filter(({ kind }) => kind !== 'Jurisdiction');
  await refuseUsed(run, file, file, own);
  await removeRelations(run, relations);
  const rows = changed.map(({ id, kind, properties }) => ({ id, kind, properties: properties as Properties }));
  await run(writes.entities, { rows });
  await run(writes.relations, { rows: [...relations] });
  await run(writes.remove, { ids: own.map(({ id }) => id), file });
  const places = added.filter(({ kind }) => kind === 'Jurisdiction').map(({ id }) => id);
  const gone = await unused(run, file, places);
  await run(writes.remove, { ids: gone, file });
  return [...own, ...gone.map(id => ({ id, kind: 'Jurisdiction' }))];
};
