import type { AmongQuery, DrawnEntityFragment } from '../../../generated/operations.ts';
import { graphEntities, graphRelation } from '../../../graph/fromAnswer.ts';
import type { Graph } from '../../../graph/graph.ts';
import { type Grouped, groupAlike } from '../../../graph/groupAlike.ts';
import { applyFilters } from './filters.ts';
import { leasesAsEdges } from './leasesAsEdges.ts';
import type { View } from './view.ts';

/** What the store holds among the entities of the view. `counts`: all relations of each entity, drawn or not. */
export type Held = {
  readonly graph: Graph;
  readonly counts: ReadonlyMap<string, DrawnEntityFragment['relationCounts']>;
  /** Relations of each kind among them, in the answer or not. */
  readonly kindCounts: AmongQuery['always']['kindCounts'];
  /** Relations of the kinds asked for that one answer does not hold. */
  readonly omittedRelations: number;
};

/** Judged at the dates of asking: what did not hold then, or was not known then, stays and is drawn as past. */
export const heldFrom = ({ always, then }: AmongQuery): Held => {
  const judged = new Map(then.relations.map(relation => [relation.id, relation]));
  return {
    graph: {
      entities: graphEntities(always.entities),
      relations: always.relations.map(relation => ({
        ...graphRelation(relation),
        ...(judged.get(relation.id) ?? { certainty: null }),
      })),
    },
    counts: new Map(always.entities.map(({ id, relationCounts }) => [id, relationCounts])),
    kindCounts: always.kindCounts,
    omittedRelations: always.omittedRelations,
  };
};

export type Drawn = Grouped & {
  /** Entities and relations that filters left out. */
  readonly filtered: { readonly entities: number; readonly relations: number };
};

/** Relations of each entity that the store holds and the picture does not. */
const undrawn = (held: Held, shown: Graph): ReadonlyMap<string, number> => {
  const drawn = new Map<string, number>();
  for (const { from, to } of shown.relations) {
    for (const id of new Set([from, to])) drawn.set(id, (drawn.get(id) ?? 0) + 1);
  }
  return new Map(
    [...held.counts].map(([id, counts]) => {
      const all = counts.reduce((sum, { outgoing, incoming }) => sum + outgoing + incoming, 0);
      return [id, Math.max(0, all - (drawn.get(id) ?? 0))];
    }),
  );
};

/** From what is held to what is drawn: hidden ones out, filters, leases as edges, groups, and how much each node has more. */
export const drawnGraph = (held: Held, view: View): Drawn => {
  const hidden = new Set(view.hidden);
  const visible: Graph = {
    entities: held.graph.entities.filter(({ id }) => !hidden.has(id)),
    relations: held.graph.relations.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
  };
  const more = undrawn(held, visible);
  const filtered = applyFilters(visible, view.filters, view.roots);
  const counted: Graph = {
    ...filtered,
    entities: filtered.entities.map(entity => ({ ...entity, more: more.get(entity.id) })),
  };
  const leased = view.leases === 'edge' ? leasesAsEdges(counted) : counted;
  const grouped: Grouped = view.grouping
    ? groupAlike(leased, view.opened, view.pinned)
    : { graph: leased, members: new Map(), joined: new Map() };
  return {
    ...grouped,
    filtered: {
      entities: visible.entities.length - filtered.entities.length,
      relations: visible.relations.length - filtered.relations.length,
    },
  };
};
