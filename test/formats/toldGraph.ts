import type { ExportedEntity, ExportedRelation } from '../../domain/exports/exported.ts';

export type Graph = { readonly entities: readonly ExportedEntity[]; readonly relations: readonly ExportedRelation[] };

export const kindsIn = (items: readonly { readonly kind: string }[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

export const parties: ReadonlySet<string> = new Set(['Firm', 'National', 'PublicBody']);
/** A relation by its ends, its figures and its span, as far as a format can say them. */
const told = ({ kind, from, to, properties = {} }: ExportedRelation, fields: readonly string[]): string =>
  [kind, from, to, ...fields.map(field => `${field}=${properties[field] ?? ''}`)].join(' ');

export const shares = ['shareMin', 'shareMax', 'shareMinExclusive', 'shareMaxExclusive'];
export const votes = ['votingMin', 'votingMax', 'votingMinExclusive', 'votingMaxExclusive'];

export const toldAll = ({ relations }: Pick<Graph, 'relations'>, fields: readonly string[]): readonly string[] =>
  relations.map(each => told(each, fields)).sort();
