import { heap } from '../heap.ts';
import type { EntityKind, RelationKind } from '../kinds.ts';
import type { Turns } from '../turns.ts';
import { completions, type Doubts, further, noDoubts } from './completions.ts';
import { entityOf, type State, type Step, type StepGraph } from './steps.ts';
import { strongestWays } from './strongestWays.ts';

/** Parties never lie between these, so what follows the last of them on a chain is ownership, control or personnel. */
const things: ReadonlySet<EntityKind> = new Set(['GpuFleet', 'DataCenter', 'Lease', 'Shipment']);
const personnel: ReadonlySet<RelationKind> = new Set(['EMPLOYS', 'DIRECTS']);

type KindOf = (id: string) => EntityKind | undefined;

/** True when every step behind the holder rests on personnel: such a chain comes last and decides no test of ownership. */
export const isPersonnelOnly = (steps: readonly Step[], kindOf: KindOf): boolean => {
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

type Partial = {
  readonly steps: readonly Step[];
  readonly state: State;
  /** The doubts of what lies behind, and the least with which it can go on to an end. */
  readonly soFar: Doubts;
  readonly key: readonly number[];
  readonly done: boolean;
};

/** The order of a whole chain. */
const keyOf = (steps: readonly Step[], kindOf: KindOf): readonly number[] => [
  isPersonnelOnly(steps, kindOf) ? 1 : 0,
  ...steps.reduce(further, noDoubts),
];

const byKey = (a: Pick<Partial, 'key'>, b: Pick<Partial, 'key'>): number => {
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
 * the part of the graph that can reach an end, led by the best that can follow; it lists at most `first` chains and looks
 * at no more than `budget` partial ones, so its cost is O(budget · longest chain) however many chains there are. Where the
 * budget ends it, each party it has not come to has its strongest way. It rests before each partial chain that it goes on from.
 */
export function* enumerateChains(
  graph: StepGraph,
  starts: readonly State[],
  isEnd: (state: State) => boolean,
  kindOf: KindOf,
  limits: { readonly first: number; readonly budget: number },
): Turns<Enumeration> {
  const reached = reachable(graph, starts, isEnd);
  const atBest = completions(graph, reached, isEnd);
  const queue = heap<Partial>(byKey);
  const startIds = new Set(starts.map(entityOf));
  for (const state of [...starts].sort()) {
    const doubts = atBest(state, noDoubts);
    if (doubts) queue.push({ steps: [], state, soFar: noDoubts, key: [0, ...doubts], done: false });
  }
  const chains: Partial[] = [];
  const met = new Set<string>();
  let count = 0;
  // Counted as they come up, not as they are taken: on a block that holds itself many come up for each that is taken.
  let partials = 0;
  while (queue.size() > 0) {
    if (partials >= limits.budget) break;
    yield;
    const best = queue.pop();
    if (!best) break;
    if (best.done) {
      count += 1;
      met.add(entityOf(best.state));
      if (chains.length < limits.first) chains.push(best);
      continue;
    }
    const passed = new Set(best.steps.map(step => step.from).concat(entityOf(best.state)));
    for (const step of graph.get(best.state) ?? []) {
      // A chain that comes past another start is told from that start.
      if (passed.has(step.to) || startIds.has(step.to)) continue;
      const steps = [...best.steps, step];
      const done = isEnd(step.state);
      const soFar = further(best.soFar, step);
      const doubts = atBest(step.state, soFar);
      if (!doubts) continue;
      const key = [done && isPersonnelOnly(steps, kindOf) ? 1 : 0, ...doubts];
      queue.push({ steps, state: step.state, soFar, key, done });
      partials += 1;
    }
  }
  const stepsOf = ({ steps }: Pick<Partial, 'steps'>): readonly Step[] => steps;
  if (queue.size() === 0) return { chains: chains.map(stepsOf), count, complete: true };
  // No party that is reached goes without a chain because others have too many.
  const ways = [...(yield* strongestWays(graph, starts, reached, isEnd))]
    .filter(([party]) => !met.has(party))
    .map(([, steps]) => ({ steps, key: keyOf(steps, kindOf) }));
  const listed = [...chains.slice(0, Math.max(0, limits.first - ways.length)), ...ways.slice(0, limits.first)];
  return { chains: listed.toSorted(byKey).map(stepsOf), count: count + ways.length, complete: false };
}
