import type { AmongQuery, DrawnEntityFragment } from '../../../generated/operations.ts';
import { cluster } from '../../../graph/cluster.ts';
import { graphEntities, graphRelation } from '../../../graph/fromAnswer.ts';
import type { Graph } from '../../../graph/graph.ts';
import { type Grouped, groupAlike, groupKey } from '../../../graph/groupAlike.ts';
import { type CasesOf, valuesOf } from '../../../graph/property.ts';
import { readAs } from '../../../graph/readAlong.ts';
import { applyFilters } from './filters.ts';
import { leasesAsEdges } from './leasesAsEdges.ts';
import { sized, tinted } from './nodeLooks.ts';
import { isProperty, type View } from './view.ts';

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
  /** The same one by one, leases and members of groups among them, for tables and files of data. */
  readonly listed: Graph;
  /** By entity, what its group was opened by. */
  readonly openedBy: ReadonlyMap<string, string>;
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

type Choice = Pick<View, 'grouping' | 'opened' | 'pinned'>;

const groupedBy = (graph: Graph, { grouping, opened, pinned }: Choice, cases: CasesOf): Grouped => {
  if (isProperty(grouping)) return cluster(graph, grouping, valuesOf(grouping, graph, cases), opened, pinned);
  if (grouping === 'none') return { graph, members: new Map() };
  return groupAlike(graph, opened, pinned, grouping === 'persons' ? ['National'] : undefined);
};

const openedGroups = (graph: Graph, choice: Choice, cases: CasesOf): ReadonlyMap<string, string> => {
  if (choice.opened.length === 0) return new Map();
  const { members } = groupedBy(graph, { ...choice, opened: [] }, cases);
  return new Map(
    [...members].flatMap(([group, ids]) => {
      const key = groupKey(group);
      return key !== undefined && choice.opened.includes(key) ? ids.map(id => [id, key] as const) : [];
    }),
  );
};

/** Size and colour of nodes, as the view wants them; clusters are in any case as large as they have members. */
const withLooks = (grouped: Grouped, held: Held, { grouping, size, colour }: View, cases: CasesOf): Graph => {
  const { graph, members } = grouped;
  const relationsOf = (id: string): number =>
    (held.counts.get(id) ?? []).reduce((sum, { outgoing, incoming }) => sum + outgoing + incoming, 0);
  const all = (id: string): readonly string[] => members.get(id) ?? [id];
  const large =
    size === 'relations'
      ? sized(graph, ({ id }) => all(id).reduce((sum, each) => sum + relationsOf(each), 0))
      : isProperty(grouping)
        ? sized(graph, entity => entity.members)
        : graph;
  if (!isProperty(colour)) return large;
  const valueIn = valuesOf(colour, held.graph, cases);
  const byId = new Map(held.graph.entities.map(entity => [entity.id, entity]));
  // A cluster has the value of its members where it stands for that.
  return tinted(large, entity => {
    const [first = entity.id] = all(entity.id);
    const own = byId.get(first);
    return own && (entity.members === undefined || grouping === colour) ? valueIn(own) : undefined;
  });
};

/** From what is held to what is drawn: hidden ones out, filters, leases as edges, groups, and how much each node has more. */
export const drawnGraph = (held: Held, view: View, cases: CasesOf = new Map()): Drawn => {
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
  const grouped = groupedBy(leased, view, cases);
  return {
    ...{ members: grouped.members, graph: readAs(withLooks(grouped, held, view, cases), view.layout), listed: counted },
    openedBy: openedGroups(leased, view, cases),
    filtered: {
      entities: visible.entities.length - filtered.entities.length,
      relations: visible.relations.length - filtered.relations.length,
    },
  };
};
