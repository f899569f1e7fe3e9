import type { Span } from './dates.ts';
import { isKnown } from './evidence.ts';
import { parseRelationId } from './graph.ts';
import { type ClaimStatus, isRelationKind, type RelationKind } from './kinds.ts';
import type { Dated } from './publication.ts';

/** What an entity is in a case when a claim states a relation from it, or to it. */
const roles: Readonly<Record<RelationKind, readonly [from: string, to: string]>> = {
  OWNS: ['owner', 'owned'],
  CONTROLS: ['in control', 'controlled'],
  DIRECTS: ['director', 'directed'],
  EMPLOYS: ['employer', 'employed'],
  OPERATES: ['operator', 'operated'],
  HOSTS: ['site', 'housed'],
  GRANTS: ['lessor', 'granted'],
  TAKES: ['lessee', 'taken'],
  COVERS: ['lease', 'leased'],
  USES: ['user', 'used'],
  EQUIPPED_WITH: ['equipped', 'hardware'],
  SUPPLIES: ['supplier', 'supplied'],
  RECEIVES: ['receiver', 'received'],
  CARRIES: ['shipment', 'carried'],
  PAYS: ['payer', 'paid'],
  MAKES_TRIP: ['traveller', 'trip'],
  VISITS: ['trip', 'visited'],
  LISTS: ['listing authority', 'listed'],
  EXPORTS: ['exporter', 'exported'],
  IMPORTS: ['importer', 'imported'],
  OBSERVED: ['flow', 'value'],
  PARTY_TO: ['party', 'case'],
};

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
  if (stated.from === entity) return roles[stated.kind][0];
  return stated.to === entity ? roles[stated.kind][1] : undefined;
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
