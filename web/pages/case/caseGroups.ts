import { byOriginal } from '../../../domain/publication.ts';
import type { CaseClaimFragment, EntityRefFragment, SourceLineFragment } from '../../generated/operations.ts';

type Claim = CaseClaimFragment;

export type AboutGroup = { readonly entity: EntityRefFragment; readonly claims: readonly Claim[] };

/** Claims under each entity that they are about, the most talked of first; a claim about two stands under both. */
export const byAbout = (claims: readonly Claim[]): readonly AboutGroup[] => {
  const groups = new Map<string, { entity: EntityRefFragment; claims: Claim[] }>();
  for (const claim of claims) {
    for (const entity of claim.about) {
      const group = groups.get(entity.id) ?? { entity, claims: [] };
      group.claims.push(claim);
      groups.set(entity.id, group);
    }
  }
  return [...groups.values()].sort(
    (a, b) => b.claims.length - a.claims.length || (a.entity.name < b.entity.name ? -1 : 1),
  );
};

/**
 * The same groups without the claims that were shown before, by id, and each other claim only under the first: a sheet of
 * paper is read from top to bottom.
 */
export const eachOnce = (groups: readonly AboutGroup[], told: Iterable<string>): readonly AboutGroup[] => {
  const seen = new Set(told);
  return groups
    .map(({ entity, claims }) => {
      const fresh = claims.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      return { entity, claims: fresh };
    })
    .filter(({ claims }) => claims.length > 0);
};

export type CitedSource = { readonly source: SourceLineFragment; readonly claims: number };

/** The sources of claims with how many they carry, those that repeat one original together, most claims first. */
export const citedSources = (claims: readonly Claim[]): readonly (readonly CitedSource[])[] => {
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  const weigh = (group: readonly CitedSource[]): number => group.reduce((sum, { claims: count }) => sum + count, 0);
  return byOriginal(claims.map(claim => claim.source))
    .map(group => group.map(source => ({ source, claims: counts.get(source.id) ?? 0 })))
    .sort((a, b) => weigh(b) - weigh(a));
};

/** Denials and other replies, each with the claims that it answers. */
export const replies = (claims: readonly Claim[]): readonly Claim[] => claims.filter(claim => claim.answers.length > 0);

/** Properties for which claims give values that cannot hold together: `of` an entity, by `name`. */
export const conflictingProperties = (
  claims: readonly Claim[],
): readonly { readonly of: string; readonly names: readonly string[] }[] => {
  const found = new Map<string, Set<string>>();
  for (const { property, conflictsWith } of claims) {
    if (property === null || conflictsWith.length === 0) continue;
    found.set(property.of, (found.get(property.of) ?? new Set()).add(property.name));
  }
  return [...found].map(([of, names]) => ({ of, names: [...names] }));
};

/**
 * Claims that cannot hold together and state no property, so that no value has to be chosen: each set once, whichever of
 * them names the others.
 */
export const conflictSets = (claims: readonly Claim[]): readonly (readonly Claim[])[] => {
  const open = new Map(
    claims
      .filter(claim => claim.property === null && claim.conflictsWith.length > 0)
      .map(claim => [claim.id, claim] as const),
  );
  const take = (id: string): readonly Claim[] => {
    const claim = open.get(id);
    open.delete(id);
    return claim ? [claim, ...claim.conflictsWith.flatMap(other => take(other.id))] : [];
  };
  return [...open.keys()].map(take).filter(set => set.length > 0);
};

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Ids of the relations that claims state, and of their ends; the parties' own relations to the case are shown in words. */
export const pictured = (
  claims: readonly Claim[],
): { readonly entities: readonly string[]; readonly relations: readonly string[] } => {
  const stated = claims.flatMap(({ relation }) => (relation && relation.kind !== 'PARTY_TO' ? [relation] : []));
  return {
    entities: sorted(stated.flatMap(({ from, to }) => [from.id, to.id])),
    relations: sorted(stated.map(({ id }) => id)),
  };
};
