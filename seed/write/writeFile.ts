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

const writeLinks = async (run: Run, file: string, nodes: readonly NodeRecord[]): Promise<void> => {
  await run(writes.unlink, { ids: idsOf(ofKind(nodes, 'Claim', 'Gap', 'Merge')) });
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

/** What the store holds of a file, and how what it says now differs. */
export const changesOf = async (
  run: Run,
  file: Pick<FileRecords, 'id' | 'records'>,
  merged: Merged,
): Promise<{ readonly before: readonly StoredRecord[]; readonly nodes: Difference }> => {
  const before = await run(writes.owned, { file: file.id });
  const after = file.records.map(record => rewritten(nodeOf(record, file.id), merged));
  return { before, nodes: difference(before, after) };
};

/**
 * Brings the store from what it holds of one file to what the file says now, and settles every relation and entity that
 * this touches, in the transaction of `run`. Running it again changes nothing.
 * Throws SeedError when something that the file no longer declares is still used by others.
 */
export const writeFile = async (run: Run, path: string, file: FileRecords): Promise<Changes> => {
  await run(writes.lock, {});
  const merged = await mergedIn(run);
  const { before, nodes } = await changesOf(run, file, merged);
  const { added, changed, removed } = nodes;
  await refuseUsed(run, path, file.id, removed);

  const written = [...added, ...changed];
  const touched = [...written, ...removed];
  const evidence = { claims: idsOf(ofKind(touched, 'Claim')), sources: idsOf(ofKind(touched, 'Source')) };
  const affectedBefore = await run(writes.affected, evidence);
  await run(writes.remove, { ids: idsOf(ofKind(removed, 'Claim', 'Gap', 'Merge', 'Reference')), file: file.id });
  await writeNodes(run, written);
  await writeLinks(run, file.id, written);
  const joined = await rewriteOthers(run, file.id, merged);
  const affected = [...affectedBefore, ...(await run(writes.affected, evidence))];

  const entities = [
    ...idsOf(written.filter(isEntity)),
    ...affected.flatMap(({ entity }) => entity ?? []),
    ...joined.entities,
  ];
  await materialiseEntities(run, [...new Set(entities)]);
  const stated = affected.flatMap(({ relation }) => relation ?? []);
  const touchedRelations = new Set([...stated, ...joined.relations, ...registeredBy(before), ...registeredBy(written)]);
  const relations = await materialiseRelations(run, [...touchedRelations], new Set(idsOf(removed)));
  await run(writes.remove, { ids: idsOf(removed), file: file.id });
  const { id, hash, origin, text } = file;
  await run(writes.load, { id, hash, format, origin, text });
  return { nodes: { ...nodes, changed: [...changed, ...joined.nodes] }, relations };
};
