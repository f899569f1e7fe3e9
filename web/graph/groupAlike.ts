import { relationText } from '../../domain/exports/exported.ts';
import { entityKinds } from '../../domain/vocabulary/entities.ts';
import type { EntityKind } from '../generated/operations.ts';
import type { Graph, GraphEntity, GraphRelation } from './graph.ts';
import { weakest } from './weakest.ts';

/** Fewer are not worth a group. */
export const leastMembers = 3;
const prefix = 'group~';

/** The id of the node of a group. */
export const groupId = (key: string): string => prefix + key;

/** What a group is opened by, where an id is that of a group: of alike entities the first. */
export const groupKey = (id: string): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined;

/** Ids of what a line is drawn for: itself, if nothing else. */
export const partsOf = ({ id, parts }: GraphRelation): readonly string[] => parts ?? [id];

export type Grouped = {
  readonly graph: Graph;
  /** Ids of the entities of each group, by the id of the node that stands for them. */
  readonly members: ReadonlyMap<string, readonly string[]>;
};

const standing = ({ status, disputed, certainty, ...relation }: GraphRelation): readonly unknown[] => [
  ...[status, disputed, certainty ?? '', relationText(relation)],
];

/** Persons are alike where they have the same relations; anything else where these say the same in every respect too. */
const tieOf = (relation: GraphRelation, { id, kind }: GraphEntity): string => {
  const end = relation.from === id ? ['to', relation.to] : ['from', relation.from];
  return JSON.stringify([relation.kind, end, ...(kind === 'National' ? [] : standing(relation))]);
};

const tiesOf = ({ entities, relations }: Graph): ReadonlyMap<string, readonly string[]> => {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const ties = new Map<string, string[]>();
  for (const relation of relations) {
    for (const id of new Set([relation.from, relation.to])) {
      const entity = byId.get(id);
      if (!entity) continue;
      const tie = tieOf(relation, entity);
      const list = ties.get(id);
      if (list) list.push(tie);
      else ties.set(id, [tie]);
    }
  }
  return ties;
};

const named = ({ kind, country }: GraphEntity, first: string): string =>
  kind === 'National' && country !== undefined ? `nationals of ${country}` : `${entityKinds[kind].noun[1]}, ${first} …`;

/** Relations of alike entities as one: what all of them say, and that they differ where they do. */
const asOne = (
  id: string,
  [from, to]: readonly [string, string],
  first: GraphRelation,
  others: readonly GraphRelation[],
): GraphRelation => {
  const differ = others.some(other => JSON.stringify(standing(other)) !== JSON.stringify(standing(first)));
  const common = first.details.filter(detail => others.every(({ details }) => details.includes(detail)));
  return {
    ...first,
    ...weakest([first, ...others]),
    ...{ id, from, to, details: differ ? [...common, 'not alike for all'] : first.details },
    parts: [first, ...others].flatMap(partsOf),
  };
};

/**
 * Entities of one kind and country that have the same relations, persons and leaves of one hub above all, become one node
 * with a number on it. `opened` names first members of groups that stay apart; `apart` entities are never grouped; of
 * `kinds`, if given, alone.
 */
export const groupAlike = (
  graph: Graph,
  opened: readonly string[],
  apart: readonly string[],
  kinds?: readonly EntityKind[],
): Grouped => {
  const ties = tiesOf(graph);
  const alone = new Set(apart);
  const sets = new Map<string, GraphEntity[]>();
  for (const entity of graph.entities) {
    const own = ties.get(entity.id);
    if (!own || alone.has(entity.id) || kinds?.includes(entity.kind) === false) continue;
    const signature = JSON.stringify([
      entity.kind,
      entity.country ?? '',
      entity.restrictedByOwnSeat ?? '',
      [...new Set(own)].sort(),
    ]);
    sets.set(signature, [...(sets.get(signature) ?? []), entity]);
  }
  const groupOf = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  const groups: GraphEntity[] = [];
  for (const alike of sets.values()) {
    const [first] = alike;
    if (!first || alike.length < leastMembers || opened.includes(first.id)) continue;
    const id = groupId(first.id);
    const [name, label] = [named(first, first.name), named(first, first.label ?? first.name)];
    groups.push({ ...first, id, name, label, more: undefined, members: alike.length });
    members.set(
      id,
      alike.map(entity => entity.id),
    );
    for (const entity of alike) groupOf.set(entity.id, id);
  }
  const relations: GraphRelation[] = [];
  const together = new Map<string, GraphRelation[]>();
  const persons = new Set(groups.flatMap(({ id, kind }) => (kind === 'National' ? [id] : [])));
  const endsOf = ({ from, to }: GraphRelation) => [groupOf.get(from) ?? from, groupOf.get(to) ?? to] as const;
  for (const relation of graph.relations) {
    const [from, to] = endsOf(relation);
    if (from === relation.from && to === relation.to) {
      relations.push(relation);
      continue;
    }
    const isLoose = persons.has(from) || persons.has(to);
    const id = `${prefix}${relation.kind}~${from}~${to}${isLoose ? '' : `~${relationText(relation)}`}`;
    together.set(id, [...(together.get(id) ?? []), relation]);
  }
  for (const [id, alike] of together) {
    const [first, ...others] = alike;
    if (first) relations.push(asOne(id, endsOf(first), first, others));
  }
  return {
    graph: { entities: [...graph.entities.filter(({ id }) => !groupOf.has(id)), ...groups], relations },
    members,
  };
};

/** Ids with those of the nodes and lines that stand for them: of groups, and of what is drawn in another's place. */
export const drawnAs = (ids: readonly string[], { graph, members }: Grouped): readonly string[] => {
  const chosen = new Set(ids);
  const nodes = [...members].flatMap(([id, own]) => (own.some(each => chosen.has(each)) ? [id] : []));
  const lines = graph.relations.flatMap(({ id, parts }) => (parts?.some(each => chosen.has(each)) ? [id] : []));
  return [...new Set([...ids, ...nodes, ...lines])];
};
