import { relationKinds } from '../../domain/vocabulary/relations.ts';
import type { RelationKind } from '../generated/operations.ts';

/** The relation's ends, the one nearer to the hardware first, so that graphs run from hardware on the left to parties. */
export const towardsParty = (relation: { kind: RelationKind; from: string; to: string }): readonly [string, string] =>
  relationKinds[relation.kind].nearer === 'from' ? [relation.from, relation.to] : [relation.to, relation.from];
