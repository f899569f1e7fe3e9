import { type Closure, countedOf } from './closing.ts';
import type { CircleOf } from './prepared.ts';

export type Held = { readonly min: number; readonly max: number };

/** Whether a member may have brought in another: who joined before it did so without its help. Seeds need none. */
const mayHelp = ({ turn, tier }: Closure, circleOf: CircleOf, node: number, other: number): boolean =>
  (turn[other] ?? 0) > (turn[node] ?? 0) && (tier[other] ?? 0) > 0 && circleOf[other] === circleOf[node];

/** Whether a member of a circle may have brought in another of it. O(holdings of the member). */
const helpsAny = (node: number, closure: Closure, circleOf: CircleOf): boolean => {
  const { held, links } = closure.counting;
  for (let i = held.start[node] ?? 0; i < (held.start[node + 1] ?? 0); i += 1)
    if (mayHelp(closure, circleOf, node, held.firm[i] ?? 0)) return true;
  if (links)
    for (let i = links.start[node] ?? 0; i < (links.start[node + 1] ?? 0); i += 1)
      if (mayHelp(closure, circleOf, node, links.firm[i] ?? 0)) return true;
  return false;
};

/**
 * What members hold of a firm once it and those that need its help are taken out (deletion and rederivation: Gupta, Mumick,
 * Subrahmanian 1993): members whose own owners held enough of them before they joined, without those taken out, stay; of the
 * others those come back that what stays brings in.
 */
const withoutHelp = (firm: number, closure: Closure, circleOf: CircleOf): Held => {
  const { counting, turn } = closure;
  const { stakes, held, links, linkedBy, besides, which, enough } = counting;
  const out = new Set([firm]);
  const isIn = (node: number, before: number): boolean => {
    const joined = turn[node] ?? 0;
    return joined !== 0 && joined < before && !out.has(node);
  };
  const heldBefore = (node: number, before: number): Held => {
    let min = besides?.[node] ?? 0;
    let max = min;
    for (let i = stakes.start[node] ?? 0; i < (stakes.start[node + 1] ?? 0); i += 1) {
      if (!isIn(stakes.owner[i] ?? 0, before)) continue;
      min += stakes.min[i] ?? 0;
      max += stakes.max[i] ?? 0;
    }
    return { min, max };
  };
  const stands = (node: number, before: number): boolean => {
    const { min, max } = heldBefore(node, before);
    if (enough(countedOf(counting, node, min, max))) return true;
    if (!linkedBy) return false;
    for (let i = linkedBy.start[node] ?? 0; i < (linkedBy.start[node + 1] ?? 0); i += 1)
      if (isIn(linkedBy.owner[i] ?? 0, before) && (which !== 'surest' || (linkedBy.min[i] ?? 0) > 0)) return true;
    return false;
  };
  const eachBelow = (node: number, see: (each: number) => void): void => {
    for (let i = held.start[node] ?? 0; i < (held.start[node + 1] ?? 0); i += 1) see(held.firm[i] ?? 0);
    if (links) for (let i = links.start[node] ?? 0; i < (links.start[node + 1] ?? 0); i += 1) see(links.firm[i] ?? 0);
  };
  for (const node of out)
    eachBelow(node, each => {
      if (mayHelp(closure, circleOf, node, each) && !out.has(each) && !stands(each, turn[each] ?? 0)) out.add(each);
    });
  const always = Number.POSITIVE_INFINITY;
  const back = [...out].filter(node => node !== firm && stands(node, always));
  for (const node of back) out.delete(node);
  for (let node = back.pop(); node !== undefined; node = back.pop())
    eachBelow(node, each => {
      if (each === firm || !out.has(each) || !stands(each, always)) return;
      out.delete(each);
      back.push(each);
    });
  return heldBefore(firm, always);
};

/**
 * What the members of a closure hold of a firm without the firm's own help, least and most, per cent. Only within its
 * circle can it help its owners. O(stakes of those who need its help and of their owners).
 */
export const unaided = (firm: number, closure: Closure, circleOf: CircleOf): Held =>
  closure.turn[firm] !== 0 && circleOf[firm] !== 0 && helpsAny(firm, closure, circleOf)
    ? withoutHelp(firm, closure, circleOf)
    : { min: closure.min[firm] ?? 0, max: closure.max[firm] ?? 0 };
