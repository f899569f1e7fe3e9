import { writeFileSync } from 'node:fs';
import { type GraphKind, type Holding, madeHoldings, madeNodes } from '../../seed/synthetic/ownership.ts';
import type { StakeTable, WholeOwnership } from '../../server/model/whole/wholeOwnership.ts';

/** Holdings that come firm by firm, in a table. */
export const tableFrom = (holdings: Iterable<Holding>, nodes: number): StakeTable => {
  const start = new Uint32Array(nodes + 1);
  const [owners, shares]: [number[], number[]] = [[], []];
  for (const { owner, firm, share } of holdings) {
    owners.push(owner);
    shares.push(share);
    start[firm + 1] = owners.length;
  }
  for (let node = 0; node < nodes; node += 1) start[node + 1] = Math.max(start[node + 1] ?? 0, start[node] ?? 0);
  const min = Float64Array.from(shares);
  return { start, owner: Uint32Array.from(owners), min, max: min };
};

/** A made register: votes equal shares, nothing is rounded, nobody controls otherwise. */
export const madeWhole = (kind: GraphKind, firms: number): WholeOwnership => {
  const nodes = madeNodes(kind, firms);
  const shares = tableFrom(madeHoldings(kind, firms), nodes);
  return {
    nodes,
    isFirm: new Uint8Array(nodes).fill(1, 0, firms),
    printed: { shares, votes: shares },
    rounded: undefined,
    controls: { start: new Uint32Array(nodes + 1), firm: new Uint32Array(0), certain: new Uint8Array(0) },
    overAllocated: { shares: new Uint8Array(nodes), votes: new Uint8Array(nodes) },
  };
};

/**
 * For programs in other languages: numbers of nodes, holdings and firms, then owners and firms of all holdings (all of 32
 * bits), shares (64 bits, at the next multiple of 8), and lists of nodes, the length of the first before it.
 */
export const writeGraph = (
  path: string,
  { nodes, isFirm, printed }: WholeOwnership,
  [first, second]: readonly [Uint32Array, Uint32Array],
): void => {
  const { start, owner, min } = printed.shares;
  const firm = new Uint32Array(owner.length);
  for (let node = 0; node < nodes; node += 1) firm.fill(node, start[node], start[node + 1]);
  const firms = isFirm.reduce((sum, is) => sum + is, 0);
  const gap = new Uint8Array((8 - ((12 + 8 * owner.length) % 8)) % 8);
  const head = Uint32Array.of(nodes, owner.length, firms);
  const parts = [head, owner, firm, gap, min, Uint32Array.of(first.length), first, second];
  writeFileSync(path, Buffer.concat(parts.map(part => Buffer.from(part.buffer, part.byteOffset, part.byteLength))));
};
