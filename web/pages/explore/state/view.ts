import type { RelationKind } from '../../../generated/operations.ts';
import type { Positions } from '../../../graph/graph.ts';
import { groupKey } from '../../../graph/groupAlike.ts';
import type { LayoutName } from '../../../graph/layout/layoutNames.ts';
import { type PropertyName, propertyNames } from '../../../graph/property.ts';
import { type Filters, noFilters } from './filters.ts';
import type { PathQuestion } from './pathQuestion.ts';

/** Which entities are drawn as one node: none, persons with the same relations, any with the same, or by a property. */
export const groupings = ['none', 'persons', 'alike', ...propertyNames] as const;
export type Grouping = (typeof groupings)[number];
export const isProperty = (name: string): name is PropertyName => propertyNames.some(known => known === name);

export const sizings = ['same', 'relations'] as const;
export const colourings = ['kind', ...propertyNames] as const;

/** What one step of exploring brought in: entities one relation of a kind and direction away. */
export type Expansion = {
  readonly of: string;
  readonly kind: RelationKind;
  readonly outgoing: boolean;
  readonly added: readonly string[];
};

/** Everything that decides what is drawn and where, but for the data and the dates. Each change makes a new one. */
export type View = {
  /** Entities that were asked for by name or by link. */
  readonly roots: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly grouping: Grouping;
  /** What the groups are opened by that were opened. */
  readonly opened: readonly string[];
  /** Nodes are as large as they have relations, or all the same. */
  readonly size: (typeof sizings)[number];
  readonly colour: (typeof colourings)[number];
  readonly filters: Filters;
  readonly leases: 'node' | 'edge';
  readonly layout: LayoutName;
  readonly positions: Positions;
  /** The paths that are listed. */
  readonly paths?: PathQuestion | undefined;
  /** Entities and relations of the path or chain that stands out in the picture. */
  readonly marked: readonly string[];
};

export const emptyView: View = {
  roots: [],
  expansions: [],
  hidden: [],
  pinned: [],
  grouping: 'persons',
  opened: [],
  size: 'same',
  colour: 'kind',
  filters: noFilters,
  leases: 'edge',
  layout: 'layered',
  positions: new Map(),
  marked: [],
};

/** Ids that the picture holds before hiding and filtering, in the order they came in. */
export const heldIds = ({ roots, expansions }: View): string[] => [
  ...new Set([...roots, ...expansions.flatMap(({ added }) => added)]),
];

/** Those of them that are not hidden. */
export const shownIds = (view: View): string[] => {
  const hidden = new Set(view.hidden);
  return heldIds(view).filter(id => !hidden.has(id));
};

const without = (ids: readonly string[], gone: readonly string[]): readonly string[] =>
  ids.filter(id => !gone.includes(id));

export const addRoots = (view: View, ids: readonly string[]): View => ({
  ...view,
  roots: [...new Set([...view.roots, ...ids])],
  hidden: without(view.hidden, ids),
});

const isSame = (a: Expansion, b: Expansion): boolean => a.of === b.of && a.kind === b.kind && a.outgoing === b.outgoing;

/** A further page of the same expansion joins the first. */
export const expand = (view: View, expansion: Expansion): View => {
  const former = view.expansions.find(other => isSame(other, expansion));
  const joined = { ...expansion, added: [...new Set([...(former?.added ?? []), ...expansion.added])] };
  return {
    ...view,
    expansions: former
      ? view.expansions.map(other => (other === former ? joined : other))
      : [...view.expansions, joined],
    hidden: without(view.hidden, expansion.added),
  };
};

/** Expansions that still start from something held; those of entities that only they brought in fall with them. */
const supported = (roots: readonly string[], expansions: readonly Expansion[]): readonly Expansion[] => {
  const held = new Set(roots);
  const kept = new Set<Expansion>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const expansion of expansions) {
      if (kept.has(expansion) || !held.has(expansion.of)) continue;
      kept.add(expansion);
      for (const id of expansion.added) held.add(id);
      grew = true;
    }
  }
  return expansions.filter(expansion => kept.has(expansion));
};

/** Takes back what was expanded from an entity, and what was expanded from that in turn. */
export const collapse = (view: View, id: string): View => {
  const expansions = supported(
    view.roots,
    view.expansions.filter(({ of }) => of !== id),
  );
  const held = new Set(heldIds({ ...view, expansions }));
  return {
    ...view,
    expansions,
    hidden: view.hidden.filter(other => held.has(other)),
    pinned: view.pinned.filter(other => held.has(other)),
  };
};

export const isExpanded = (view: View, id: string): boolean => view.expansions.some(({ of }) => of === id);

export const hide = (view: View, ids: readonly string[]): View => ({
  ...view,
  hidden: [...new Set([...view.hidden, ...ids])],
});

export const showHidden = (view: View, ids: readonly string[] = view.hidden): View => ({
  ...view,
  hidden: without(view.hidden, ids),
});

/** Draws what is missing or hidden of a path or a chain, and marks it. */
export const markWay = (view: View, entities: readonly string[], marked: readonly string[]): View => ({
  ...showHidden(addRoots(view, without(entities, heldIds(view))), entities),
  marked,
});

/** Places for what the view draws and has none for; what has one stays there. */
export const withPlaces = (view: View, places: Positions): View => {
  const held = new Set(heldIds(view));
  const isDrawn = (id: string): boolean => held.has(id) || (view.grouping !== 'none' && groupKey(id) !== undefined);
  const found = [...places].filter(([id]) => !view.positions.has(id) && isDrawn(id));
  return found.length === 0 ? view : { ...view, positions: new Map([...view.positions, ...found]) };
};

/** Leaves nothing but these. */
export const keepOnly = (view: View, ids: readonly string[]): View => hide(view, without(heldIds(view), ids));

/** Pins all, unless all are pinned: then it lets them go. */
export const togglePinned = (view: View, ids: readonly string[]): View => {
  const all = ids.every(id => view.pinned.includes(id));
  return { ...view, pinned: all ? without(view.pinned, ids) : [...new Set([...view.pinned, ...ids])] };
};

export const setGrouping = (view: View, grouping: Grouping): View => ({ ...view, grouping, opened: [] });

export const openGroup = (view: View, key: string): View =>
  view.opened.includes(key) ? view : { ...view, opened: [...view.opened, key] };

export const closeGroup = (view: View, key: string): View => ({ ...view, opened: without(view.opened, [key]) });

/** Takes entities out for good, as if they had never been asked for; what was expanded from them falls with them. */
export const leaveOut = (view: View, ids: readonly string[]): View => {
  const roots = without(view.roots, ids);
  const kept = view.expansions
    .filter(({ of }) => !ids.includes(of))
    .map(expansion => ({ ...expansion, added: without(expansion.added, ids) }));
  return {
    ...view,
    roots,
    expansions: supported(roots, kept),
    hidden: without(view.hidden, ids),
    pinned: without(view.pinned, ids),
  };
};
