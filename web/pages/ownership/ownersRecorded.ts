import type { RelationKind } from '../../generated/operations.ts';

type Counted = { readonly relationCounts: readonly { readonly kind: RelationKind; readonly incoming: number }[] };

/** How many holdings in a firm and controls of it are recorded, at any date. */
export const ownersRecorded = ({ relationCounts }: Counted): number =>
  relationCounts
    .filter(({ kind }) => kind === 'OWNS' || kind === 'CONTROLS')
    .reduce((sum, { incoming }) => sum + incoming, 0);
