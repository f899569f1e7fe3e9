import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Certainty, leastCertain, mostCertain } from '../../../domain/dates.ts';
import { independentSources } from '../../../domain/publication.ts';
import { isRestricted } from '../../../domain/restricted.ts';
import { type EntityKind, holderKinds, type RelationKind, targetKinds } from '../../../domain/vocabulary/kinds.ts';
import type { ClaimStatus } from '../../../domain/vocabulary/statuses.ts';
import { breadthFirst } from '../breadthFirst.ts';
import { statusRank } from '../evidence.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import { type Enumeration, enumerateChains, isPersonnelOnly, onwardFrom, surestReach } from './chains.ts';
import { certainWindow, quantity, type Range, shareProduct, type Window, windowOf } from './measures.ts';
import { type AccessGraph, accessGraph, entityOf, type State, type Step, type StepGraph } from './steps.ts';

/** A shortest path from a start to an end over other relations than `avoided`; undefined where there is none. */
const shortestPath = (
  { steps, starts }: AccessGraph,
  isEnd: (state: State) => boolean,
  avoided: string | undefined,
): readonly Step[] | undefined => {
  const onward = onwardFrom(steps, isEnd);
  const allowed = (reached: { readonly node: State }) =>
    onward(reached).filter(({ over }) => over.relation.id !== avoided);
  for (const { node, path } of breadthFirst(starts, allowed)) if (isEnd(node)) return path();
  return undefined;
};

/**
 * The relations that every path from the starts to an end runs over, in the order of a shortest path: those without which
 * no end is reached. No chain is listed: one search for each relation of one path, so O(shortest path · relations) however
 * many chains there are.
 */
const commonRelations = (graph: AccessGraph, isEnd: (state: State) => boolean): readonly KnownRelation[] =>
  (shortestPath(graph, isEnd, undefined) ?? [])
    .map(({ relation }) => relation)
    .filter(({ id }) => shortestPath(graph, isEnd, id) === undefined);

export type Chain = {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly holder?: string;
  readonly party: string;
  readonly window: Window;
  readonly certainWindow?: Window;
  readonly certainty: Certainty;
  readonly status: ClaimStatus;
  readonly disputed: boolean;
  readonly means: readonly RelationKind[];
  readonly servers?: Range;
  readonly gpus?: Range;
  readonly share?: { readonly min: number; readonly max: number };
  readonly independentSources: number;
  readonly personnelOnly: boolean;
};

export type Holding = {
  readonly entity: string;
  readonly by: readonly RelationKind[];
  /** That of the surest way from the hardware to it, the relation by which it holds included. */
  readonly certainty: Certainty;
  /** How surely it itself leases or uses the hardware; absent where it only owns or operates it. */
  readonly uses?: Certainty;
  /** The relations by which it holds. */
  readonly through: readonly KnownRelation[];
};
export type OpenEnd = { readonly entity: string; readonly steps: readonly Step[] };

export type AccessFindings = {
  readonly starts: readonly string[];
  readonly chains: readonly Chain[];
  readonly chainCount: number;
  /** False when looking ended at the budget: there may be more chains than were counted. */
  readonly countedAll: boolean;
  readonly truncated: boolean;
  readonly parties: readonly string[];
  readonly holders: readonly Holding[];
  readonly commonRelations: readonly KnownRelation[];
  readonly openEnds: readonly OpenEnd[];
};

/** FNV-1a, 64 bits: short, and the same for the same relations in the same order. */
const hash = (text: string): string => {
  let h = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) h = BigInt.asUintN(64, (h ^ BigInt(byte)) * 0x100000001b3n);
  return h.toString(16).padStart(16, '0');
};

/** A chain of steps as it is reported. */
export const describeChain = (steps: readonly Step[], snapshot: Snapshot): Chain => {
  const kindOf = (id: string): EntityKind | undefined => snapshot.entities.get(id)?.kind;
  const relations = steps.map(step => step.relation);
  const weakest = relations.reduce((a, b) => (statusRank(b.status) > statusRank(a.status) ? b : a));
  const held = steps.findLast(s => holderKinds.has(s.relation.kind) && targetKinds.has(kindOf(s.from) ?? 'Firm'));
  const servers = quantity(steps, snapshot, 'servers');
  const gpus = quantity(steps, snapshot, 'gpus');
  const share = shareProduct(steps);
  const certain = certainWindow(steps);
  const bulk = new Set(relations.filter(r => r.claims.length === 0).flatMap(r => r.sources));
  return {
    id: hash(relations.map(r => r.id).join('\n')),
    steps,
    ...(held ? { holder: held.to } : {}),
    party: steps.at(-1)?.to ?? '',
    window: windowOf(steps),
    ...(certain ? { certainWindow: certain } : {}),
    certainty: leastCertain(steps.map(({ certainty }) => certainty)) ?? 'certain',
    status: weakest.status,
    disputed: relations.some(r => r.disputed),
    means: [...new Set(relations.map(r => r.kind))],
    ...(servers ? { servers } : {}),
    ...(gpus ? { gpus } : {}),
    ...(share ? { share } : {}),
    independentSources: independentSources(relations.flatMap(r => r.evidence)) + bulk.size,
    personnelOnly: isPersonnelOnly(steps, kindOf),
  };
};

const directKinds: ReadonlySet<RelationKind> = new Set(['TAKES', 'USES']);

/** Who holds what is reached, in the order of their ids. */
export const holdersIn = (
  graph: StepGraph,
  reached: ReadonlyMap<State, Certainty>,
  isEnd: (s: State) => boolean,
  snapshot: Snapshot,
): Holding[] => {
  const found = new Map<
    string,
    { by: Set<RelationKind>; certainty: Certainty; uses: Certainty[]; through: Set<KnownRelation> }
  >();
  for (const [state, reachedAs] of reached) {
    if (isEnd(state) || !targetKinds.has(snapshot.entities.get(entityOf(state))?.kind ?? 'Firm')) continue;
    for (const step of graph.get(state) ?? []) {
      if (!holderKinds.has(step.relation.kind)) continue;
      const certainty = leastCertain([reachedAs, step.certainty]) ?? reachedAs;
      const holder = found.get(step.to) ?? { by: new Set(), certainty, uses: [], through: new Set() };
      holder.by.add(step.relation.kind);
      holder.through.add(step.relation);
      if (directKinds.has(step.relation.kind)) holder.uses.push(certainty);
      holder.certainty = mostCertain([holder.certainty, certainty]) ?? holder.certainty;
      found.set(step.to, holder);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([entity, { by, certainty, uses, through }]) => {
      const used = mostCertain(uses);
      return { entity, by: [...by].sort(), certainty, ...(used ? { uses: used } : {}), through: [...through] };
    });
};

/** What would lead on from an entity of each kind, had anyone reported it. */
const leadsOn: Partial<Record<EntityKind, readonly RelationKind[]>> = {
  Firm: ['OWNS', 'CONTROLS'],
  Lease: ['TAKES'],
  DataCenter: ['OWNS', 'OPERATES'],
  GpuFleet: ['OWNS'],
  Shipment: ['RECEIVES'],
};

/** Where the trail stops although no restricted party was reached: nobody reports who owns, controls, runs or takes it. */
const openEnds = ({ steps, starts }: AccessGraph, isEnd: (s: State) => boolean, snapshot: Snapshot): OpenEnd[] => {
  const ends = new Map<string, readonly Step[]>();
  for (const { node, path } of breadthFirst(starts, onwardFrom(steps, isEnd))) {
    const id = entityOf(node);
    const kinds = leadsOn[snapshot.entities.get(id)?.kind ?? 'Case'];
    if (isEnd(node) || !kinds || ends.has(id)) continue;
    if (!(steps.get(node) ?? []).some(step => kinds.includes(step.relation.kind))) ends.set(id, path());
  }
  return [...ends].map(([entity, found]) => ({ entity, steps: found }));
};

const common = (chains: readonly Chain[]): KnownRelation[] => {
  const [first, ...rest] = chains.map(chain => chain.steps.map(step => step.relation));
  return (first ?? []).filter(relation => rest.every(other => other.some(({ id }) => id === relation.id)));
};

/** Whether a chain ends in a state: at a party restricted in its own right. */
export const endsIn =
  ({ entities }: Snapshot, jurisdictions: ReadonlySet<string>) =>
  (state: State): boolean => {
    const entity = entities.get(entityOf(state));
    return entity !== undefined && isRestricted(entity, jurisdictions);
  };

/**
 * Who gets to use the hardware at `starts` (fleets, sites or leases): chains of steps valid at the date of asking, to the
 * first party on each that is restricted in its own right. `placed`: see `accessGraph`.
 * The five tests, chokepoints and rules of a report take a `Snapshot` and these findings as their input. It rests between its
 * parts and while chains are listed.
 */
export function* accessFindings(
  snapshot: Snapshot,
  starts: readonly string[],
  jurisdictions: ReadonlySet<string>,
  limits: { readonly first: number; readonly budget: number },
  placed?: ReadonlyMap<string, Certainty>,
): Cooperative<AccessFindings> {
  const graph = accessGraph(snapshot, starts, placed);
  yield;
  const isEnd = endsIn(snapshot, jurisdictions);
  const kindOf = (id: string): EntityKind | undefined => snapshot.entities.get(id)?.kind;
  const reached = surestReach(graph, isEnd);
  const found: Enumeration = yield* enumerateChains(graph, starts, isEnd, kindOf, limits);
  const chains: Chain[] = [];
  for (const steps of found.chains) {
    yield;
    chains.push(describeChain(steps, snapshot));
  }
  return {
    starts,
    chains,
    chainCount: found.count,
    countedAll: found.complete,
    truncated: !found.complete || found.count > chains.length,
    parties: [...new Set([...reached.keys()].filter(isEnd).map(entityOf))].sort(),
    holders: holdersIn(graph.steps, reached, isEnd, snapshot),
    commonRelations: found.complete && found.count === chains.length ? common(chains) : commonRelations(graph, isEnd),
    openEnds: openEnds(graph, isEnd, snapshot),
  };
}
