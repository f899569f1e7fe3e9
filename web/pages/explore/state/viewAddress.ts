import { isPartialDate } from '../../../../domain/dates.ts';
import { relationKindNames } from '../../../../domain/vocabulary/kinds.ts';
import { manyEntities } from '../../../core/drawnAddress.ts';
import { between, encode } from '../../../core/encoded.ts';
import { kindStyles } from '../../../core/kindStyles.ts';
import { statusOrder } from '../../../core/words.ts';
import type { ClaimStatus, EntityKind } from '../../../generated/operations.ts';
import type { Point } from '../../../graph/graph.ts';
import { groupKey } from '../../../graph/groupAlike.ts';
import { layoutNames } from '../../../graph/layout/layoutNames.ts';
import { certaintyLevels, type Filters, noFilters } from './filters.ts';
import { allPathKinds, mostPaths, type PathQuestion, pathKinds, questionBetween } from './pathQuestion.ts';
import { colourings, type Expansion, emptyView, groupings, heldIds, sizings, type View } from './view.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

const entityKindNames = Object.keys(kindStyles) as EntityKind[];

const list = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map(encode).join(',');
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

/** Places of the held entities in their order; of anything else, groups for one, by id. */
const formatPositions = (view: View): string | undefined => {
  const ids = heldIds(view);
  const place = ({ x, y }: Point): string => `${Math.round(x)},${Math.round(y)}`;
  const known = new Set(ids);
  const text = [
    ...ids.map(id => {
      const point = view.positions.get(id);
      return point ? place(point) : '';
    }),
    ...[...view.positions]
      .filter(([id]) => groupKey(id) !== undefined && !known.has(id))
      .map(([id, point]) => `${encode(id)},${place(point)}`),
  ].join(between);
  return text.replaceAll(between, '') === '' ? undefined : text;
};
const parsePositions = (text: string | undefined, ids: readonly string[]): Map<string, Point> =>
  new Map(
    (text ?? '').split(between).flatMap((part, i): [string, Point][] => {
      const fields = unlist(part);
      const id = fields.length === 3 ? fields[0] : ids[i];
      const [x, y] = fields.slice(-2).map(Number);
      return id !== undefined && fields.length >= 2 && Number.isFinite(x) && Number.isFinite(y)
        ? [[id, { x: x ?? 0, y: y ?? 0 }]]
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
  const isDate = (text: string | undefined): text is string => text !== undefined && isPartialDate(text);
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

const formatPaths = (paths: PathQuestion | undefined): Parameters => ({
  paths: paths && list([...paths.ends, String(paths.most), paths.over]),
  pathKinds: paths === undefined || paths.kinds.join() === pathKinds.access.join() ? undefined : paths.kinds.join(),
});
const parsePaths = (parameters: Parameters): PathQuestion | undefined => {
  const parts = unlist(parameters.paths);
  const [most, over] = parts.slice(-2);
  const ends = [...new Set(parts.slice(0, -2))];
  if (ends.length < 2) return undefined;
  const usual = questionBetween(...ends);
  const count = Number(most);
  return {
    ...usual,
    ...(Number.isInteger(count) && count >= 1 && count <= mostPaths ? { most: count } : {}),
    over: oneOf(['store', 'drawn'], over, usual.over),
    kinds: parameters.pathKinds === undefined ? usual.kinds : only(allPathKinds, parameters.pathKinds),
  };
};

/**
 * The view as parameters of the address; those at their usual value are undefined. How leases are drawn and what is
 * grouped is said in any case: links without a word about it are from before there was a usual value.
 */
export const formatView = (view: View): Parameters => ({
  ids: list(view.roots),
  more: view.expansions.length === 0 ? undefined : view.expansions.map(formatExpansion).join(between),
  hidden: list(view.hidden),
  pinned: list(view.pinned),
  group: view.roots.length === 0 && view.grouping === emptyView.grouping ? undefined : view.grouping,
  leases: view.roots.length === 0 && view.leases === emptyView.leases ? undefined : view.leases,
  opened: list(view.opened),
  size: view.size === 'same' ? undefined : view.size,
  colour: view.colour === 'kind' ? undefined : view.colour,
  layout: view.layout === 'layered' ? undefined : view.layout,
  at: formatPositions(view),
  ...formatFilters(view.filters),
  ...formatPaths(view.paths),
  marked: list(view.marked),
});

type Grouped = Pick<View, 'grouping' | 'opened'>;

const parseGrouping = ({ group, opened }: Parameters, usual: View['grouping']): Grouped => {
  const known = groupings.find(each => each === group);
  if (known !== undefined || group === undefined) return { grouping: known ?? usual, opened: unlist(opened) };
  // As it was written before groups had kinds: all, or the groups that were opened.
  return { grouping: 'alike', opened: group === 'all' ? [] : unlist(group) };
};

/**
 * The view that an address asks for. What it cannot read it leaves out. A link with a date shows what it always showed:
 * without a word about them, leases stay nodes there and nothing is grouped.
 */
export const parseView = (parameters: Parameters, isDated: boolean): View => {
  const roots = [...new Set(unlist(parameters.ids))];
  const usual = isDated ? 'none' : roots.length > manyEntities ? 'country' : emptyView.grouping;
  const view: View = {
    ...emptyView,
    roots,
    expansions: (parameters.more ?? '').split(between).flatMap(parseExpansion),
    pinned: unlist(parameters.pinned),
    ...parseGrouping(parameters, usual),
    size: oneOf(sizings, parameters.size, 'same'),
    colour: oneOf(colourings, parameters.colour, 'kind'),
    filters: parseFilters(parameters),
    leases: oneOf(['node', 'edge'], parameters.leases, isDated ? 'node' : 'edge'),
    layout: oneOf(layoutNames, parameters.layout, 'layered'),
  };
  const ids = heldIds(view);
  const paths = parsePaths(parameters);
  return {
    ...view,
    ...(paths ? { paths } : {}),
    marked: unlist(parameters.marked),
    hidden: unlist(parameters.hidden).filter(id => ids.includes(id)),
    positions: parsePositions(parameters.at, ids),
  };
};
