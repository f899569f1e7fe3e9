import type { Claim, Entity, SourceRef } from '../model/graph.ts';
import type { Clocks, KnownRelation } from '../model/recall.ts';

/** What resolvers pass down. `clocks` are those of the question; without them, as loaded. */
export type EntityParent = Entity & { readonly clocks?: Clocks | undefined };
export type RelationParent = KnownRelation & { readonly clocks: Clocks };
export type NodeParent = EntityParent | Claim | SourceRef;
