import { type Holdings, holdingsOf } from './holdings.ts';
import type { Figures, Links, StakeTable, WholeOwnership } from './wholeOwnership.ts';

/** Firms below parties with the fewest steps down to each, the nearest first. */
export type Below = { readonly firm: Uint32Array; readonly tier: Uint32Array };

const eachHeld = ({ start, firm, max }: Holdings, owner: number, see: (firm: number) => void): void => {
  for (let i = start[owner] ?? 0; i < (start[owner + 1] ?? 0); i += 1) if ((max[i] ?? 0) > 0) see(firm[i] ?? 0);
};
const eachLinked = ({ start, firm }: Links, from: number, see: (firm: number) => void): void => {
  for (let i = start[from] ?? 0; i < (start[from + 1] ?? 0); i += 1) see(firm[i] ?? 0);
};

/** As `firmsBelow` has it: over holdings that may be more than 0 and over control. O(stakes of what is reached). */
export const firmsBelow = ({ nodes, printed, controls }: WholeOwnership, parties: Uint32Array): Below => {
  const { shares, votes } = printed;
  const held = [...new Set([shares, votes])].map(holdingsOf);
  const tier = new Uint32Array(nodes);
  const isReached = new Uint8Array(nodes);
  const reached = new Uint32Array(nodes);
  let size = 0;
  let below = 0;
  const see = (node: number): void => {
    if (isReached[node] === 1) return;
    isReached[node] = 1;
    tier[node] = below;
    reached[size] = node;
    size += 1;
  };
  for (const party of parties) see(party);
  const starts = size;
  for (let i = 0; i < size; i += 1) {
    const node = reached[i] ?? 0;
    below = (tier[node] ?? 0) + 1;
    for (const each of held) eachHeld(each, node, see);
    eachLinked(controls, node, see);
  }
  const firm = reached.slice(starts, size);
  return { firm, tier: firm.map(node => tier[node] ?? 0) };
};

/** By node: 1 at and below all that `begins`, over stakes that may be more than 0 and over links; nothing is looked for at or below `stops`. */
export const atOrBelow = (
  stakes: StakeTable,
  links: Links | undefined,
  begins: Uint8Array,
  stops?: Uint8Array,
): Uint8Array => {
  const held = holdingsOf(stakes);
  const found = new Uint8Array(begins.length);
  const open: number[] = [];
  const see = (node: number): void => {
    if (found[node] === 1 || stops?.[node] === 1) return;
    found[node] = 1;
    open.push(node);
  };
  for (let node = 0; node < begins.length; node += 1) if (begins[node] === 1) see(node);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    eachHeld(held, node, see);
    if (links) eachLinked(links, node, see);
  }
  return found;
};

/** By node: 1 where nothing can be built on the shares, or the votes, since a firm at or above it is over-allocated: as `overAllocations` looks. O(stakes). */
export const unsound = (
  { overAllocated, controls }: WholeOwnership,
  { shares, votes }: Figures,
  isParty: Uint8Array,
): { readonly shares: Uint8Array; readonly votes: Uint8Array } => ({
  shares: atOrBelow(shares, undefined, overAllocated.shares, isParty),
  votes: atOrBelow(votes, controls, overAllocated.votes),
});
