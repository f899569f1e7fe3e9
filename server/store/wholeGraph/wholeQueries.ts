import { defineQuery } from '../query.ts';
import type { Stored } from '../rows.ts';

type Figure = number | null;
export type StoredHolding = readonly [
  ...[from: string, to: string, id: string | null],
  ...[shareMin: Figure, shareMax: Figure, votingMin: Figure, votingMax: Figure],
];
/** Holdings of which the same is told, but for their figures. */
export type AlikeHoldings = {
  readonly kind: string;
  readonly told: Stored;
  readonly holdings: readonly StoredHolding[];
};

/** What reads all parties and all that they hold, as few rows of long lists: five times as fast as a row each. */
export const wholeQueries = {
  parties: defineQuery<
    { kinds: string[]; after: string; limit: number },
    { ids: readonly string[]; kinds: readonly string[]; names: readonly string[]; dissolved: readonly Stored[] }
  >('read/whole-parties.cypher', {
    params: { kinds: true, after: true, limit: true },
    columns: { ids: true, kinds: true, names: true, dissolved: true },
  }),
  holdings: defineQuery<{ after: string; through: string }, AlikeHoldings>('read/whole-holdings.cypher', {
    params: { after: true, through: true },
    columns: { kind: true, told: true, holdings: true },
  }),
} as const;
