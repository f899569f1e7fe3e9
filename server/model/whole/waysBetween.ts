import { startsOf } from './wholeOwnership.ts';

/** Relations of all entities, as numbers: each is a step from either of its ends to the other. None leads from an entity to itself. */
export type Adjacency = {
  /** Of each entity the first of its steps; those of the next come after its last. */
  readonly start: Uint32Array;
  /** Where a step leads. */
  readonly other: Uint32Array;
  /** The kind of its relation, doubled, and 1 more where the relation leads the other way. */
  readonly kind: Uint8Array;
};
export type NumberedRelation = { readonly kind: number; readonly from: number; readonly to: number };

/** From the ends and kinds of relations. O(entities + relations). */
export const adjacencyFrom = (
  entities: number,
  { from, to, kind }: { readonly from: Uint32Array; readonly to: Uint32Array; readonly kind: Uint8Array },
): Adjacency => {
  const counts = new Uint32Array(entities);
  const isWithin = (i: number): boolean => from[i] === to[i];
  for (let i = 0; i < from.length; i += 1)
    if (!isWithin(i)) for (const end of [from[i] ?? 0, to[i] ?? 0]) counts[end] = (counts[end] ?? 0) + 1;
  const start = startsOf(counts);
  const next = start.slice();
  const steps = start[entities] ?? 0;
  const [other, kinds] = [new Uint32Array(steps), new Uint8Array(steps)];
  const add = (here: number, there: number, way: number): void => {
    const step = next[here] ?? 0;
    next[here] = step + 1;
    other[step] = there;
    kinds[step] = way;
  };
  for (let i = 0; i < from.length; i += 1) {
    if (isWithin(i)) continue;
    add(from[i] ?? 0, to[i] ?? 0, 2 * (kind[i] ?? 0));
    add(to[i] ?? 0, from[i] ?? 0, 2 * (kind[i] ?? 0) + 1);
  }
  return { start, other, kind: kinds };
};

export type WaysQuestion = {
  /** Which kinds count, by their numbers. */
  readonly kinds: Uint8Array;
  /** Most relations of a way. */
  readonly hops: number;
  /** Ways of at least so many relations are looked at. */
  readonly least: number;
  /** So many ways are wanted: longer ones are left out where there are enough already. */
  readonly enough: number;
  /** Most relations to find. */
  readonly most: number;
};
export type Ways = {
  readonly relations: readonly NumberedRelation[];
  /** All ways of at most so many relations are among them, unless cut. */
  readonly hops: number;
  /** At least so many ways lead over relations each of which is on one; more are guessed where some are on none. */
  readonly ways: number;
  /** There were more relations. */
  readonly isCut: boolean;
};

/** How far a node is where nobody came. */
const far = 255;

type Ball = { readonly away: Uint8Array; layers: (readonly number[])[] };

/**
 * Relations on the ways between two entities, whichever way each leads: those on ways of at most h relations, for the least
 * h at which there are enough. A breadth-first search from both ends, that with less before it first (Pohl 1971), which never
 * looks farther than such ways lead; then what hangs on them by one entity alone is taken off, since no way passes an
 * entity twice. O(what lies within half of h of either end), and two bytes an entity of the whole.
 */
export const waysBetween = (
  { start, other, kind }: Adjacency,
  [from, to]: readonly [number, number],
  { kinds, hops, least, enough, most }: WaysQuestion,
): Ways => {
  const each = (here: number, visit: (there: number, step: number) => void): void => {
    for (let step = start[here] ?? 0; step < (start[here + 1] ?? 0); step += 1)
      if (kinds[(kind[step] ?? 0) >> 1] === 1) visit(other[step] ?? 0, step);
  };
  const ballAt = (node: number): Ball => {
    const away = new Uint8Array(start.length - 1).fill(far);
    away[node] = 0;
    return { away, layers: [[node]] };
  };
  const last = ({ layers }: Ball): readonly number[] => layers.at(-1) ?? [];
  const balls = [ballAt(from), ballAt(to)] as const;
  let haveMet = false;
  const grow = (ball: Ball, others: Ball): void => {
    const next: number[] = [];
    for (const here of last(ball))
      each(here, there => {
        if (ball.away[there] !== far) return;
        ball.away[there] = ball.layers.length;
        haveMet ||= others.away[there] !== far;
        next.push(there);
      });
    ball.layers.push(next);
  };
  const radius = ({ layers }: Ball): number => layers.length - 1;
  const isWhole = (ball: Ball): boolean => last(ball).length === 0;
  /** Until the two together reach so far, or there is no more. */
  const growTo = (length: number): void => {
    const [near, remote] = balls;
    while (radius(near) + radius(remote) < length && !balls.some(isWhole))
      if (last(near).length <= last(remote).length) grow(near, remote);
      else grow(remote, near);
  };
  /** How far nodes around one end are from the other, as far as a way of that length passes them. */
  const beyond = (own: Ball, its: Ball, length: number): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    const waiting: number[][] = Array.from({ length: length + 1 }, () => []);
    const put = (node: number, away: number): void => {
      if ((own.away[node] ?? far) + away > length || (found.get(node) ?? far) <= away) return;
      found.set(node, away);
      waiting[away]?.push(node);
    };
    for (const layer of own.layers)
      for (const node of layer) if (its.away[node] !== far) put(node, its.away[node] ?? far);
    for (const [away, nodes] of waiting.entries())
      for (const node of nodes)
        if (found.get(node) === away)
          each(node, there => {
            if (own.away[there] !== far) put(there, away + 1);
          });
    return found;
  };
  const onWays = (length: number): { readonly relations: readonly NumberedRelation[]; readonly nodes: number } => {
    const [near, remote] = balls;
    const toEnd = beyond(near, remote, length);
    const toBegin = beyond(remote, near, length);
    const passed = new Set([...toEnd.keys(), ...toBegin.keys()]);
    const fromBegin = (node: number): number => (near.away[node] === far ? toBegin.get(node) : near.away[node]) ?? far;
    const fromEnd = (node: number): number => (remote.away[node] === far ? toEnd.get(node) : remote.away[node]) ?? far;
    const isOn = (here: number, there: number): boolean =>
      passed.has(there) && Math.min(fromBegin(here) + fromEnd(there), fromBegin(there) + fromEnd(here)) + 1 <= length;
    const neighbours = new Map<number, Set<number>>();
    for (const node of passed) {
      const own = new Set<number>();
      each(node, there => {
        if (isOn(node, there)) own.add(there);
      });
      neighbours.set(node, own);
    }
    const hanging = [...passed].filter(node => (neighbours.get(node)?.size ?? 0) < 2);
    for (const node of hanging) {
      if (node === from || node === to) continue;
      for (const there of neighbours.get(node) ?? []) {
        const left = neighbours.get(there);
        left?.delete(node);
        if (left?.size === 1) hanging.push(there);
      }
      neighbours.delete(node);
    }
    const relations: NumberedRelation[] = [];
    for (const [node, own] of neighbours)
      each(node, (there, step) => {
        const way = kind[step] ?? 0;
        // Of the two steps of a relation, that which leads as it does.
        if (way % 2 === 0 && own.has(there)) relations.push({ kind: way >> 1, from: node, to: there });
      });
    return { relations, nodes: neighbours.size };
  };
  const none: Ways = { relations: [], hops, ways: 0, isCut: false };
  if (from === to) return none;
  let length = 0;
  while (!haveMet) {
    if (length === hops || balls.some(isWhole)) return none;
    length += 1;
    growTo(length);
  }
  let before: Ways | undefined;
  for (length = Math.max(length, least); ; length += 1) {
    growTo(length);
    const { relations, nodes } = onWays(length);
    // Each relation beyond a tree makes one way more, at least.
    const ways = relations.length === 0 ? 0 : relations.length - nodes + 2;
    if (relations.length > most)
      return { ...(before ?? { relations: relations.slice(0, most), hops: length, ways }), isCut: true };
    const found = { relations, hops: length, ways, isCut: false };
    if (length >= hops) return { ...found, hops };
    if (ways >= enough) return found;
    before = found;
  }
};
