import type { Value } from '../../../domain/graph.ts';
import { resolveProperties } from '../../model/evidence.ts';
import type { Context } from '../context.ts';
import type * as schema from '../generated/types.ts';
import type { EntityParent } from '../parents.ts';

const asText = (value: Value): string =>
  typeof value !== 'object'
    ? String(value)
    : Array.isArray(value) && value.every(item => typeof item !== 'object')
      ? value.join(', ')
      : JSON.stringify(value);

/** Every recorded property of an entity with the claims behind it, as known at the clocks of the question. */
export const propertyEvidence = async (
  { id, kind, clocks }: EntityParent,
  context: Context,
): Promise<schema.ResolversTypes['PropertyEvidence'][]> => {
  const entity = await context.entities.load(id);
  if (!entity) return [];
  const claims = await context.stating.load(id);
  const resolved = resolveProperties(kind, entity.declared, claims, clocks);
  const stated = claims.flatMap(claim => (claim.says === 'property' ? [claim.property] : []));
  // A name that no claim states is the heading of its file, and no evidence.
  const recorded = [...resolved.keys()].filter(name => name !== 'name');
  return [...new Set([...recorded, ...stated])].sort().map(name => {
    const found = resolved.get(name);
    const behind = claims.filter(claim => claim.says === 'property' && claim.property === name);
    return {
      name,
      value: found === undefined ? null : asText(found.value),
      reason: found?.conflicting
        ? 'Of the conflicting values, the one with the strongest status; among equals an exact one, then the earliest published.'
        : null,
      conflicting: found?.conflicting ?? false,
      claims: behind,
    };
  });
};
