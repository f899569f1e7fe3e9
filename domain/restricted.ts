import type { Entity } from './graph.ts';
import type { PlaceBasis } from './vocabulary/entities.ts';
import { entityKind, partyKinds } from './vocabulary/kinds.ts';

/** Mainland China, Hong Kong and Macau: a setting of the project, not a legal category. */
export const restrictedByDefault: readonly string[] = ['CN', 'HK', 'MO'];

/** The countries where an entity belongs or stands, by the property that its kind has for it; none where unknown. */
export const placesOf = ({ kind, properties }: Pick<Entity, 'kind' | 'properties'>): readonly string[] => {
  const { place } = entityKind(kind);
  const value = place && properties[place.property];
  return [value].flat().filter(country => typeof country === 'string');
};

/** Where an entity belongs or stands and how that is stated; of a firm without a known seat, where it is registered. */
export const placeOf = (
  entity: Pick<Entity, 'kind' | 'properties'>,
): { readonly countries: readonly string[]; readonly basis: PlaceBasis | 'register' } | undefined => {
  const countries = placesOf(entity);
  const { place } = entityKind(entity.kind);
  if (place && countries.length > 0) return { countries, basis: place.basis };
  const { incorporatedIn } = entity.properties;
  return typeof incorporatedIn === 'string' ? { countries: [incorporatedIn], basis: 'register' } : undefined;
};

/**
 * Restricted in its own right: a firm by its seat, a public body by its country, a person by a citizenship.
 * A firm without a known seat is not; it may still be reached through its parent.
 */
export const isRestricted = (entity: Entity, jurisdictions: ReadonlySet<string>): boolean =>
  partyKinds.has(entity.kind) && placesOf(entity).some(country => jurisdictions.has(country));

/** Whether it is reported where a party belongs. One of unknown place may yet turn out to be restricted. */
export const isPlaced = (entity: Entity): boolean => placesOf(entity).length > 0;
