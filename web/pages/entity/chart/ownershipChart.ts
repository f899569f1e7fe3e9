import { groupBy } from '../../../../domain/groupBy.ts';
import type { ChartEntityFragment, ChartRelationFragment, OwnershipChartQuery } from '../../../generated/operations.ts';
import { circlesIn, tiersOf } from './tiers.ts';

type Report = OwnershipChartQuery['ownership'];
type Owner = Report['owners'][number];

type Place = {
  readonly id: string;
  /** How many holdings or controls it stands above the firm; 0 is the firm itself. */
  readonly tier: number;
};

export type PartyCard = Place & {
  readonly kind: 'party';
  readonly entity: ChartEntityFragment;
  /** In its own right; null where nobody reports where it belongs. Undefined for the firm itself. */
  readonly restricted: boolean | null | undefined;
  /** What it has of the firm over all paths; null where nothing is reported of it. */
  readonly interest: Owner['integrated'];
  readonly isInCircle: boolean;
  /** Nobody is reported to own or control it. */
  readonly isUnowned: boolean;
  /** Its recorded owners hold more than there is. */
  readonly isOverAllocated: boolean;
};

/** What no one is reported to hold of a firm, and owners that are not drawn, are parts of their own. */
export type PartCard = Place &
  ({ readonly kind: 'unaccounted'; readonly share: number } | { readonly kind: 'more'; readonly owners: number });

export type Card = PartyCard | PartCard;

export type Link = {
  readonly from: string;
  readonly to: string;
  /** The holdings and controls of one owner in one firm; none for what is not reported. */
  readonly relations: readonly ChartRelationFragment[];
  readonly isInCircle: boolean;
};

export type OwnershipChart = {
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  /** Owners and controllers above the firm that are not drawn. */
  readonly left: number;
};

/** At most so many parties, and so many owners of one firm. */
const [mostParties, mostOwners] = [40, 6];

/** Restricted ones first, then those with the greatest effective interest, then as the server ranks them. */
const strongestFirst = (a: Owner, b: Owner): number => {
  const size = ({ integrated }: Owner): number => integrated?.max ?? -1;
  return Number(b.restricted === true) - Number(a.restricted === true) || size(b) - size(a);
};

/** The firm and the strongest parties above it, each with a drawn firm that it owns or controls. */
const drawnIds = (firm: string, ownersOf: (id: string) => readonly Owner[]): ReadonlySet<string> => {
  const drawn = new Set([firm]);
  const waiting = [...ownersOf(firm).slice(0, mostOwners)];
  while (drawn.size < mostParties && waiting.length > 0) {
    const next = waiting.sort(strongestFirst).shift();
    if (next === undefined || drawn.has(next.entity.id)) continue;
    drawn.add(next.entity.id);
    waiting.push(...ownersOf(next.entity.id).slice(0, mostOwners));
  }
  return drawn;
};

/**
 * Who stands above a firm, by tiers, strongest first where there are too many; what nobody is reported to hold of a firm
 * is a part of its own, since it belongs to somebody.
 */
export const ownershipChart = ({
  firm,
  owners,
  ownerCount,
  relations,
  unaccountedFor,
  excesses,
}: Report): OwnershipChart => {
  const byId = new Map(owners.map(owner => [owner.entity.id, owner]));
  const pairs = [...groupBy(relations, ({ from, to }) => JSON.stringify([from.id, to.id])).values()].flatMap(own =>
    own[0] ? [{ from: own[0].from.id, to: own[0].to.id, relations: own }] : [],
  );
  const above = groupBy(pairs, ({ to }) => to);
  const ownersOf = (id: string): readonly Owner[] =>
    (above.get(id) ?? []).flatMap(({ from }) => byId.get(from) ?? []).toSorted(strongestFirst);
  const drawn = drawnIds(firm.id, ownersOf);
  const linked = pairs.filter(({ from, to }) => drawn.has(from) && drawn.has(to) && from !== to);
  const isCircular = circlesIn(linked);
  const tiers = tiersOf(firm.id, linked, isCircular);
  const tierOf = (id: string): number => tiers.get(id) ?? 0;
  const open = new Map(unaccountedFor.map(({ firm: { id }, share }) => [id, share]));
  const over = new Set(excesses.map(({ firm: { id } }) => id));
  const parties = [...drawn].map((id): PartyCard => {
    const owner = byId.get(id);
    return {
      ...{ kind: 'party', id, tier: tierOf(id), entity: owner?.entity ?? firm },
      restricted: id === firm.id ? undefined : (owner?.restricted ?? null),
      interest: owner?.integrated ?? null,
      isInCircle: linked.some(link => link.from === id && isCircular(link)),
      isUnowned: open.has(id) && !above.has(id),
      isOverAllocated: over.has(id),
    };
  });
  const parts = parties.flatMap(({ id, tier, isUnowned, isOverAllocated }): (PartCard & { readonly of: string })[] => {
    const left = (above.get(id) ?? []).filter(({ from }) => !drawn.has(from)).length;
    const share = open.get(id) ?? 0;
    return [
      ...(left === 0
        ? []
        : [{ kind: 'more' as const, id: `more owners of ${id}`, tier: tier + 1, owners: left, of: id }]),
      ...(share <= 0 || isUnowned || isOverAllocated
        ? []
        : [{ kind: 'unaccounted' as const, id: `unaccounted for of ${id}`, tier: tier + 1, share, of: id }]),
    ];
  });
  return {
    cards: [...parties, ...parts],
    links: [
      ...linked.map(link => ({ ...link, isInCircle: isCircular(link) })),
      ...parts.map(({ id, of }) => ({ from: id, to: of, relations: [], isInCircle: false })),
    ],
    left: ownerCount - (drawn.size - 1),
  };
};
