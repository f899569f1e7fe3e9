import { moreThanHalf } from '../ownership/closure.ts';
import { forestOf, lowestCommon } from './forest.ts';
import { certainOf, controllersOf, holdingsOf } from './holdings.ts';
import type { Links, StakeTable } from './wholeOwnership.ts';

/** What node c controls, itself among it, stands at place[2 c] … place[2 c + 1] − 1 of `firm`. Rows share places where one lies within another. */
export type AllControl = { readonly place: Uint32Array; readonly firm: Uint32Array };

type Counted = 'surest' | 'fullest';

/** Who brings in a firm alone, where exactly one does, and the owners of firms that several bring in, each or jointly. */
type Steps = {
  /** −1 for none. */
  readonly parent: Int32Array;
  /** Each brings in the same firm alone. */
  readonly each: readonly (readonly number[])[];
  /** Firms of which owners who hold too little alone may hold enough together, and who they are. */
  readonly joint: readonly number[];
  readonly jointOwners: (firm: number) => number[];
};

const stepsOf = (votes: StakeTable, links: Links, which: Counted): Steps => {
  const { start, owner, min, max } = votes;
  const linked = controllersOf(links);
  const hasLinks = links.firm.length > 0;
  const certain = certainOf(votes);
  const isLeast = which === 'surest' || min === max;
  const nodes = start.length - 1;
  const parent = new Int32Array(nodes).fill(-1);
  const each: number[][] = [];
  const joint: number[] = [];
  const isEnough = (firm: number, least: number, most: number): boolean =>
    moreThanHalf(isLeast ? least : Math.max(least, Math.min(most, 100 - (certain[firm] ?? 0) + least)));
  const isAlone = (firm: number, i: number): boolean => isEnough(firm, min[i] ?? 0, max[i] ?? 0);
  const isLinked = (i: number): boolean => which === 'fullest' || (linked.min[i] ?? 0) > 0;
  const ownersWhere = (firm: number, alone: boolean): number[] => {
    const found: number[] = [];
    for (let i = start[firm] ?? 0; i < (start[firm + 1] ?? 0); i += 1)
      if (isAlone(firm, i) === alone) found.push(owner[i] ?? 0);
    return found;
  };
  for (let firm = 0; firm < nodes; firm += 1) {
    let sole = -1;
    let isSeveral = false;
    let others = 0;
    let least = 0;
    let most = 0;
    for (let i = start[firm] ?? 0; i < (start[firm + 1] ?? 0); i += 1) {
      if (isAlone(firm, i)) {
        if (sole >= 0) isSeveral = true;
        sole = owner[i] ?? 0;
        continue;
      }
      others += 1;
      least += min[i] ?? 0;
      most += max[i] ?? 0;
    }
    if (hasLinks)
      for (let i = linked.start[firm] ?? 0; i < (linked.start[firm + 1] ?? 0); i += 1) {
        if (!isLinked(i)) continue;
        const by = linked.owner[i] ?? 0;
        if (sole >= 0 && sole !== by) isSeveral = true;
        sole = by;
      }
    if (isSeveral) {
      const row = Array.from(
        { length: (linked.start[firm + 1] ?? 0) - (linked.start[firm] ?? 0) },
        (_, i) => i + (linked.start[firm] ?? 0),
      );
      each.push([...ownersWhere(firm, true), ...row.filter(isLinked).map(i => linked.owner[i] ?? 0)]);
    } else parent[firm] = sole;
    if (others > 1 && isEnough(firm, least, most)) joint.push(firm);
  }
  return { parent, each, joint, jointOwners: firm => ownersWhere(firm, false) };
};

/** The closures of some nodes alone, one after the other from a place in `members` on, which is made longer where it must be. */
const closures = (votes: StakeTable, links: Links, which: Counted, from: Uint32Array) => {
  const { start, firm, min, max } = holdingsOf(votes);
  const certain = certainOf(votes);
  const isLeast = which === 'surest' || min === max;
  const nodes = start.length - 1;
  let members = from;
  let size = from.length;
  // By node: the closure that last looked at it, and that it last joined.
  const [seen, joined] = [new Uint32Array(nodes), new Uint32Array(nodes)];
  const [least, most] = [new Float64Array(nodes), new Float64Array(nodes)];
  let now = 0;
  const join = (node: number): void => {
    if (joined[node] === now) return;
    joined[node] = now;
    if (size === members.length) {
      const wider = new Uint32Array(size * 2);
      wider.set(members);
      members = wider;
    }
    members[size] = node;
    size += 1;
  };
  const close = (seed: number): readonly [number, number] => {
    now += 1;
    const begin = size;
    join(seed);
    for (let at = begin; at < size; at += 1) {
      const member = members[at] ?? 0;
      for (let i = links.start[member] ?? 0; i < (links.start[member + 1] ?? 0); i += 1)
        if (which === 'fullest' || links.certain[i] === 1) join(links.firm[i] ?? 0);
      for (let i = start[member] ?? 0; i < (start[member + 1] ?? 0); i += 1) {
        const target = firm[i] ?? 0;
        if (joined[target] === now) continue;
        const isNew = seen[target] !== now;
        seen[target] = now;
        const sum = (isNew ? 0 : (least[target] ?? 0)) + (min[i] ?? 0);
        least[target] = sum;
        let counts = sum;
        if (!isLeast) {
          const upper = (isNew ? 0 : (most[target] ?? 0)) + (max[i] ?? 0);
          most[target] = upper;
          counts = Math.max(sum, Math.min(upper, 100 - (certain[target] ?? 0) + sum));
        }
        if (moreThanHalf(counts)) join(target);
      }
    }
    return [begin, size];
  };
  return { close, all: () => members.slice(0, size) };
};

/**
 * What every node controls, by the closures of `controlOf` for each alone. Where one firm brings in another alone they are
 * parent and child of a forest, and what a node controls is its tree, unless two in the tree bring in a firm jointly or a
 * firm has several who bring it in: then the node, and all above it, is asked for itself. Parties that control each other
 * share what they control. O(nodes + stakes, and the stakes of what those control that are asked for themselves).
 */
export const controlOfAll = (votes: StakeTable, links: Links, which: Counted): AllControl => {
  const { parent, each, joint, jointOwners } = stepsOf(votes, links, which);
  const forest = forestOf(parent);
  const { order, place, ringOf } = forest;
  const isOwn = new Uint8Array(parent.length);
  const ask = (node: number): void => {
    for (let above = node; above >= 0 && isOwn[above] === 0; above = parent[above] ?? -1) isOwn[above] = 1;
  };
  for (const owners of each) owners.forEach(ask);
  // Of roots alone no two are in one tree.
  const hasChild = (firm: number): boolean => {
    for (let i = votes.start[firm] ?? 0; i < (votes.start[firm + 1] ?? 0); i += 1)
      if ((parent[votes.owner[i] ?? 0] ?? -1) >= 0) return true;
    return false;
  };
  for (const firm of joint) {
    if (!hasChild(firm)) continue;
    const owners = jointOwners(firm).sort((a, b) => (place[a * 2] ?? 0) - (place[b * 2] ?? 0));
    for (let i = 1; i < owners.length; i += 1) ask(lowestCommon(parent, forest, owners[i - 1] ?? 0, owners[i] ?? 0));
  }
  let found: ReturnType<typeof closures> | undefined;
  for (let node = 0; node < parent.length; node += 1) {
    if (isOwn[node] === 0 || (ringOf.get(node) ?? node) !== node) continue;
    found ??= closures(votes, links, which, order);
    const [begin, end] = found.close(node);
    place[node * 2] = begin;
    place[node * 2 + 1] = end;
  }
  for (const [node, root] of ringOf) {
    place[node * 2] = place[root * 2] ?? 0;
    place[node * 2 + 1] = place[root * 2 + 1] ?? 0;
  }
  return { place, firm: found?.all() ?? order };
};
