import { accessKindNames, relationKindNames } from '../../../../domain/vocabulary/kinds.ts';
import type { RelationKind } from '../../../generated/operations.ts';

/** Kinds of relation that may make a path; those that pass access count unless the user chooses otherwise. */
export const pathKinds: Readonly<Record<'access' | 'other', readonly RelationKind[]>> = {
  access: accessKindNames,
  other: relationKindNames.filter(kind => !accessKindNames.includes(kind)),
};

export const allPathKinds: readonly RelationKind[] = [...pathKinds.access, ...pathKinds.other];

/** As many as the server finds at once between two, among how many, and the longest that it is asked for. */
export const mostPaths = 20;
export const mostEnds = 10;
export const longestPath = 8;

/** Which paths between each two of some entities are asked for. */
export type PathQuestion = {
  /** Two at least. */
  readonly ends: readonly string[];
  /** No more than so many between two, 1–20. */
  readonly most: number;
  readonly kinds: readonly RelationKind[];
  /** `drawn`: what is hidden, filtered out or not fetched takes no part, and what did not hold at the date does. */
  readonly over: 'store' | 'drawn';
};

export const questionBetween = (...ends: readonly string[]): PathQuestion => ({
  ends,
  most: 5,
  kinds: pathKinds.access,
  over: 'store',
});
