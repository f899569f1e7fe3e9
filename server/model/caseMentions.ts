import type { Span } from '../../domain/dates.ts';
import { parseRelationId } from '../../domain/graph.ts';
import { type Dated, isKnown } from '../../domain/publication.ts';
import { isRelationKind } from '../../domain/vocabulary/kinds.ts';
import { relationWords } from '../../domain/vocabulary/relationWords.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';

/** A claim about an entity, as far as it tells what the entity is in its case. */
export type MentioningClaim = {
  readonly status: ClaimStatus;
  readonly source: Dated;
  /** Id of the relation that it states, and the role that it gives a party to the case. */
  readonly relation?: string | undefined;
  readonly role?: string | undefined;
};

export type CaseMention = {
  readonly case: string;
  /** In the order of how many claims give them; none where the claims state no relation. */
  readonly roles: readonly string[];
  readonly claimCount: number;
  /** How many of the claims are denials. */
  readonly denials: number;
};

const roleOf = (entity: string, { relation, role, status }: MentioningClaim): string | undefined => {
  const stated = relation === undefined || status === 'denied' ? undefined : parseRelationId(relation);
  if (!stated || !isRelationKind(stated.kind)) return undefined;
  if (stated.kind === 'PARTY_TO' && stated.from === entity && role !== undefined) return role;
  if (stated.from === entity) return relationWords[stated.kind].roles[0];
  return stated.to === entity ? relationWords[stated.kind].roles[1] : undefined;
};

/** What one entity is in each case, by the claims that had been published by `knownBy`; cases without any are left out. */
export const caseMentions = (
  entity: string,
  claims: Readonly<Record<string, readonly MentioningClaim[]>>,
  knownBy: Span | undefined,
): readonly CaseMention[] =>
  Object.entries(claims).flatMap(([id, all]) => {
    const known = all.filter(claim => isKnown(claim, knownBy));
    const counts = new Map<string, number>();
    for (const role of known.flatMap(claim => roleOf(entity, claim) ?? []))
      counts.set(role, (counts.get(role) ?? 0) + 1);
    const denials = known.filter(({ status }) => status === 'denied').length;
    const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return known.length === 0
      ? []
      : [{ case: id, roles: byCount.map(([role]) => role), claimCount: known.length, denials }];
  });
