import type { Cooperative } from '../../../domain/cooperative.ts';
import { breadthFirst } from '../breadthFirst.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import { onwardFrom, reachable } from './chains.ts';
import { smallestHittingSets } from './hittingSets.ts';
import { type CutGraph, type MinimumCuts, minimumCuts } from './minimumCuts.ts';
import { endsIn } from './report.ts';
import { accessGraph, entityOf, type State, type Step } from './steps.ts';

export type Chokepoints = {
  /** Each a smallest set of relations that every chain runs over one of. */
  readonly relations: readonly (readonly KnownRelation[])[];
  readonly relationCount: number;
  /** Each a smallest set of firms that every chain passes one of; empty when a chain passes none. */
  readonly firms: readonly (readonly string[])[];
  readonly firmCount: number;
  /** False when more sets may exist than were counted. */
  readonly complete: boolean;
};

const limits = { first: 20, most: 2_000 };
const source = 'source';
const sink = 'sink';

/** Whether each name always stands for one and the same state. */
const isOneEach = (pairs: readonly (readonly [name: string, state: State])[]): boolean => {
  const states = new Map(pairs);
  return pairs.every(([name, state]) => states.get(name) === state);
};

/** What was known on a part of the days asked about, and the hardware asked about then. */
export type PartSnapshot = { readonly snapshot: Snapshot; readonly starts: readonly string[] };

const over = (relation: KnownRelation): string => `over ${relation.id}`;
const node = (state: State): string => `at ${state}`;

/** The graph of one look, and what on its paths can be cut. */
const cuttable = ({ snapshot, starts }: PartSnapshot, jurisdictions: ReadonlySet<string>) => {
  const graph = accessGraph(snapshot, starts);
  const isEnd = endsIn(snapshot, jurisdictions);
  const isCuttableFirm = (id: string): boolean => snapshot.entities.get(id)?.kind === 'Firm' && !isEnd(id);
  const onward = onwardFrom(graph.steps, isEnd);
  /** What can be cut on a shortest path over steps that may be passed; undefined where none leads to an end. */
  const pathOver =
    (namesOn: (step: Step) => readonly string[]) =>
    (avoids: (name: string) => boolean): readonly string[] | undefined => {
      const allowed = (reached: { readonly node: State }) =>
        onward(reached).filter(({ over: step }) => !namesOn(step).some(avoids));
      for (const { node: state, path } of breadthFirst(graph.starts, allowed))
        if (isEnd(state)) return path().flatMap(namesOn);
      return undefined;
    };
  return {
    ...{ graph, isEnd, isCuttableFirm },
    relationsOn: pathOver(({ relation }) => [over(relation)]),
    firmsOn: pathOver(({ to }) => (isCuttableFirm(to) ? [node(to)] : [])),
  };
};

const told = (
  relationCuts: MinimumCuts,
  firmCuts: MinimumCuts,
  relationNamed: (name: string) => KnownRelation | undefined,
): Chokepoints => ({
  relations: relationCuts.cuts.map(cut => cut.flatMap(name => relationNamed(name) ?? [])),
  relationCount: relationCuts.count,
  firms: firmCuts.cuts.map(cut => cut.map(name => name.slice('at '.length))),
  firmCount: firmCuts.count,
  complete: relationCuts.complete && firmCuts.complete,
});

/**
 * What would end all access, certain or possible, from `starts` to the parties that are restricted now: the smallest sets
 * of relations, and of firms that are no party. By one greatest flow each, whatever the number of chains, where each
 * relation (or firm) stands in the graph once. Where hardware is sublet in different ways, one relation stands there
 * several times and is cut as a whole: then by trying. Rests while they are found.
 */
export function* chokepoints(
  snapshot: Snapshot,
  starts: readonly string[],
  jurisdictions: ReadonlySet<string>,
): Cooperative<Chokepoints> {
  const { graph, isEnd, isCuttableFirm, relationsOn, firmsOn } = cuttable({ snapshot, starts }, jurisdictions);
  yield;
  const states = [...reachable(graph, isEnd)];
  const steps = states
    .filter(state => !isEnd(state))
    .flatMap(state => (graph.steps.get(state) ?? []).map(step => ({ ...step, state, next: step.state })));
  const byId = new Map(steps.map(({ relation }) => [relation.id, relation]));
  const ends = states.filter(isEnd);

  const relationGraph: CutGraph = {
    arcs: [
      ...graph.starts.map(start => [source, node(start)] as const),
      ...steps.flatMap(({ state, relation, next }) => [
        [node(state), over(relation)] as const,
        [over(relation), node(next)] as const,
      ]),
      ...ends.map(end => [node(end), sink] as const),
    ],
    source,
    sink,
    canBeCut: name => name.startsWith('over '),
  };
  const firmGraph: CutGraph = {
    arcs: [
      ...graph.starts.map(start => [source, node(entityOf(start))] as const),
      ...steps.map(({ from, to }) => [node(from), node(to)] as const),
      ...ends.map(end => [node(entityOf(end)), sink] as const),
    ],
    source,
    sink,
    canBeCut: name => isCuttableFirm(name.slice('at '.length)),
  };

  const relationCuts: MinimumCuts = isOneEach(steps.map(({ relation, next }) => [over(relation), next]))
    ? yield* minimumCuts(relationGraph, limits)
    : yield* smallestHittingSets(relationsOn, limits);
  const firmCuts: MinimumCuts = isOneEach(states.map(state => [entityOf(state), state]))
    ? yield* minimumCuts(firmGraph, limits)
    : yield* smallestHittingSets(firmsOn, limits);
  return told(relationCuts, firmCuts, name => byId.get(name.slice('over '.length)));
}

/** As `chokepoints`, over a span of days in parts: what every chain of any part runs over. */
export function* chokepointsOverParts(
  looks: readonly PartSnapshot[],
  relations: readonly KnownRelation[],
  jurisdictions: ReadonlySet<string>,
): Cooperative<Chokepoints> {
  const parts = looks.map(look => cuttable(look, jurisdictions));
  const byId = new Map(relations.map(relation => [relation.id, relation]));
  type Avoids = (name: string) => boolean;
  const first = (found: (part: (typeof parts)[number]) => readonly string[] | undefined) =>
    parts.reduce<readonly string[] | undefined>((path, part) => path ?? found(part), undefined);
  return told(
    yield* smallestHittingSets((avoids: Avoids) => first(part => part.relationsOn(avoids)), limits),
    yield* smallestHittingSets((avoids: Avoids) => first(part => part.firmsOn(avoids)), limits),
    name => byId.get(name.slice('over '.length)),
  );
}
