import type { EntityKind } from '../generated/operations.ts';
import type { Graph, GraphEntity, GraphRelation } from './graph.ts';
import { type Grouped, groupId, leastMembers, partsOf } from './groupAlike.ts';
import type { PropertyName, ValueOf } from './property.ts';
import { weakest } from './weakest.ts';

/** What stands on the node of a cluster. */
const kinds: Readonly<Record<PropertyName, EntityKind>> = { country: 'Jurisdiction', case: 'Case', parent: 'Firm' };

/** What a cluster is opened by. */
export const clusterKey = (by: PropertyName, value: string): string => `${by}:${value}`;

/** Several relations as one line: it stands as the weakest of those that hold, and says what they say if all say the same. */
const bundle = ([first, ...others]: readonly [GraphRelation, ...GraphRelation[]]): GraphRelation => {
  if (others.length === 0) return first;
  const relations = [first, ...others];
  const { kind, from, to, verb, verbBack } = first;
  const holding = relations.filter(({ certainty }) => certainty !== null);
  const mixed = others.some(other => other.kind !== kind || other.from !== from || other.verb !== verb);
  const text = `${relations.length} relations`;
  return {
    ...{ id: groupId(`${from}~${to}`), kind, from, to, mixed, parts: relations.flatMap(partsOf) },
    ...weakest(holding.length > 0 ? holding : relations),
    ...(mixed ? { verb: text, verbBack: text, details: [] } : { verb, verbBack, details: [text] }),
  };
};

/**
 * Entities that share a value of a property as one node, with all relations between two nodes as one line. What has no
 * value, is pinned, or has fewer than three beside it stays; so do those whose cluster is `opened`.
 */
export const cluster = (
  graph: Graph,
  by: PropertyName,
  valueIn: ValueOf,
  opened: readonly string[],
  apart: readonly string[],
): Grouped => {
  const alone = new Set(apart);
  const sets = new Map<string, { readonly many: string; readonly entities: GraphEntity[] }>();
  for (const entity of graph.entities) {
    const value = alone.has(entity.id) ? undefined : valueIn(entity);
    if (!value) continue;
    const key = clusterKey(by, value.key);
    const set = sets.get(key) ?? { many: value.many, entities: [] };
    set.entities.push(entity);
    sets.set(key, set);
  }
  const nodeOf = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  const nodes: GraphEntity[] = [];
  for (const [key, { many, entities }] of sets) {
    if (entities.length < leastMembers || opened.includes(key)) continue;
    const id = groupId(key);
    const ids = entities.map(entity => entity.id);
    nodes.push({ id, kind: kinds[by], name: many, members: ids.length });
    members.set(id, ids);
    for (const each of ids) nodeOf.set(each, id);
  }
  const relations: GraphRelation[] = [];
  const bundles = new Map<string, [GraphRelation, ...GraphRelation[]]>();
  for (const relation of graph.relations) {
    const [from, to] = [nodeOf.get(relation.from) ?? relation.from, nodeOf.get(relation.to) ?? relation.to];
    if (from === to && nodeOf.has(relation.from)) continue;
    if (from === relation.from && to === relation.to) {
      relations.push(relation);
      continue;
    }
    const key = JSON.stringify([from, to].sort());
    const found = bundles.get(key);
    const moved = { ...relation, from, to, parts: partsOf(relation) };
    if (found) found.push(moved);
    else bundles.set(key, [moved]);
  }
  return {
    graph: {
      entities: [...graph.entities.filter(({ id }) => !nodeOf.has(id)), ...nodes],
      relations: [...relations, ...[...bundles.values()].map(bundle)],
    },
    members,
  };
};
