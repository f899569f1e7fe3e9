import { statusRank } from '../evidence.ts';
import { heap } from '../heap.ts';
import type { EntityKind, RelationKind } from '../kinds.ts';
import { entityOf, type State, type Step, type StepGraph } from './steps.ts';

/** Parties never lie between these, so what follows the last of them on a chain is ownership, control or personnel. */
const things: ReadonlySet<EntityKind> = new Set(['GpuFleet', 'DataCenter', 'Lease', 'Shipment']);
const personnel: ReadonlySet<RelationKind> = new Set(['EMPLOYS', 'DIRECTS']);

/** True when every step behind the holder rests on personnel: such a chain comes last and decides no test of ownership. */
export const isPersonnelOnly = (steps: readonly Step[], kindOf: (id: string) => EntityKind | undefined): boolean => {
  const behind = steps.slice(steps.findLastIndex(step => things.has(kindOf(step.from) ?? 'Firm')) + 1);
  return behind.length > 0 && behind.every(step => personnel.has(step.relation.kind));
};

/** The states that can be reached from `starts`; nothing lies behind an end. */
export const reachable = (
  graph: StepGraph,
  starts: readonly State[],
  isEnd: (state: State) => boolean,
): ReadonlySet<State> => {
  const seen = new Set(starts);
  for (const state of seen) {
    if (!isEnd(state)) for (const step of graph.get(state) ?? []) seen.add(step.state);
  }
  return seen;
};

/** Steps left from each state to the nearest end; states from which none can be reached are absent. */
const distances = (
  graph: StepGraph,
  states: ReadonlySet<State>,
  isEnd: (state: State) => boolean,
): Map<State, number> => {
  const into = new Map<State, State[]>();
  for (const state of states) {
    if (isEnd(state)) continue;
    for (const step of graph.get(state) ?? []) into.set(step.state, [...(into.get(step.state) ?? []), state]);
  }
  const left = new Map([...states].filter(isEnd).map(state => [state, 0]));
  for (const [state, steps] of left) {
    for (const before of into.get(state) ?? []) if (!left.has(before)) left.set(before, steps + 1);
  }
  return left;
};

type Partial = {
  readonly steps: readonly Step[];
  readonly state: State;
  readonly key: readonly number[];
  readonly done: boolean;
};

const byKey = (a: Partial, b: Partial): number => {
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
 * certain before possible, then stronger status of the weakest step, then fewer hops, then by ids. Best-first search over
 * the part of the graph that can reach an end; it lists at most `first` chains and looks at no more than `budget`
 * partial ones, so its cost is O(budget · longest chain) however many chains there are.
 */
export const enumerateChains = (
  graph: StepGraph,
  starts: readonly State[],
  isEnd: (state: State) => boolean,
  kindOf: (id: string) => EntityKind | undefined,
  limits: { readonly first: number; readonly budget: number },
): Enumeration => {
  const left = distances(graph, reachable(graph, starts, isEnd), isEnd);
  const queue = heap<Partial>(byKey);
  const startIds = new Set(starts.map(entityOf));
  for (const state of [...starts].sort()) {
    if (left.has(state)) queue.push({ steps: [], state, key: [0, 0, 0, left.get(state) ?? 0], done: false });
  }
  const chains: (readonly Step[])[] = [];
  let count = 0;
  // Counted as they come up, not as they are taken: on a block that holds itself many come up for each that is taken.
  let partials = 0;
  while (queue.size() > 0) {
    if (partials >= limits.budget) return { chains, count, complete: false };
    const best = queue.pop();
    if (!best) break;
    if (best.done) {
      count += 1;
      if (chains.length < limits.first) chains.push(best.steps);
      continue;
    }
    const [, possible = 0, weakest = 0] = best.key;
    const passed = new Set(best.steps.map(step => step.from).concat(entityOf(best.state)));
    const next = (graph.get(best.state) ?? []).filter(step => left.has(step.state) && !passed.has(step.to));
    for (const step of next.toSorted((a, b) => (a.relation.id < b.relation.id ? -1 : 1))) {
      // A chain that comes past another start is told from that start.
      if (startIds.has(step.to)) continue;
      const steps = [...best.steps, step];
      const done = isEnd(step.state);
      const key = [
        done && isPersonnelOnly(steps, kindOf) ? 1 : 0,
        Math.max(possible, step.certainty === 'possible' ? 1 : 0),
        Math.max(weakest, statusRank(step.relation.status)),
        steps.length + (left.get(step.state) ?? 0),
      ];
      queue.push({ steps, state: step.state, key, done });
      partials += 1;
    }
  }
  return { chains, count, complete: true };
};
