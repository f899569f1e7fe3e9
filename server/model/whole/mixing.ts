import type { StakeTable } from './wholeOwnership.ts';

/** Places of the firms of a strongly connected component of several. */
type Places = { readonly from: number; readonly to: number };

/** Over `span` sweeps (Gauss, Seidel) at most `kept` < 1 of any error is kept; 1: not known of a few sweeps. */
export type Mixing = { readonly span: number; readonly kept: number };

export type Circle = Places & Mixing;

/** What is kept of an error over so many sweeps that they are worth counting together. */
export const fastEnough = 0.5;

/** Firms of a circle that are taken out one by one where sweeps do not end soon. */
const fewFirms = 300;
/** Most sweeps until then, over a circle of few firms, and of many. */
const fewSweeps = 20;
export const manySweeps = 400;

/**
 * By how much sweeps over a circle take down any error, by what leaves it: what is left of 1 for each firm with nothing from
 * outside. Sources among the firms take down more. Not `fastEnough`: more would be kept of it. `inner`: where the stakes of
 * the circle's own firms begin. O(stakes × sweeps).
 */
export const mixingOf = (
  { from, to }: Places,
  { table: { start, owner }, inner }: { readonly table: StakeTable; readonly inner: Uint32Array },
  share: Float64Array,
): Mixing => {
  const left = new Float64Array(to - from).fill(1);
  const sweeps = to - from > fewFirms ? manySweeps : fewSweeps;
  let kept = 1;
  let span = 0;
  for (; kept > fastEnough && span < sweeps; span += 1) {
    kept = 0;
    for (let at = from; at < to; at += 1) {
      let sum = 0;
      for (let i = inner[at] ?? 0; i < (start[at + 1] ?? 0); i += 1)
        sum += ((share[i] ?? 0) * (left[(owner[i] ?? 0) - from] ?? 0)) / 100;
      left[at - from] = sum;
      if (sum > kept) kept = sum;
    }
  }
  return { span, kept };
};
