import type { Claim, Entity, SourceRef } from '../../domain/graph.ts';
import type { OpenEnd } from '../model/access/report.ts';
import type { TestResult } from '../model/accessTests/testResult.ts';
import type { Clocks, KnownRelation } from '../model/snapshot.ts';
import type { Shown } from './shown.ts';

/** What resolvers pass down. `clocks` are those of the question; without them, as loaded. */
export type EntityParent = Entity & { readonly clocks?: Clocks | undefined };
export type RelationParent = KnownRelation & { readonly clocks: Clocks };
export type NodeParent = EntityParent | Claim | SourceRef;
export type OpenEndParent = { readonly end: OpenEnd; readonly shown: Shown };
/** The result of one test, with what its relations are shown by. */
export type TestParent = { readonly result: TestResult; readonly shown: Shown };
/** Each of its fields reads what it needs. */
export type InventoryParent = Readonly<Record<never, never>>;
