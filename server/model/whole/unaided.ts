import { type Closure, countedOf } from './closing.ts';
import type { CircleOf } from './prepared.ts';

export type Held = { readonly min: number; readonly max: number };

/**
 * What the members of a closure hold of a firm without the firm's own help, least and most, per cent. Only within its
 * circle can it help its owners. Members whose own owners held enough of them before they joined, without the firm and
 * without those taken out for its sake, stay; of the others those come back that what stays brings in (deletion and
 * rederivation: Gupta, Mumick, Subrahmanian 1993). O(stakes of those taken out and of their owners).
 */
export const unaided = (firm: number, closure: Closure, circleOf: CircleOf): Held => {
  const { counting, turn, tier } = closure;
  const { stakes, held, links, linkedBy, besides, which, enough } = counting;
  const whole = { min: closure.min[firm] ?? 0, max: closure.max[firm] ?? 0 };
  if (turn[firm] === 0 || circleOf[firm] === 0) return whole;
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
  const below = (node: number): number[] => {
    const found: number[] = [];
    const take = (each: number): void => {
      if (circleOf[each] === circleOf[firm] && each !== firm) found.push(each);
    };
    for (let i = held.start[node] ?? 0; i < (held.start[node + 1] ?? 0); i += 1) take(held.firm[i] ?? 0);
    if (links) for (let i = links.start[node] ?? 0; i < (links.start[node + 1] ?? 0); i += 1) take(links.firm[i] ?? 0);
    return found;
  };
  for (const node of out) {
    for (const each of below(node)) {
      if (turn[each] === 0 || tier[each] === 0 || out.has(each)) continue;
      if (!stands(each, turn[each] ?? 0)) out.add(each);
    }
  }
  if (out.size === 1) return whole;
  const always = Number.POSITIVE_INFINITY;
  const back = [...out].filter(node => node !== firm && stands(node, always));
  for (const node of back) out.delete(node);
  for (let node = back.pop(); node !== undefined; node = back.pop()) {
    for (const each of below(node)) {
      if (!out.has(each) || !stands(each, always)) continue;
      out.delete(each);
      back.push(each);
    }
  }
  return heldBefore(firm, always);
};
