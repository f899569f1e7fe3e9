import type { Graph, GraphRelation } from '../../../graph/graph.ts';

/** Entities and the relations between them in turn, from one end to the other. */
export type Path = { readonly entities: readonly string[]; readonly relations: readonly GraphRelation[] };

type Tie = { readonly relation: GraphRelation; readonly there: string };

const tiesOf = ({ relations }: Graph): ReadonlyMap<string, readonly Tie[]> => {
  const ties = new Map<string, Tie[]>();
  const add = (here: string, relation: GraphRelation, there: string): void => {
    const list = ties.get(here);
    if (list) list.push({ relation, there });
    else ties.set(here, [{ relation, there }]);
  };
  for (const relation of relations) {
    if (relation.from === relation.to) continue;
    add(relation.from, relation, relation.to);
    add(relation.to, relation, relation.from);
  }
  return ties;
};

/** A shortest way that avoids the given entities and relations; breadth first, one pass over the graph. */
const shortest = (
  ties: ReadonlyMap<string, readonly Tie[]>,
  from: string,
  to: string,
  avoidEntities: ReadonlySet<string>,
  avoidRelations: ReadonlySet<string>,
): Path | undefined => {
  const reached = new Map<string, { before: string; relation: GraphRelation } | undefined>([[from, undefined]]);
  const queue = [from];
  for (const here of queue) {
    if (here === to) break;
    for (const { relation, there } of ties.get(here) ?? []) {
      if (reached.has(there) || avoidEntities.has(there) || avoidRelations.has(relation.id)) continue;
      reached.set(there, { before: here, relation });
      queue.push(there);
    }
  }
  if (!reached.has(to)) return undefined;
  const entities = [to];
  const relations: GraphRelation[] = [];
  for (let step = reached.get(to); step; step = reached.get(step.before)) {
    entities.unshift(step.before);
    relations.unshift(step.relation);
  }
  return { entities, relations };
};

const keyOf = ({ relations }: Path): string => relations.map(({ id }) => id).join('\n');

/**
 * Up to `count` shortest simple paths between two entities, relations taken in either direction, shortest first
 * (Yen, Management Science 17, 1971). Only over what the graph holds. One breadth-first pass for each step of each path.
 */
export const shortestPaths = (graph: Graph, from: string, to: string, count: number): Path[] => {
  const ties = tiesOf(graph);
  const none: ReadonlySet<string> = new Set();
  const first = from === to ? undefined : shortest(ties, from, to, none, none);
  if (!first) return [];
  const found = [first];
  const candidates = new Map<string, Path>();
  while (found.length < count) {
    const last = found.at(-1) ?? first;
    for (let spur = 0; spur < last.relations.length; spur += 1) {
      const root = last.relations.slice(0, spur);
      const rootKey = root.map(({ id }) => id).join('\n');
      const avoided = new Set(
        found
          .filter(
            ({ relations }) =>
              relations
                .slice(0, spur)
                .map(({ id }) => id)
                .join('\n') === rootKey,
          )
          .flatMap(({ relations }) => relations[spur]?.id ?? []),
      );
      const passed = new Set(last.entities.slice(0, spur));
      const rest = shortest(ties, last.entities[spur] ?? from, to, passed, avoided);
      if (!rest) continue;
      const path: Path = {
        entities: [...last.entities.slice(0, spur), ...rest.entities],
        relations: [...root, ...rest.relations],
      };
      if (!found.some(other => keyOf(other) === keyOf(path))) candidates.set(keyOf(path), path);
    }
    const next = [...candidates.values()].sort((a, b) => a.relations.length - b.relations.length)[0];
    if (!next) break;
    candidates.delete(keyOf(next));
    found.push(next);
  }
  return found;
};
