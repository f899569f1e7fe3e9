import type { DrawnEntityFragment, DrawnRelationFragment } from '../generated/operations.ts';
import type { CountryBasis, GraphEntity, GraphRelation } from './graph.ts';

/** Seats and citizenships that are marked in the picture: the default of `accessChains(restricted)`. */
export const markedCountries: readonly string[] = ['CN', 'HK', 'MO'];

const countryOf = (entity: DrawnEntityFragment): { country?: string; countryBasis?: CountryBasis } => {
  const known = (country: string | null | undefined, countryBasis: CountryBasis) =>
    country === null || country === undefined ? undefined : { country, countryBasis };
  if ('headquarters' in entity) {
    return known(entity.headquarters, 'seat') ?? known(entity.incorporatedIn, 'register') ?? {};
  }
  if ('citizenship' in entity) return known(entity.citizenship?.join(' '), 'citizenship') ?? {};
  if ('country' in entity) return known(entity.country, 'place') ?? {};
  return 'code' in entity ? (known(entity.code, 'place') ?? {}) : {};
};

const parties = new Set(['Firm', 'National', 'PublicBody']);

/** An entity of an answer as the canvas draws it. A register entry alone marks no one. */
export const graphEntity = (entity: DrawnEntityFragment): GraphEntity => {
  const { id, kind, name } = entity;
  const place = countryOf(entity);
  const isMarked =
    place.countryBasis !== 'register' && place.country?.split(' ').some(code => markedCountries.includes(code));
  return { id, kind, name, ...place, restricted: parties.has(kind) && isMarked === true };
};

export const graphRelation = ({ from, to, ...relation }: DrawnRelationFragment): GraphRelation => ({
  ...relation,
  from: from.id,
  to: to.id,
});
