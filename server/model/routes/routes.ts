import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Certainty, leastCertain } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { ClaimStatus } from '../../../domain/vocabulary/statuses.ts';
import type { Range } from '../access/measures.ts';
import { statusRank } from '../evidence.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import { type Shipped, shipmentsIn } from './shipments.ts';

/** What joins a shipment to the one before it. */
export type Link = {
  /** Who received the one before and supplied this. Empty: a gap, since nobody is reported to have passed the goods on. */
  readonly through: readonly string[];
  /** Possible where dates or goods leave open whether these are the goods of the shipment before. */
  readonly certainty: Certainty;
};

export type Leg = { readonly shipped: Shipped; readonly link: Link | undefined };

/** Shipments in an order in which the same goods may have gone, from where the trail begins to where it stops. */
export type Route = {
  readonly id: string;
  readonly legs: readonly [Leg, ...Leg[]];
  readonly certainty: Certainty;
  /** Of its weakest relation; absent where no relation is reported of its shipments. */
  readonly status: ClaimStatus | undefined;
  readonly disputed: boolean;
};

/** Most routes that one answer lists, and partial ones that are looked at for it. */
const limits = { routes: 500, partial: 20_000 } as const;

const isBeyond = (some: Range, all: Range): boolean => all.max !== undefined && some.min > all.max;

/**
 * Whether two shipments may have carried the same goods: the same fleet or model, and no more in the later one than the
 * earlier one brought. Possible where nobody reports what one of them carried.
 */
const sameGoods = (a: Shipped, b: Shipped): Certainty | undefined => {
  if (a.goods.size === 0 || b.goods.size === 0) return 'possible';
  const isSame = [...a.goods].some(([thing, { range, unit }]) => {
    const later = b.goods.get(thing);
    return later !== undefined && (unit !== later.unit || !isBeyond(later.range, range));
  });
  return isSame ? 'certain' : undefined;
};

/** Whether one shipment may have ended before another did; possible where the dates leave it open. */
const inOrder = (a: Shipped, b: Shipped): Certainty | undefined => {
  if (a.end.last <= b.begin.first) return 'certain';
  return a.begin.first <= b.end.last ? 'possible' : undefined;
};

const linkOf = (a: Shipped, b: Shipped, through: readonly string[]): Link | undefined => {
  const [order, goods] = [inOrder(a, b), sameGoods(a, b)];
  const certainty = order && goods && leastCertain([order, goods]);
  return certainty ? { through, certainty } : undefined;
};

/**
 * Whether goods that were received may be those that somebody else supplied later: the same fleet, which is one lot of
 * hardware where of one model there are many, and not what one supplier sent side by side.
 */
const mayFollow = (a: Shipped, b: Shipped, { entities }: Snapshot): boolean => {
  if (a === b || a.receives.length === 0 || b.supplies.length === 0 || inOrder(b, a) === 'certain') return false;
  const suppliers = new Set(a.supplies.map(({ from }) => from));
  if (b.supplies.some(({ from }) => suppliers.has(from))) return false;
  return [...a.goods.keys()].some(thing => b.goods.has(thing) && entities.get(thing)?.kind === 'GpuFleet');
};

/**
 * The next shipments of each. Where a receiver supplies on, these; only where the trail would stop, shipments of the same
 * fleet that nobody received before: such a step is a gap.
 */
const linksIn = (shipments: ReadonlyMap<string, Shipped>, snapshot: Snapshot) => {
  const all = [...shipments.values()];
  const suppliedBy = groupBy(
    all.flatMap(shipped => shipped.supplies.map(({ from }) => ({ from, shipped }))),
    ({ from }) => from,
  );
  const next = new Map<string, ReadonlyMap<string, Link>>();
  for (const a of all) {
    const receivers = [...new Set(a.receives.map(({ from }) => from))];
    const onward = receivers.flatMap(firm => (suppliedBy.get(firm) ?? []).map(({ shipped }) => ({ firm, shipped })));
    const through = [...groupBy(onward, ({ shipped }) => shipped)].flatMap(([b, by]) => {
      const link = a === b ? undefined : linkOf(a, b, by.map(({ firm }) => firm).sort());
      return link ? [[b.shipment, link] as const] : [];
    });
    const gaps = all.flatMap(b => {
      const link = through.length === 0 && mayFollow(a, b, snapshot) ? linkOf(a, b, []) : undefined;
      return link ? [[b.shipment, link] as const] : [];
    });
    next.set(a.shipment, new Map([...through, ...gaps]));
  }
  return next;
};

const weakest = (relations: readonly KnownRelation[]): ClaimStatus | undefined =>
  relations.map(({ status }) => status).toSorted((a, b) => statusRank(b) - statusRank(a))[0];

const routeOf = (legs: readonly [Leg, ...Leg[]]): Route => {
  const relations = legs.flatMap(({ shipped }) => [...shipped.supplies, ...shipped.receives, ...shipped.carries]);
  const links = legs.flatMap(({ link }) => link ?? []);
  return {
    id: legs.map(({ shipped }) => shipped.shipment).join('~'),
    legs,
    certainty: leastCertain(links.map(link => (link.through.length === 0 ? 'possible' : link.certainty))) ?? 'certain',
    status: weakest(relations),
    disputed: relations.some(relation => relation.disputed),
  };
};

/**
 * All routes of the shipments that are known: each shipment stands on one at least. A route is a sequence of shipments in
 * which who receives one supplies the next, in an order of dates that is certain or possible, over the same fleet or
 * model in numbers that may be the same goods. It ends where no further shipment is reported. Longest first; cut at a
 * limit that is reported. Yields before each partial route.
 */
export function* routesIn(
  snapshot: Snapshot,
): Cooperative<{ readonly routes: readonly Route[]; readonly truncated: boolean }> {
  const shipments = shipmentsIn(snapshot);
  const next = linksIn(shipments, snapshot);
  const entered = new Set([...next.values()].flatMap(found => [...found.keys()]));
  const routes: Route[] = [];
  const covered = new Set<string>();
  let partial = 0;
  const begin = function* (start: Shipped): Cooperative<undefined> {
    const open: (readonly [Leg, ...Leg[]])[] = [[{ shipped: start, link: undefined }]];
    for (let legs = open.pop(); legs; legs = open.pop()) {
      if (routes.length >= limits.routes || partial >= limits.partial) return undefined;
      partial += 1;
      yield;
      const passed = new Set(legs.map(({ shipped }) => shipped.shipment));
      const last = legs.at(-1)?.shipped.shipment ?? '';
      const onward = [...(next.get(last) ?? [])].flatMap(([id, link]) => {
        const shipped = shipments.get(id);
        return shipped && !passed.has(id) ? [{ shipped, link }] : [];
      });
      if (onward.length === 0) {
        for (const id of passed) covered.add(id);
        routes.push(routeOf(legs));
      }
      for (const leg of onward) open.push([...legs, leg]);
    }
    return undefined;
  };
  for (const [id, shipped] of shipments) if (!entered.has(id)) yield* begin(shipped);
  // Where dates leave every order open, shipments may stand in a circle with no first one.
  for (const [id, shipped] of shipments) if (!covered.has(id)) yield* begin(shipped);
  const truncated = routes.length >= limits.routes || partial >= limits.partial;
  return {
    routes: routes.toSorted((a, b) => b.legs.length - a.legs.length || (a.id < b.id ? -1 : 1)),
    truncated,
  };
}
