import type { Span } from '../../../domain/dates.ts';
import type { Claim, Entity, Properties } from '../../../domain/graph.ts';
import { isKnown } from '../../../domain/publication.ts';
import { resolveProperties } from '../evidence.ts';
import { namesIn } from './namesInTime.ts';

/**
 * An entity with the names and properties that it has by what had been published by a day, whatever the day that they are
 * of. What its file declares is always known.
 */
export const withKnownNames = (
  { id, kind, declared }: Entity & { readonly declared: Properties },
  claims: readonly Claim[],
  knownBy: Span,
): Entity => {
  const known = claims.filter(claim => isKnown(claim, knownBy));
  const { name, ...properties } = Object.fromEntries(
    [...resolveProperties(kind, declared, known)].map(([property, { value }]) => [property, value]),
  );
  const formerNames = namesIn(declared, known).filter(each => each !== name);
  return { id, kind, name: typeof name === 'string' ? name : '', properties: { ...properties, formerNames } };
};
