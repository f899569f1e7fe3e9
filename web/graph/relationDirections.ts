import type { RelationKind } from '../generated/operations.ts';

/**
 * Which end of a relation stands nearer to the hardware, so that pictures run from the hardware on the left to the
 * parties on the right: `to` where access passes from the thing to the actor, `from` the other way round.
 */
export const relationDirections: Readonly<Record<RelationKind, 'from' | 'to'>> = {
  OWNS: 'to',
  CONTROLS: 'to',
  DIRECTS: 'to',
  EMPLOYS: 'from',
  OPERATES: 'to',
  HOSTS: 'to',
  GRANTS: 'from',
  TAKES: 'to',
  COVERS: 'to',
  USES: 'to',
  EQUIPPED_WITH: 'to',
  SUPPLIES: 'from',
  RECEIVES: 'to',
  CARRIES: 'to',
  PAYS: 'to',
  MAKES_TRIP: 'to',
  VISITS: 'to',
  LISTS: 'to',
  EXPORTS: 'from',
  IMPORTS: 'to',
  OBSERVED: 'from',
  PARTY_TO: 'to',
};

/** The relation's ends, the one nearer to the hardware first. */
export const towardsParty = (relation: { kind: RelationKind; from: string; to: string }): readonly [string, string] =>
  relationDirections[relation.kind] === 'from' ? [relation.from, relation.to] : [relation.to, relation.from];
