import { perObject } from './perObject.ts';
import { type Links, type StakeTable, startsOf } from './wholeOwnership.ts';

/** Stakes by their owners: the firms of node o stand at start[o] … start[o + 1] − 1; per cent. */
export type Holdings = {
  readonly start: Uint32Array;
  readonly firm: Uint32Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
};

/** O(nodes + stakes). */
export const holdingsOf = perObject(({ start, owner, min, max }: StakeTable): Holdings => {
  const nodes = start.length - 1;
  const counts = new Uint32Array(nodes);
  for (let i = 0; i < owner.length; i += 1) {
    const by = owner[i] ?? 0;
    counts[by] = (counts[by] ?? 0) + 1;
  }
  const first = startsOf(counts);
  const next = first.slice();
  const firm = new Uint32Array(owner.length);
  const least = new Float64Array(owner.length);
  const isExact = min === max;
  const most = isExact ? least : new Float64Array(owner.length);
  for (let node = 0; node < nodes; node += 1) {
    for (let i = start[node] ?? 0; i < (start[node + 1] ?? 0); i += 1) {
      const by = owner[i] ?? 0;
      const at = next[by] ?? 0;
      next[by] = at + 1;
      firm[at] = node;
      least[at] = min[i] ?? 0;
      if (!isExact) most[at] = max[i] ?? 0;
    }
  }
  return { start: first, firm, min: least, max: most };
});

/** What the owners of each firm hold at least together, per cent; it may be a little over 100 where figures are printed. O(stakes). */
export const certainOf = perObject(({ start, min }: StakeTable): Float64Array => {
  const certain = new Float64Array(start.length - 1);
  for (let node = 0; node < certain.length; node += 1) {
    let sum = 0;
    for (let i = start[node] ?? 0; i < (start[node + 1] ?? 0); i += 1) sum += min[i] ?? 0;
    certain[node] = sum;
  }
  return certain;
});

/** What nobody is certainly reported to hold of each node, per cent; 0 for what is no firm. O(nodes). */
export const unreportedOf = (stakes: StakeTable, isFirm: Uint8Array): Float64Array =>
  certainOf(stakes).map((certain, node) => (isFirm[node] === 1 ? Math.max(0, 100 - certain) : 0));

/** Links by the firm that is controlled: its controllers are the owners of a row, their stakes 0 to 100, or 100 where certain. */
export const controllersOf = perObject(({ start, firm, certain }: Links): StakeTable => {
  const least = Float64Array.from(certain, sure => sure * 100);
  const turned = holdingsOf({ start, owner: firm, min: least, max: new Float64Array(firm.length).fill(100) });
  return { start: turned.start, owner: turned.firm, min: turned.min, max: turned.max };
});

/** The rows of two tables over the same nodes, one after the other. */
const together = (a: StakeTable, b: StakeTable): StakeTable => {
  const nodes = a.start.length - 1;
  const start = new Uint32Array(nodes + 1);
  const size = a.owner.length + b.owner.length;
  const [owner, min, max] = [new Uint32Array(size), new Float64Array(size), new Float64Array(size)];
  let at = 0;
  for (let node = 0; node < nodes; node += 1) {
    for (const table of [a, b]) {
      for (let i = table.start[node] ?? 0; i < (table.start[node + 1] ?? 0); i += 1, at += 1) {
        owner[at] = table.owner[i] ?? 0;
        min[at] = table.min[i] ?? 0;
        max[at] = table.max[i] ?? 0;
      }
    }
    start[node + 1] = at;
  }
  return { start, owner, min, max };
};

/** Stakes with those of controllers beside them, to follow and never to add up; the stakes themselves where nobody controls. */
export const withControllers = (stakes: StakeTable, links: Links): StakeTable =>
  links.firm.length === 0 ? stakes : together(stakes, controllersOf(links));
