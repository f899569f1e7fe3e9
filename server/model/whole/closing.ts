import { certainOf, controllersOf, type Holdings, holdingsOf } from './holdings.ts';
import type { Links, StakeTable } from './wholeOwnership.ts';

/**
 * The surest case counts the least of each stake, the fullest the most that the others leave. With all that nobody
 * reports, `open`, owners have the least that they can; links count that are only possible.
 */
type Which = 'surest' | 'fullest' | 'open';

/** What a closure counts: see `Case` of the closures over maps. */
export type Counting = {
  readonly stakes: StakeTable;
  readonly held: Holdings;
  /** Least together, by firm. */
  readonly certain: Float64Array;
  readonly which: Which;
  readonly enough: (held: number) => boolean;
  /** What counts of a firm from the beginning, whoever is a member. */
  readonly besides: Float64Array | undefined;
  readonly links: Links | undefined;
  readonly linkedBy: StakeTable | undefined;
};

/** `besides` adds to both ends. */
export const counting = (
  stakes: StakeTable,
  which: Counting['which'],
  enough: Counting['enough'],
  { besides, links }: { readonly besides?: Float64Array; readonly links?: Links } = {},
): Counting => ({
  ...{ stakes, held: holdingsOf(stakes), certain: certainOf(stakes), which, enough, besides, links },
  linkedBy: links && links.firm.length > 0 ? controllersOf(links) : undefined,
});

/** What of a firm counts as held by members who hold so much of it. */
export const countedOf = ({ certain, which }: Counting, firm: number, min: number, max: number): number =>
  which !== 'fullest' ? min : Math.max(min, Math.min(max, 100 - (certain[firm] ?? 0) + min));

/**
 * The smallest set with some seeds that holds every firm of which its members together hold enough, and that its members
 * are linked to. It grows seed by seed, and can be taken back to what it was.
 */
export type Closure = {
  readonly counting: Counting;
  /** By node: the turn in which it joined, from 1 on; 0: no member. */
  readonly turn: Uint32Array;
  /** By node: 0 for seeds, one more than the member that brought it in; for members alone. */
  readonly tier: Uint32Array;
  /** What members hold of each firm, also of members: least and most, per cent. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** Members in the order in which they joined, the first `size`. */
  readonly members: Uint32Array;
  readonly size: () => number;
  /** Firms of which members came to hold something since the last mark, in part more than once. */
  readonly touched: () => readonly number[];
  /** Adds seeds and all that they bring in; what was brought in already counts as a seed from then on. O(stakes of new members). */
  readonly add: (seeds: Iterable<number>) => void;
  /** From here on `takeBack` leads back to here. */
  readonly mark: () => void;
  readonly takeBack: () => void;
};

export const closing = (rule: Counting): Closure => {
  const { stakes, held, which, enough, besides, certain } = rule;
  const nodes = stakes.start.length - 1;
  const turn = new Uint32Array(nodes);
  const tier = new Uint32Array(nodes);
  const members = new Uint32Array(nodes);
  const min = besides?.slice() ?? new Float64Array(nodes);
  const isLeast = which !== 'fullest';
  const max = isLeast ? min : (besides?.slice() ?? new Float64Array(nodes));
  const { links } = rule;
  let [size, seen, kept] = [0, 0, 0];
  let firms: number[] = [];
  let former: number[] = [];
  /** Members that became seeds since the last mark, and their former tiers. */
  let raised: { readonly node: number; readonly tier: number }[] = [];
  const join = (node: number, at: number): void => {
    if (turn[node] !== 0) return;
    members[size] = node;
    size += 1;
    turn[node] = size;
    tier[node] = at;
  };
  const grow = (): void => {
    const { start, firm: heldFirm, min: least, max: most } = held;
    for (; seen < size; seen += 1) {
      const member = members[seen] ?? 0;
      const below = (tier[member] ?? 0) + 1;
      if (links)
        for (let i = links.start[member] ?? 0; i < (links.start[member + 1] ?? 0); i += 1)
          if (which !== 'surest' || links.certain[i] === 1) join(links.firm[i] ?? 0, below);
      for (let i = start[member] ?? 0; i < (start[member + 1] ?? 0); i += 1) {
        const firm = heldFirm[i] ?? 0;
        const before = min[firm] ?? 0;
        const now = before + (least[i] ?? 0);
        firms.push(firm);
        former.push(before);
        let counts = now;
        if (!isLeast) {
          const wasMost = max[firm] ?? 0;
          former.push(wasMost);
          const nowMost = wasMost + (most[i] ?? 0);
          max[firm] = nowMost;
          counts = Math.max(now, Math.min(nowMost, 100 - (certain[firm] ?? 0) + now));
        }
        min[firm] = now;
        if (turn[firm] === 0 && enough(counts)) join(firm, below);
      }
    }
  };
  if (besides)
    for (let firm = 0; firm < nodes; firm += 1)
      if (enough(countedOf(rule, firm, besides[firm] ?? 0, besides[firm] ?? 0))) join(firm, 1);
  grow();
  const mark = (): void => {
    [firms, former, raised] = [[], [], []];
    kept = size;
  };
  mark();
  return {
    ...{ counting: rule, turn, tier, min, max, members, size: () => size, touched: () => firms, mark },
    add: seeds => {
      for (const seed of seeds) {
        join(seed, 0);
        if (tier[seed] === 0) continue;
        raised.push({ node: seed, tier: tier[seed] ?? 0 });
        tier[seed] = 0;
      }
      grow();
    },
    takeBack: () => {
      for (let i = firms.length - 1; i >= 0; i -= 1) {
        const firm = firms[i] ?? 0;
        if (!isLeast) max[firm] = former.pop() ?? 0;
        min[firm] = former.pop() ?? 0;
      }
      for (; size > kept; size -= 1) turn[members[size - 1] ?? 0] = 0;
      for (const { node, tier: before } of raised) tier[node] = before;
      seen = size;
      mark();
    },
  };
};
