import type { Cooperative } from '../../../domain/cooperative.ts';
import { denseWalkSums } from './denseWalkSums.ts';

/**
 * One firm of a cyclic component: the parts of it held by firms of the component (`held`, by index), by the source over
 * walks from outside (`source`), and by nobody or by owners behind whom the source is not (`rest`). They add up to 1.
 */
export type Row = { readonly held: Map<number, number>; source: number; rest: number };

/** From this part of all relations that there could be on, a table is faster than lists. */
const dense = 0.1;
/** Most firms in a table: it then takes 200 megabytes. */
const mostInTable = 5_000;

/** The next to go: the node whose removal adds the fewest relations. */
const cheapest = (rows: readonly Row[], heldBy: readonly Set<number>[], left: ReadonlySet<number>): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const node of left) {
    const cost = (rows[node]?.held.size ?? 0) * (heldBy[node]?.size ?? 0);
    if (cost < least) [best, least] = [node, cost];
    if (least <= 1) break;
  }
  return best;
};

/**
 * The least solution of x = source + held · x: the sum over all walks from the source to each firm, round every cycle.
 * Firms are taken out one by one and the ways through them kept (Grassmann, Taksar, Heyman 1985: nothing is ever
 * subtracted, so no digits are lost however close a cycle is to owning itself whole). A ring costs O(n), a block in
 * which each holds all O(n³); what is left once many hold many is taken out over a table. Takes `rows` apart. Rests before
 * each firm.
 */
export function* walkSums(rows: readonly Row[]): Cooperative<readonly number[]> {
  const heldBy = rows.map(() => new Set<number>());
  for (const [firm, { held }] of rows.entries()) for (const owner of held.keys()) heldBy[owner]?.add(firm);
  const left = new Set(rows.keys());
  const order: { readonly node: number; readonly row: Row; readonly whole: number }[] = [];
  let relations = rows.reduce((count, { held }) => count + held.size, 0);
  while (left.size > mostInTable || (left.size > 0 && relations <= dense * left.size ** 2)) {
    yield;
    const node = cheapest(rows, heldBy, left);
    const row = rows[node];
    if (!row) break;
    left.delete(node);
    if (row.held.delete(node)) relations -= 1;
    relations -= row.held.size;
    for (const owner of row.held.keys()) heldBy[owner]?.delete(node);
    // One less what the firm holds of itself; 0 where a circle is wholly its own, which no one outside has any part in.
    const whole = row.source + row.rest + [...row.held.values()].reduce((sum, part) => sum + part, 0);
    order.push({ node, row, whole });
    for (const firm of heldBy[node] ?? []) {
      const target = rows[firm];
      if (!target || firm === node) continue;
      const part = target.held.get(node) ?? 0;
      target.held.delete(node);
      relations -= 1;
      if (whole === 0) {
        target.rest += part;
        continue;
      }
      for (const [owner, share] of row.held) {
        if (!target.held.has(owner)) relations += 1;
        target.held.set(owner, (target.held.get(owner) ?? 0) + (part * share) / whole);
        heldBy[owner]?.add(firm);
      }
      target.source += (part * row.source) / whole;
      target.rest += (part * row.rest) / whole;
    }
  }
  const sums = rows.map(() => 0);
  const place = new Map([...left].map((node, i) => [node, i]));
  const table = [...left].map((node): Row => {
    const { held = new Map<number, number>(), source = 0, rest = 0 } = rows[node] ?? {};
    return { held: new Map([...held].map(([owner, part]) => [place.get(owner) ?? 0, part])), source, rest };
  });
  const found = yield* denseWalkSums(table);
  for (const [node, i] of place) sums[node] = found[i] ?? 0;
  for (const { node, row, whole } of order.toReversed()) {
    const through = [...row.held].reduce((sum, [owner, share]) => sum + share * (sums[owner] ?? 0), row.source);
    sums[node] = whole === 0 ? 0 : through / whole;
  }
  return sums;
}
