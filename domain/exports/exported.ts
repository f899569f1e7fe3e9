import type { Properties, SourceRef } from '../graph.ts';
import type { EntityKind, RelationKind } from '../vocabulary/kinds.ts';

/** An entity as files carry it. What nobody reports is absent. */
export type ExportedEntity = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2; several of a person are parted by a blank. */
  readonly country?: string | undefined;
  readonly countryBasis?: string | undefined;
  /** By its own seat, country or citizenship, not through owners. Absent where unknown, and for what is no party. */
  readonly restrictedByOwnSeat?: boolean | undefined;
  /** All that is known of it; absent where a view holds no more than it shows. */
  readonly properties?: Properties | undefined;
};

/** A relation as files carry it. */
export type ExportedRelation = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** In capitals, as the contract spells it. */
  readonly status: string;
  readonly disputed: boolean;
  /** `null`: it did not hold at the date of asking. */
  readonly certainty?: string | null | undefined;
  readonly verb: string;
  readonly details: readonly string[];
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly recorded?: string | null | undefined;
  readonly lastConfirmed?: string | null | undefined;
  readonly shareMin?: number | null | undefined;
  readonly shareMax?: number | null | undefined;
  readonly shareMinExclusive?: boolean | null | undefined;
  readonly shareMaxExclusive?: boolean | null | undefined;
  readonly servers?: number | null | undefined;
  readonly properties?: Properties | undefined;
  /** What it rests on; absent where a view holds no more than it shows. */
  readonly sources?: readonly SourceRef[] | undefined;
};

/** In words without its ends: `owns (33–34 %, from March 2025)`. */
export const relationText = ({ verb, details }: Pick<ExportedRelation, 'verb' | 'details'>): string =>
  details.length === 0 ? verb : `${verb} (${details.join(', ')})`;

/** Centre of each node in the units of the picture, y downwards, by entity id. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/**
 * Writes one file piece by piece: its head, entities, what stands between, relations, its foot. A piece that is undefined
 * says that the format has no place for the thing, which is counted.
 */
export type Writer = {
  readonly head?: string;
  readonly entity?: (entity: ExportedEntity) => string | undefined;
  readonly between?: () => string;
  readonly relation?: (relation: ExportedRelation) => string | undefined;
  readonly foot?: () => string;
};

/** The whole file, for what is at hand. */
export const written = (
  { head = '', entity, between, relation, foot }: Writer,
  graph: { readonly entities: readonly ExportedEntity[]; readonly relations: readonly ExportedRelation[] },
): string =>
  [
    head,
    ...graph.entities.map(item => entity?.(item) ?? ''),
    between?.() ?? '',
    ...graph.relations.map(item => relation?.(item) ?? ''),
    foot?.() ?? '',
  ].join('');
