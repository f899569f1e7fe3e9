import { kindLooks } from '../../../entityKinds.ts';
import type { ClaimStatus, EntityKind, RelationKind } from '../../../generated/operations.ts';
import type { Point } from '../../../graph/graph.ts';
import { layoutNames } from '../../../graph/layout/layoutNames.ts';
import { relationHeadings, statusOrder } from '../../../words.ts';
import { certaintyLevels, type Filters, noFilters } from './filters.ts';
import { type Expansion, emptyView, heldIds, type View } from './view.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

/** A request line longer than this is refused by common servers; positions are then left out of the link. */
export const longestPositions = 6000;

const entityKindNames = Object.keys(kindLooks) as EntityKind[];
const relationKindNames = Object.keys(relationHeadings) as RelationKind[];

/** Ids hold neither `,` nor `;` once encoded. */
const list = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map(encodeURIComponent).join(',');
const unlist = (text: string | undefined): string[] =>
  text === undefined || text === ''
    ? []
    : text
        .split(',')
        .map(decode)
        .filter(item => item !== '');
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const only = <Item extends string>(allowed: readonly Item[], text: string | undefined): Item[] =>
  unlist(text).flatMap(item => allowed.find(known => known === item) ?? []);
const oneOf = <Item extends string>(allowed: readonly Item[], text: string | undefined, usual: Item): Item =>
  allowed.find(known => known === text) ?? usual;

const formatExpansion = ({ of, kind, outgoing, added }: Expansion): string =>
  list([of, kind, outgoing ? 'out' : 'in', ...added]) ?? '';
const parseExpansion = (text: string): Expansion[] => {
  const [of, kindName, direction, ...added] = unlist(text);
  const kind = relationKindNames.find(known => known === kindName);
  return of === undefined || kind === undefined ? [] : [{ of, kind, outgoing: direction !== 'in', added }];
};

const formatPositions = (view: View): string | undefined => {
  const text = [...view.positions]
    .map(([id, { x, y }]) => `${encodeURIComponent(id)},${Math.round(x)},${Math.round(y)}`)
    .join(';');
  return text === '' || text.length > longestPositions ? undefined : text;
};
const parsePositions = (text: string | undefined): Map<string, Point> =>
  new Map(
    (text ?? '').split(';').flatMap((part): [string, Point][] => {
      const [id, x, y] = unlist(part);
      const point = { x: Number(x), y: Number(y) };
      return id !== undefined && x !== undefined && y !== undefined && Number.isFinite(point.x + point.y)
        ? [[id, point]]
        : [];
    }),
  );

const formatFilters = (filters: Filters): Parameters => ({
  without: list(filters.kinds),
  withoutRelations: list(filters.relationKinds),
  withoutStatus: list(filters.statuses),
  certainty: filters.certainty === 'any' ? undefined : filters.certainty,
  disputed: filters.disputedOnly ? 'only' : undefined,
  leastShare: filters.leastShare === undefined ? undefined : String(filters.leastShare),
  since: filters.since,
  until: filters.until,
});
const parseFilters = (parameters: Parameters): Filters => {
  const share = Number(parameters.leastShare);
  const isDate = (text: string | undefined): text is string => text !== undefined && /^\d{4}(-\d\d){0,2}$/u.test(text);
  return {
    ...noFilters,
    kinds: only(entityKindNames, parameters.without),
    relationKinds: only(relationKindNames, parameters.withoutRelations),
    statuses: only<ClaimStatus>(statusOrder, parameters.withoutStatus),
    certainty: oneOf(certaintyLevels, parameters.certainty, 'any'),
    disputedOnly: parameters.disputed === 'only',
    ...(parameters.leastShare !== undefined && share >= 0 && share <= 100 ? { leastShare: share } : {}),
    ...(isDate(parameters.since) ? { since: parameters.since } : {}),
    ...(isDate(parameters.until) ? { until: parameters.until } : {}),
  };
};

/** The view as parameters of the address; those at their usual value are undefined. */
export const formatView = (view: View): Parameters => ({
  ids: list(view.roots),
  more: view.expansions.length === 0 ? undefined : view.expansions.map(formatExpansion).join(';'),
  hidden: list(view.hidden),
  pinned: list(view.pinned),
  group: view.grouping ? (list(view.opened) ?? 'all') : undefined,
  leases: view.leases === 'edge' ? 'edge' : undefined,
  layout: view.layout === 'layered' ? undefined : view.layout,
  at: formatPositions(view),
  ...formatFilters(view.filters),
});

/** The view that an address asks for. What it cannot read it leaves out. */
export const parseView = (parameters: Parameters): View => {
  const view: View = {
    ...emptyView,
    roots: [...new Set(unlist(parameters.ids))],
    expansions: (parameters.more ?? '').split(';').flatMap(parseExpansion),
    pinned: unlist(parameters.pinned),
    grouping: parameters.group !== undefined,
    opened: parameters.group === 'all' ? [] : unlist(parameters.group),
    filters: parseFilters(parameters),
    leases: oneOf(['node', 'edge'], parameters.leases, 'node'),
    layout: oneOf(layoutNames, parameters.layout, 'layered'),
    positions: parsePositions(parameters.at),
  };
  const held = new Set(heldIds(view));
  return { ...view, hidden: unlist(parameters.hidden).filter(id => held.has(id)) };
};
