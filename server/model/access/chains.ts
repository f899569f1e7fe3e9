import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Certainty, certainties, certaintyRank } from '../../../domain/dates.ts';
import { type EntityKind, partyKinds, personnelKinds } from '../../../domain/vocabulary/kinds.ts';
import { breadthFirst } from '../breadthFirst.ts';
import { heap } from '../heap.ts';
import { type Doubts, further, lowerBounds, noDoubts } from './lowerBounds.ts';
import { type AccessGraph, entityOf, type State, type Step, type StepGraph } from './steps.ts';
import { strongestWays } from './strongestWays.ts';

type KindOf = (id: string) => EntityKind | undefined;

/**
 * Parties never lie between things, so what follows the last thing on a chain is ownership, control or personnel.
 * True when every step behind the holder rests on personnel: such a chain comes last and decides no test of ownership.
 */
export const isPersonnelOnly = (steps: readonly Step[], kindOf: KindOf): boolean => {
  const behind = steps.slice(steps.findLastIndex(step => !partyKinds.has(kindOf(step.from) ?? 'Firm')) + 1);
  return behind.length > 0 && behind.every(step => personnelKinds.has(step.relation.kind));
};

/** The steps from a state as links of a search; nothing lies behind an end. */
export const onwardFrom =
  (steps: StepGraph, isEnd: (state: State) => boolean) =>
  ({ node }: { readonly node: State }) =>
    isEnd(node) ? [] : (steps.get(node) ?? []).map(step => ({ to: step.state, over: step }));

/** The states that can be reached from the starts. */
export const reachable = ({ steps, starts }: AccessGraph, isEnd: (state: State) => boolean): ReadonlySet<State> =>
  new Set([...breadthFirst(starts, onwardFrom(steps, isEnd))].map(({ node }) => node));

/** The states that can be reached from the starts, with the certainty of the weakest step on the surest way to each. */
export const surestReach = (
  { steps, starts }: AccessGraph,
  isEnd: (state: State) => boolean,
): ReadonlyMap<State, Certainty> => {
  const found = new Map<State, Certainty>();
  for (const certainty of certainties) {
    const isSure = ({ over }: { readonly over: Step }) => certaintyRank(over.certainty) <= certaintyRank(certainty);
    const onward = onwardFrom(steps, isEnd);
    for (const { node } of breadthFirst(starts, reached => onward(reached).filter(isSure)))
      if (!found.has(node)) found.set(node, certainty);
  }
  return found;
};

type PartialChain = {
  readonly steps: readonly Step[];
  /** The same for the same relations in the same order, whatever states they pass. */
  readonly path: number;
  readonly state: State;
  /** The doubts of what lies behind, and the least with which it can go on to an end. */
  readonly soFar: Doubts;
  readonly key: readonly number[];
  readonly done: boolean;
};

/** Numbers for texts, the same for the same text. */
const numbering = (): ((text: string) => number) => {
  const known = new Map<string, number>();
  return text => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
};

/** True for a text that has not been asked about before. */
const onlyOnce = (): ((text: string) => boolean) => {
  const seen = new Set<string>();
  return text => seen.size < seen.add(text).size;
};

/** The order of a whole chain. */
const keyOf = (steps: readonly Step[], kindOf: KindOf): readonly number[] => [
  isPersonnelOnly(steps, kindOf) ? 1 : 0,
  ...steps.reduce(further, noDoubts),
];

const byKey = (a: Pick<PartialChain, 'key'>, b: Pick<PartialChain, 'key'>): number => {
  for (const [i, value] of a.key.entries()) {
    const difference = value - (b.key[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

export type Enumeration = {
  readonly chains: readonly (readonly Step[])[];
  /** How many chains were found; a lower bound when `complete` is false. */
  readonly count: number;
  readonly complete: boolean;
};

/**
 * Simple paths of steps from hardware to the first restricted party on each, best first: not by personnel alone, then
 * the surer before the less sure, then stronger status of the weakest step, then fewer hops, then by ids. Best-first search over
 * the part of the graph that can reach an end, led by the best that can follow; it lists at most `first` chains and looks
 * at no more than `budget` partial ones, so its cost is O(budget · longest chain) however many chains there are. Where the
 * budget ends it, each party it has not come to has its strongest way. It rests before each partial chain that it goes on from.
 */
export function* enumerateChains(
  { steps: graph, starts }: AccessGraph,
  asked: readonly string[],
  isEnd: (state: State) => boolean,
  kindOf: KindOf,
  limits: { readonly first: number; readonly budget: number },
): Cooperative<Enumeration> {
  const reached = reachable({ steps: graph, starts }, isEnd);
  const atBest = lowerBounds(graph, reached, isEnd);
  const queue = heap<PartialChain>(byKey);
  const startIds = new Set(asked);
  const pathOf = numbering();
  const isNew = onlyOnce();
  for (const state of [...starts].sort()) {
    const cost = atBest(state, noDoubts);
    const path = pathOf(entityOf(state));
    if (cost) queue.push({ steps: [], path, state, soFar: noDoubts, key: [0, ...cost], done: false });
  }
  const chains: PartialChain[] = [];
  const met = new Set<string>();
  let count = 0;
  // Counted as they come up, not as they are taken: on a block that holds itself many come up for each that is taken.
  let partials = 0;
  while (queue.size() > 0) {
    if (partials >= limits.budget) break;
    yield;
    const best = queue.pop();
    if (!best) break;
    // One chain may be come to from several starts that are sublet differently; the surest comes first.
    if (!isNew(best.done ? `${best.path}` : `${best.path} ${best.state}`)) continue;
    if (best.done) {
      count += 1;
      met.add(entityOf(best.state));
      if (chains.length < limits.first) chains.push(best);
      continue;
    }
    const passed = new Set(best.steps.map(step => step.from).concat(entityOf(best.state)));
    for (const step of graph.get(best.state) ?? []) {
      // A chain that passes another start is listed from that start.
      if (passed.has(step.to) || startIds.has(step.to)) continue;
      const steps = [...best.steps, step];
      const path = pathOf(`${best.path} ${step.relation.id}`);
      const done = isEnd(step.state);
      const soFar = further(best.soFar, step);
      const cost = atBest(step.state, soFar);
      if (!cost) continue;
      const key = [done && isPersonnelOnly(steps, kindOf) ? 1 : 0, ...cost];
      queue.push({ steps, path, state: step.state, soFar, key, done });
      partials += 1;
    }
  }
  const stepsOf = ({ steps }: Pick<PartialChain, 'steps'>): readonly Step[] => steps;
  if (queue.size() === 0) return { chains: chains.map(stepsOf), count, complete: true };
  // No party that is reached goes without a chain because others have too many.
  const ways = [...(yield* strongestWays({ steps: graph, starts }, reached, isEnd))]
    .filter(([party]) => !met.has(party))
    .map(([, steps]) => ({ steps, key: keyOf(steps, kindOf) }));
  const listed = [...chains.slice(0, Math.max(0, limits.first - ways.length)), ...ways.slice(0, limits.first)];
  return { chains: listed.toSorted(byKey).map(stepsOf), count: count + ways.length, complete: false };
}
