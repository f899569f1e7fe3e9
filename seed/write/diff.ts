import type { Properties } from '../../domain/graph.ts';
import type { Stored } from '../../server/store/rows.ts';
import type { Link, SeedRecord } from '../records.ts';

/** What stands, or shall stand, in the store for one record. */
export type StoredRecord = {
  readonly id: string;
  readonly kind: string;
  readonly properties: Stored;
  readonly links: readonly { readonly type: string; readonly to: string }[];
};
export type NodeRecord = {
  readonly id: string;
  readonly kind: SeedRecord['kind'];
  readonly properties: Properties;
  readonly links: readonly Link[];
};
export type Difference = {
  readonly added: readonly NodeRecord[];
  readonly changed: readonly NodeRecord[];
  /** The changed ones as they stood. */
  readonly former: readonly StoredRecord[];
  readonly removed: readonly StoredRecord[];
};

/** Of an entity the file decides these alone; its other properties are settled with the claims of all files. */
const decided = ['id', 'kind', 'name', 'declaredIn', 'declared'];
const isSettled = (kind: string): boolean => !['Claim', 'Source', 'Gap', 'Merge', 'Reference'].includes(kind);

/** A record as its node. What an entity declares is kept as text, so that it can be settled again when claims change. */
export const nodeOf = ({ id, kind, properties, links }: SeedRecord, file: string): NodeRecord => {
  if (kind === 'Claim') return { id, kind, links, properties: { id, kind, ...properties } };
  if (kind === 'Source') return { id, kind, links, properties: { id, kind, ...properties, declaredIn: file } };
  if (kind === 'Gap' || kind === 'Merge' || kind === 'Reference')
    return { id, kind, links, properties: { id, ...properties, declaredIn: file } };
  const { name = '', ...declared } = properties;
  return { id, kind, links, properties: { id, kind, name, declaredIn: file, declared: JSON.stringify(declared) } };
};

const textOf = ({ kind, properties: stored, links }: StoredRecord): string => {
  const names = isSettled(kind) ? decided : Object.keys(stored).sort();
  // The name that its file declares, whatever claims have renamed it to.
  const properties: Stored = { ...stored, name: stored.declaredName ?? stored.name };
  return JSON.stringify([
    kind,
    names.map(name => [name, properties[name]]),
    links.map(l => `${l.type} ${l.to}`).sort(),
  ]);
};

/** What a file changes: `before` is all that it has put into the store so far. */
export const difference = (before: readonly StoredRecord[], after: readonly NodeRecord[]): Difference => {
  const old = new Map(before.map(record => [record.id, textOf(record)]));
  const kept = new Set(after.map(record => record.id));
  const changed = after.filter(record => old.has(record.id) && old.get(record.id) !== textOf(record));
  const touched = new Set(changed.map(({ id }) => id));
  return {
    added: after.filter(record => !old.has(record.id)),
    changed,
    former: before.filter(({ id }) => touched.has(id)),
    removed: before.filter(record => !kept.has(record.id)),
  };
};
