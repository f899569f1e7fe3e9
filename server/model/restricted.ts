import type { Entity } from './graph.ts';

/** Mainland China, Hong Kong and Macau: a setting of the project, not a legal category. */
export const restrictedByDefault: readonly string[] = ['CN', 'HK', 'MO'];

const countriesOf = (entity: Entity): readonly unknown[] => {
  const { headquarters, country, citizenship } = entity.properties;
  if (entity.kind === 'Firm') return [headquarters];
  if (entity.kind === 'PublicBody') return [country];
  if (entity.kind === 'National') return Array.isArray(citizenship) ? citizenship : [];
  return [];
};

/**
 * Restricted in its own right: a firm by its seat, a public body by its country, a person by a citizenship.
 * A firm without a known seat is not; it may still be reached through its parent.
 */
export const isRestricted = (entity: Entity, jurisdictions: ReadonlySet<string>): boolean =>
  countriesOf(entity).some(country => typeof country === 'string' && jurisdictions.has(country));
