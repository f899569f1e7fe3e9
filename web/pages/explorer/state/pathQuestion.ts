import type { RelationKind } from '../../../generated/operations.ts';

/** Kinds of relation that may make a path. */
export const pathKinds = {
  /** Those that pass access; they count unless told otherwise. */
  access: [
    ...(['OWNS', 'CONTROLS', 'DIRECTS', 'EMPLOYS', 'OPERATES', 'HOSTS'] as const),
    ...(['GRANTS', 'TAKES', 'COVERS', 'USES', 'RECEIVES', 'CARRIES'] as const),
  ],
  /** The rest: a case, a rule or a model of hardware ties everybody to everybody. */
  other: [
    ...(['EQUIPPED_WITH', 'SUPPLIES', 'PAYS', 'MAKES_TRIP', 'VISITS', 'LISTS'] as const),
    ...(['EXPORTS', 'IMPORTS', 'OBSERVED', 'PARTY_TO'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly RelationKind[]>>;
export const allPathKinds: readonly RelationKind[] = [...pathKinds.access, ...pathKinds.other];

/** As many as the server finds at once, and the longest that it is asked for. */
export const mostPaths = 20;
export const longestPath = 8;

/** Which paths between two entities are asked for. */
export type PathQuestion = {
  readonly from: string;
  readonly to: string;
  /** No more than so many, 1–20. */
  readonly most: number;
  readonly kinds: readonly RelationKind[];
  /** `drawn`: what is hidden, filtered out or not fetched takes no part, and what did not hold at the date does. */
  readonly over: 'store' | 'drawn';
};

export const questionBetween = (from: string, to: string): PathQuestion => ({
  from,
  to,
  most: 5,
  kinds: pathKinds.access,
  over: 'store',
});
