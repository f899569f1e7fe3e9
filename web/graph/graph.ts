import type { Certainty, ClaimStatus, EntityKind, RelationKind } from '../generated/operations.ts';
import type { ColourName } from './palette.ts';

/** Where a country code comes from: a firm's seat is not the place of its register. */
export type CountryBasis = 'seat' | 'register' | 'citizenship' | 'place';

/** What the canvas, the tables and the exports need to know of an entity. Ids never clash with those of relations. */
export type GraphEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** A short name for the node, where it has one that no other entity of the picture shares. */
  readonly label?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly countryBasis?: CountryBasis | undefined;
  /** By its own seat, country or citizenship, not through owners; drawn so. Absent where unknown, and for what is no party. */
  readonly restrictedByOwnSeat?: boolean | undefined;
  /** Relations that the store holds and the picture does not show. */
  readonly more?: number | undefined;
  /** Number of entities that this node stands for, where leaves were grouped. */
  readonly members?: number | undefined;
  /** Edge length of the node in units of the picture, where it is not the usual one. */
  readonly size?: number | undefined;
  /** Coloured by a value that it has of a property, instead of by its kind. */
  readonly tint?: { readonly name: string; readonly colour: ColourName } | undefined;
};

export type GraphRelation = {
  readonly id: string;
  readonly kind: RelationKind;
  /** Ids of entities of the same graph. */
  readonly from: string;
  readonly to: string;
  readonly status: ClaimStatus;
  readonly disputed: boolean;
  /** `null`: it did not hold at the date of asking. */
  readonly certainty?: Certainty | null | undefined;
  /** What the one end does to the other, `owns`, and what is known of it: `33–34 %`, `from March 2025`. */
  readonly verb: string;
  /** The same from the other end, where it is not what the kind says. */
  readonly verbBack?: string | undefined;
  readonly details: readonly string[];
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly recorded?: string | null | undefined;
  readonly lastConfirmed?: string | null | undefined;
  /** Per cent, 0–100. */
  readonly shareMin?: number | null | undefined;
  readonly shareMax?: number | null | undefined;
  /** The end is itself left out. */
  readonly shareMinExclusive?: boolean | null | undefined;
  readonly shareMaxExclusive?: boolean | null | undefined;
  readonly servers?: number | null | undefined;
  /** Where a lease is drawn as an edge: the lease, which a click selects. */
  readonly standsFor?: string | undefined;
  /** Ids of all that is drawn as this one line: relations, and a lease. */
  readonly parts?: readonly string[] | undefined;
  /** Read from the end nearer to the party, as in charts with the owners on top. */
  readonly fromParty?: boolean | undefined;
  /** Relations of several kinds or directions as one line, which points nowhere. */
  readonly mixed?: boolean | undefined;
};

export type Graph = { readonly entities: readonly GraphEntity[]; readonly relations: readonly GraphRelation[] };

export type Point = { readonly x: number; readonly y: number };
/** Centre of each node in the units of the picture, y downwards, by entity id. */
export type Positions = ReadonlyMap<string, Point>;

/** Neighbours of each entity over relations in either direction; entities without any have an empty set. */
export const neighbourhoods = ({ entities, relations }: Graph): ReadonlyMap<string, ReadonlySet<string>> => {
  const near = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of relations) {
    if (from === to) continue;
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  return near;
};
