import { relationText } from '../../../../domain/exports/exported.ts';
import { entityKinds } from '../../../../domain/vocabulary/entities.ts';
import type { Graph, GraphEntity, GraphRelation } from '../../../graph/graph.ts';

/** Fewer are not worth a group. */
const leastMembers = 3;
const prefix = 'group~';

/** Whether an id is that of a group, and the first of its members. */
export const firstMemberOf = (id: string): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined;

export type Grouped = { readonly graph: Graph; readonly members: ReadonlyMap<string, readonly string[]> };

const tieOf = (relation: GraphRelation, id: string): string => {
  const { kind, from, to, status, disputed, certainty } = relation;
  return JSON.stringify([
    kind,
    from === id ? ['to', to] : ['from', from],
    status,
    disputed,
    certainty ?? '',
    relationText(relation),
  ]);
};

const tiesOf = ({ relations }: Graph): ReadonlyMap<string, string[]> => {
  const ties = new Map<string, string[]>();
  for (const relation of relations) {
    for (const id of new Set([relation.from, relation.to])) {
      const tie = tieOf(relation, id);
      const list = ties.get(id);
      if (list) list.push(tie);
      else ties.set(id, [tie]);
    }
  }
  return ties;
};

/**
 * Entities of one kind and country whose relations are the same in every respect, leaves of one hub above all, become one
 * node with a number on it. `opened` names first members of groups that stay apart; `apart` entities are never grouped.
 */
export const groupAlike = (graph: Graph, opened: readonly string[], apart: readonly string[]): Grouped => {
  const ties = tiesOf(graph);
  const alone = new Set(apart);
  const sets = new Map<string, GraphEntity[]>();
  for (const entity of graph.entities) {
    const own = ties.get(entity.id);
    if (!own || alone.has(entity.id)) continue;
    const signature = JSON.stringify([
      entity.kind,
      entity.country ?? '',
      entity.restrictedByOwnSeat ?? '',
      [...own].sort(),
    ]);
    sets.set(signature, [...(sets.get(signature) ?? []), entity]);
  }
  const groupOf = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  const groups: GraphEntity[] = [];
  for (const alike of sets.values()) {
    const [first] = alike;
    if (!first || alike.length < leastMembers || opened.includes(first.id)) continue;
    const id = prefix + first.id;
    groups.push({
      ...first,
      id,
      name: `${entityKinds[first.kind].noun[1]}, ${first.name} …`,
      label: `${entityKinds[first.kind].noun[1]}, ${first.label ?? first.name} …`,
      more: undefined,
      members: alike.length,
    });
    members.set(
      id,
      alike.map(entity => entity.id),
    );
    for (const entity of alike) groupOf.set(entity.id, id);
  }
  const relations = new Map<string, GraphRelation>();
  for (const relation of graph.relations) {
    const from = groupOf.get(relation.from) ?? relation.from;
    const to = groupOf.get(relation.to) ?? relation.to;
    if (from === relation.from && to === relation.to) relations.set(relation.id, relation);
    else {
      const id = `${prefix}${relation.kind}~${from}~${to}~${relationText(relation)}`;
      if (!relations.has(id))
        relations.set(id, { ...relation, id, from, to, standsFor: { type: 'relation', id: relation.id } });
    }
  }
  return {
    graph: {
      entities: [...graph.entities.filter(({ id }) => !groupOf.has(id)), ...groups],
      relations: [...relations.values()],
    },
    members,
  };
};
