import { parseRelationId, relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isRelationKind } from '../../domain/vocabulary/kinds.ts';
import type { Merged } from '../../server/model/duplicates/merges.ts';
import type { Run } from '../../server/store/query.ts';
import { writes } from '../../server/store/writes.ts';
import { SeedError, stillUsed } from '../check/problem.ts';
import type { FileRecords } from '../records.ts';
import { type Difference, difference, type NodeRecord, nodeOf, type StoredRecord } from './diff.ts';
import { materialiseEntities } from './materialiseEntities.ts';
import { materialiseRelations, type RelationChanges } from './materialiseRelations.ts';
import { mergedIn } from './mergedIn.ts';
import { registeredRelations } from './registered.ts';
import { asStated, rewritten } from './rewrite.ts';

/** Raised when the same file would be stored differently, so that unchanged files are loaded once more. */
export const format = 8;

export type Changes = { readonly nodes: Difference; readonly relations: RelationChanges };

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
const ofKind = <R extends { readonly kind: string }>(records: readonly R[], ...kinds: string[]): R[] =>
  records.filter(({ kind }) => kinds.includes(kind));
const isEntity = ({ kind }: { readonly kind: string }): boolean =>
  !['Claim', 'Source', 'Gap', 'Merge', 'Reference'].includes(kind);

/** Refuses to remove what other files still speak of. Throws SeedError. */
export const refuseUsed = async (
  run: Run,
  path: string,
  file: string,
  removed: readonly { readonly id: string }[],
): Promise<void> => {
  if (removed.length === 0) return;
  const users = await run(writes.users, { ids: idsOf(removed), files: [file] });
  if (users.length > 0) throw new SeedError(users.map(use => stillUsed(path, use)));
};

const writeNodes = async (run: Run, nodes: readonly NodeRecord[]): Promise<void> => {
  const entities = nodes.filter(({ kind }) => !['Gap', 'Merge', 'Reference'].includes(kind));
  if (entities.length > 0) await run(writes.entities, { rows: entities });
  const gaps = ofKind(nodes, 'Gap');
  if (gaps.length > 0) await run(writes.gaps, { rows: gaps });
  const merges = ofKind(nodes, 'Merge');
  if (merges.length > 0) await run(writes.merges, { rows: merges });
  const references = ofKind(nodes, 'Reference');
  if (references.length > 0) await run(writes.references, { rows: references });
};

const unlink = async (run: Run, nodes: readonly { readonly id: string; readonly kind: string }[]): Promise<void> => {
  await run(writes.unlink, { ids: idsOf(ofKind(nodes, 'Claim', 'Gap', 'Merge')) });
};

/** Of nodes that have no links. */
const writeLinks = async (run: Run, file: string, nodes: readonly NodeRecord[]): Promise<void> => {
  for (const [kind, query] of [
    ['Claim', writes.linkClaims],
    ['Gap', writes.linkGaps],
    ['Merge', writes.linkMerges],
  ] as const) {
    const rows = ofKind(nodes, kind).flatMap(({ id, links }) => links.map(link => ({ from: id, ...link })));
    if (rows.length === 0) continue;
    const [result] = await run(query, { rows });
    // The checks saw every end; if one is gone now, another load has removed it since.
    if (result?.written !== rows.length) throw new Error(`the store changed while ${file} was loaded; load it again`);
  }
};

const registeredBy = (records: readonly StoredRecord[]): readonly string[] =>
  records.filter(isEntity).flatMap(({ id, kind, properties }) => {
    const declared: unknown = JSON.parse(String(properties.declared));
    return registeredRelations(id, kind, declared as Readonly<Record<string, unknown>>);
  });

type Joined = {
  readonly nodes: readonly NodeRecord[];
  readonly relations: readonly string[];
  readonly entities: readonly string[];
};

/** After decisions have changed: the claims and gaps of all files speak of the entities that are kept now. */
const rewriteOthers = async (run: Run, file: string, former: Merged): Promise<Joined> => {
  const merged = await mergedIn(run);
  const ids = [...new Set([...former.keys(), ...merged.keys()])].filter(id => former.get(id) !== merged.get(id));
  if (ids.length === 0) return { nodes: [], relations: [], entities: [] };
  const found = (await run(writes.naming, { ids })) as readonly NodeRecord[];
  const nodes = difference(
    found,
    found.map(node => rewritten(asStated(node), merged)),
  ).changed;
  await writeNodes(run, nodes);
  await unlink(run, nodes);
  await writeLinks(run, file, nodes);
  const changed = new Set(idsOf(nodes));
  const said = [...found.filter(({ id }) => changed.has(id)), ...nodes].map(({ properties }) => properties);
  const texts = (name: string): string[] =>
    said.flatMap(values => (typeof values[name] === 'string' ? [values[name]] : []));
  return {
    nodes,
    relations: texts('relation'),
    entities: [...ids, ...ids.flatMap(id => former.get(id) ?? []), ...texts('of')],
  };
};

type Before = ReadonlyMap<string, readonly StoredRecord[]>;

/** What the store holds of files, by their ids. */
export const heldOf = async (run: Run, files: readonly { readonly id: string }[]): Promise<Before> =>
  groupBy(await run(writes.owned, { files: idsOf(files) }), ({ file }) => file);

/** How what a file says now differs from what the store holds of it. */
export const changesOf = (file: Pick<FileRecords, 'id' | 'records'>, held: Before, merged: Merged): Difference =>
  difference(
    held.get(file.id) ?? [],
    file.records.map(record => rewritten(nodeOf(record, file.id), merged)),
  );

/** Relations, without their starts, that records of a file state by themselves. */
const statedBy = (records: readonly StoredRecord[]): readonly string[] => [
  ...ofKind(records, 'Claim').flatMap(({ properties: { relation } }) => (typeof relation === 'string' ? relation : [])),
  ...registeredBy(records),
];

const withoutStart = (id: string): string => {
  const parts = parseRelationId(id);
  return parts && isRelationKind(parts.kind) ? relationId(parts.kind, parts.from, parts.to) : id;
};

/** Of relations those that are told of with each file: the first that states them, the last where none does. */
const byFile = (relations: RelationChanges, stating: readonly ReadonlySet<string>[]): readonly RelationChanges[] => {
  const placeOf = (id: string): number => {
    const pair = withoutStart(id);
    const place = stating.findIndex(own => own.has(pair));
    return place === -1 ? stating.length - 1 : place;
  };
  const [added, changed, removed] = [relations.added, relations.changed, relations.removed].map(ids =>
    groupBy(ids, placeOf),
  );
  const of = (ids: ReadonlyMap<number, readonly string[]> | undefined, i: number) => ids?.get(i) ?? [];
  return stating.map((_, i) => ({ added: of(added, i), changed: of(changed, i), removed: of(removed, i) }));
};

/** A file as messages call it, and all that it says now. */
export type Writing = { readonly path: string; readonly file: FileRecords };

/**
 * Brings the store from what it holds of files to what they say now, and settles every relation and entity that this
 * touches, in the transaction of `run`. None of the files may drop what another of them still names. Running it again
 * changes nothing. Throws SeedError when something that a file no longer declares is still used by others.
 */
export const writeFiles = async (run: Run, files: readonly Writing[]): Promise<readonly Changes[]> => {
  await run(writes.lock, {});
  const empty = (await run(writes.holdsAny, {}))[0]?.holds === false;
  const merged = empty ? new Map<string, string>() : await mergedIn(run);
  const held: Before = empty
    ? new Map()
    : await heldOf(
        run,
        files.map(({ file }) => file),
      );
  const differences = files.map(({ file }) => changesOf(file, held, merged));
  for (const [i, { path, file }] of files.entries())
    await refuseUsed(run, path, file.id, differences[i]?.removed ?? []);
  const written = differences.flatMap(({ added, changed }) => [...added, ...changed]);
  const removed = differences.flatMap(difference => difference.removed);
  const remove = async (
    query: typeof writes.remove,
    among: (records: readonly StoredRecord[]) => readonly StoredRecord[],
  ): Promise<void> => {
    for (const [i, { file }] of files.entries()) {
      const ids = idsOf(among(differences[i]?.removed ?? []));
      if (ids.length > 0) await run(query, { ids, file: file.id });
    }
  };
  const touched = [...written, ...removed];
  const evidence = { claims: idsOf(ofKind(touched, 'Claim')), sources: idsOf(ofKind(touched, 'Source')) };
  const affectedBefore = empty ? [] : await run(writes.affected, evidence);
  await writeNodes(run, written);
  const label = files.map(({ file }) => file.id).join(', ');
  // What goes says nothing from here on. The nodes go at the end: each look by id goes through all that are deleted by then.
  if (!empty) await unlink(run, touched);
  if (removed.length > 0) await run(writes.silence, { ids: idsOf(ofKind(removed, 'Claim')) });
  await remove(writes.removeBeside, records => ofKind(records, 'Merge'));
  await writeLinks(run, label, written);
  const joined = await rewriteOthers(run, label, merged);
  const affected = [...affectedBefore, ...(await run(writes.affected, evidence))];

  const entities = [
    ...idsOf(written.filter(isEntity)),
    ...affected.flatMap(({ entity }) => entity ?? []),
    ...joined.entities,
  ];
  await materialiseEntities(run, [...new Set(entities)]);
  const before = files.flatMap(({ file }) => held.get(file.id) ?? []);
  const stated = affected.flatMap(({ relation }) => relation ?? []);
  const touchedRelations = new Set([...stated, ...joined.relations, ...registeredBy(before), ...registeredBy(written)]);
  const relations = await materialiseRelations(run, [...touchedRelations], new Set(idsOf(removed)), {
    noneStands: empty,
  });
  await remove(writes.removeBeside, records => ofKind(records, 'Gap', 'Reference'));
  await remove(writes.remove, records => records.filter(({ kind }) => !['Gap', 'Merge', 'Reference'].includes(kind)));
  const rows = files.map(({ file: { id, hash, origin, text } }) => ({ id, hash, format, origin, text }));
  await run(writes.load, { rows });
  const stating = differences.map(own => new Set(statedBy([...own.added, ...own.changed, ...own.removed])));
  const relationsOf = byFile(relations, stating);
  const now = new Set(idsOf(written));
  const rewrittenElsewhere = joined.nodes.filter(({ id }) => !now.has(id));
  const deciding = differences.findIndex(({ added, changed }) => ofKind([...added, ...changed], 'Merge').length > 0);
  return differences.map((nodes, i) => ({
    nodes: i === Math.max(0, deciding) ? { ...nodes, changed: [...nodes.changed, ...rewrittenElsewhere] } : nodes,
    relations: relationsOf[i] ?? noRelations,
  }));
};

const noRelations: RelationChanges = { added: [], changed: [], removed: [] };

/** The same for one file. */
export const writeFile = async (run: Run, path: string, file: FileRecords): Promise<Changes> => {
  const [changes = { nodes: { added: [], changed: [], former: [], removed: [] }, relations: noRelations }] =
    await writeFiles(run, [{ path, file }]);
  return changes;
};
