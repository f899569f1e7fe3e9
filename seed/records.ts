import type { Properties } from '../domain/graph.ts';
import type { EntityKind } from '../domain/vocabulary/kinds.ts';

/** `NAMES` leads to what a claim or gap names in its file, where a decision has since joined that to what it is ABOUT. */
export type LinkType = 'ABOUT' | 'NAMES' | 'CITES' | 'ANSWERS' | 'WITHDRAWS' | 'CONFLICTS_WITH';
export type Link = { readonly type: LinkType; readonly to: string };

/**
 * One thing that a file puts into the store: an entity (a case, too), a claim, a source, a gap, a merge decision, or a part of a reference
 * file that is no entity. An entity's `properties` are what its file declares; the store resolves them with the claims.
 */
export type SeedRecord = {
  readonly id: string;
  readonly kind: EntityKind | 'Gap' | 'Merge' | 'Reference';
  readonly properties: Properties;
  readonly links: readonly Link[];
};

/** All that one file says. */
export type FileRecords = {
  readonly id: string;
  readonly hash: string;
  readonly origin: string;
  readonly text: string;
  readonly records: readonly SeedRecord[];
};

/** Without what is null or absent: both mean unknown. */
export const present = (fields: Readonly<Record<string, unknown>>): Properties =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Properties;
