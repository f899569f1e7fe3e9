import type { Certainty } from '../dates.ts';
import { independentSources, statusRank } from '../evidence.ts';
import type { ClaimStatus, EntityKind, RelationKind } from '../kinds.ts';
import type { Knowledge, KnownEntity, KnownRelation } from '../recall.ts';
import { isRestricted } from '../restricted.ts';
import type { Turns } from '../turns.ts';
import { type Enumeration, enumerateChains, isPersonnelOnly, reachable } from './chains.ts';
import { commonRelations } from './commonRelations.ts';
import { certainWindow, quantity, type Range, shareProduct, type Window, windowOf } from './measures.ts';
import { entityOf, type State, type Step, type StepGraph, stepGraph } from './steps.ts';

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
  readonly certainty: Certainty;
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

const hardware: ReadonlySet<EntityKind> = new Set(['GpuFleet', 'DataCenter', 'Lease']);
const holding: ReadonlySet<RelationKind> = new Set(['OWNS', 'TAKES', 'OPERATES', 'USES']);

/** FNV-1a, 64 bits: short, and the same for the same relations in the same order. */
const hash = (text: string): string => {
  let h = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) h = BigInt.asUintN(64, (h ^ BigInt(byte)) * 0x100000001b3n);
  return h.toString(16).padStart(16, '0');
};

const worst = (steps: readonly Step[]): Certainty =>
  steps.some(s => s.certainty === 'possible') ? 'possible' : 'certain';

const describe = (steps: readonly Step[], knowledge: Knowledge): Chain => {
  const kindOf = (id: string): EntityKind | undefined => knowledge.entities.get(id)?.kind;
  const relations = steps.map(step => step.relation);
  const weakest = relations.reduce((a, b) => (statusRank(b.status) > statusRank(a.status) ? b : a));
  const held = steps.findLast(s => holding.has(s.relation.kind) && hardware.has(kindOf(s.from) ?? 'Firm'));
  const servers = quantity(steps, knowledge, 'servers');
  const gpus = quantity(steps, knowledge, 'gpus');
  const share = shareProduct(steps);
  const certain = certainWindow(steps);
  const claims = new Map(relations.flatMap(r => r.evidence).map(claim => [claim.id, claim]));
  const bulk = new Set(relations.filter(r => r.claims.length === 0).flatMap(r => r.sources));
  return {
    id: hash(relations.map(r => r.id).join('\n')),
    steps,
    ...(held ? { holder: held.to } : {}),
    party: steps.at(-1)?.to ?? '',
    window: windowOf(steps),
    ...(certain ? { certainWindow: certain } : {}),
    certainty: worst(steps),
    status: weakest.status,
    disputed: relations.some(r => r.disputed),
    means: [...new Set(relations.map(r => r.kind))],
    ...(servers ? { servers } : {}),
    ...(gpus ? { gpus } : {}),
    ...(share ? { share } : {}),
    independentSources: independentSources(claims.values()) + bulk.size,
    personnelOnly: isPersonnelOnly(steps, kindOf),
  };
};

const holders = (
  graph: StepGraph,
  reached: ReadonlySet<State>,
  isEnd: (s: State) => boolean,
  knowledge: Knowledge,
): Holding[] => {
  const found = new Map<string, { by: Set<RelationKind>; certainty: Certainty; through: Set<KnownRelation> }>();
  for (const state of reached) {
    if (isEnd(state) || !hardware.has(knowledge.entities.get(entityOf(state))?.kind ?? 'Firm')) continue;
    for (const step of graph.get(state) ?? []) {
      if (!holding.has(step.relation.kind)) continue;
      const holder = found.get(step.to) ?? { by: new Set(), certainty: 'possible', through: new Set() };
      holder.by.add(step.relation.kind);
      holder.through.add(step.relation);
      if (step.certainty === 'certain') holder.certainty = 'certain';
      found.set(step.to, holder);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([entity, { by, certainty, through }]) => ({ entity, by: [...by].sort(), certainty, through: [...through] }));
};

/** What would lead on from an entity of each kind, had anyone reported it. */
const leadsOn: Partial<Record<EntityKind, readonly RelationKind[]>> = {
  Firm: ['OWNS', 'CONTROLS'],
  Lease: ['TAKES'],
  DataCenter: ['OWNS', 'OPERATES'],
  GpuFleet: ['OWNS'],
};

/** Where the trail stops although no restricted party was reached: nobody reports who owns, controls, runs or takes it. */
const openEnds = (
  graph: StepGraph,
  starts: readonly State[],
  isEnd: (s: State) => boolean,
  knowledge: Knowledge,
): OpenEnd[] => {
  const way = new Map<State, readonly Step[]>(starts.map(start => [start, []]));
  const ends = new Map<string, readonly Step[]>();
  for (const [state, steps] of way) {
    if (isEnd(state)) continue;
    const id = entityOf(state);
    const onward = graph.get(state) ?? [];
    const kinds = leadsOn[knowledge.entities.get(id)?.kind ?? 'Case'];
    if (kinds && !onward.some(step => kinds.includes(step.relation.kind)) && !ends.has(id)) ends.set(id, steps);
    for (const step of onward) if (!way.has(step.state)) way.set(step.state, [...steps, step]);
  }
  return [...ends].map(([entity, steps]) => ({ entity, steps }));
};

const common = (chains: readonly Chain[]): KnownRelation[] => {
  const [first, ...rest] = chains.map(chain => chain.steps.map(step => step.relation));
  return (first ?? []).filter(relation => rest.every(other => other.some(({ id }) => id === relation.id)));
};

/**
 * Who gets to use the hardware at `starts` (fleets, sites or leases): chains of steps valid at the date of asking, to the
 * first party on each that is restricted in its own right.
 * The five tests, breakers and rules of a report take `Knowledge` and these findings as their input. It rests between its
 * parts and while chains are listed.
 */
export function* accessFindings(
  knowledge: Knowledge,
  starts: readonly string[],
  jurisdictions: ReadonlySet<string>,
  limits: { readonly first: number; readonly budget: number },
): Turns<AccessFindings> {
  const graph = stepGraph(knowledge);
  yield;
  const restricted = (entity: KnownEntity | undefined): boolean =>
    entity !== undefined && isRestricted(entity, jurisdictions);
  const isEnd = (state: State): boolean => restricted(knowledge.entities.get(entityOf(state)));
  const kindOf = (id: string): EntityKind | undefined => knowledge.entities.get(id)?.kind;
  const reached = reachable(graph, starts, isEnd);
  const found: Enumeration = yield* enumerateChains(graph, starts, isEnd, kindOf, limits);
  const chains: Chain[] = [];
  for (const steps of found.chains) {
    yield;
    chains.push(describe(steps, knowledge));
  }
  return {
    starts,
    chains,
    chainCount: found.count,
    countedAll: found.complete,
    truncated: !found.complete || found.count > chains.length,
    parties: [...new Set([...reached].filter(isEnd).map(entityOf))].sort(),
    holders: holders(graph, reached, isEnd, knowledge),
    commonRelations:
      found.complete && found.count === chains.length ? common(chains) : commonRelations(graph, starts, isEnd),
    openEnds: openEnds(graph, starts, isEnd, knowledge),
  };
}
