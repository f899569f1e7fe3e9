/** What someone decided about entities that may be one: they are the same, and `keep` stands for all, or they are not. */
export type MergeDecision = {
  readonly id: string;
  readonly keep: string;
  readonly merge: readonly string[];
  readonly decision: 'same' | 'different';
  readonly reason: string;
  readonly date: string;
};

/** From each merged entity to the one that is kept. */
export type Merged = ReadonlyMap<string, string>;

export const mergedBy = (decisions: readonly MergeDecision[]): Merged =>
  new Map(
    decisions.flatMap(({ decision, keep, merge }) => (decision === 'same' ? merge.map(id => [id, keep] as const) : [])),
  );

/** One name for a pair in either order. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** The pairs that a decision speaks of: of the same, each with each; of the different, the kept one with each other. */
export const pairsOf = ({ decision, keep, merge }: MergeDecision): readonly string[] =>
  decision === 'different'
    ? merge.map(id => pairOf(keep, id))
    : [keep, ...merge].flatMap((a, i, all) => all.slice(i + 1).map(b => pairOf(a, b)));
