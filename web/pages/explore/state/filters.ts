import { spanOf } from '../../../../domain/dates.ts';
import type { Certainty, ClaimStatus, EntityKind, RelationKind } from '../../../generated/operations.ts';
import type { Graph, GraphRelation } from '../../../graph/graph.ts';

export const certaintyLevels = ['any', 'possible', 'presumed', 'certain'] as const;
/** `any`: also what did not hold at the date of asking. */
export type CertaintyLevel = (typeof certaintyLevels)[number];

/** What is left out of the picture. */
export type Filters = {
  readonly kinds: readonly EntityKind[];
  readonly relationKinds: readonly RelationKind[];
  readonly statuses: readonly ClaimStatus[];
  readonly certainty: CertaintyLevel;
  readonly disputedOnly: boolean;
  /** Ownership below this share, per cent, is left out where its highest possible value is known. */
  readonly leastShare?: number | undefined;
  /** Partial dates: relations that ended before, or began after. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

export const noFilters: Filters = {
  kinds: [],
  relationKinds: [],
  statuses: [],
  certainty: 'any',
  disputedOnly: false,
};

export const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter(other => other !== item) : [...items, item];

export const isFiltering = (filters: Filters): boolean =>
  Object.entries(filters).some(([name, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== noFilters[name as keyof Filters],
  );

/** An unknown date excludes nothing. */
const isWithin = ({ start, end }: GraphRelation, { since, until }: Filters): boolean => {
  if (since !== undefined && typeof end === 'string' && spanOf(end).last < spanOf(since).first) return false;
  return !(until !== undefined && typeof start === 'string' && spanOf(start).first > spanOf(until).last);
};

const sureEnough: Readonly<Record<Exclude<CertaintyLevel, 'any'>, readonly Certainty[]>> = {
  possible: ['CERTAIN', 'PRESUMED', 'POSSIBLE'],
  presumed: ['CERTAIN', 'PRESUMED'],
  certain: ['CERTAIN'],
};

const holdsEnough = ({ certainty }: GraphRelation, level: CertaintyLevel): boolean => {
  if (level === 'any') return true;
  return certainty !== null && certainty !== undefined && sureEnough[level].includes(certainty);
};

const passes = (relation: GraphRelation, filters: Filters): boolean => {
  const { kind, status, disputed, shareMax } = relation;
  if (filters.relationKinds.includes(kind) || filters.statuses.includes(status)) return false;
  if (filters.disputedOnly && !disputed) return false;
  if (!holdsEnough(relation, filters.certainty) || !isWithin(relation, filters)) return false;
  if (filters.leastShare === undefined || kind !== 'OWNS') return true;
  return shareMax === undefined || shareMax === null || shareMax >= filters.leastShare;
};

/**
 * The graph without what the filters leave out. Entities that lose their last relation by it step aside, except the kept
 * ones, which the user asked for by name.
 */
export const applyFilters = (graph: Graph, filters: Filters, kept: readonly string[]): Graph => {
  if (!isFiltering(filters)) return graph;
  const before = new Set(graph.relations.flatMap(({ from, to }) => [from, to]));
  const ofKind = new Set(graph.entities.filter(({ kind }) => !filters.kinds.includes(kind)).map(({ id }) => id));
  const relations = graph.relations.filter(
    relation => ofKind.has(relation.from) && ofKind.has(relation.to) && passes(relation, filters),
  );
  const after = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const asked = new Set(kept);
  const entities = graph.entities.filter(
    ({ id }) => ofKind.has(id) && (after.has(id) || !before.has(id) || asked.has(id)),
  );
  return { entities, relations };
};
