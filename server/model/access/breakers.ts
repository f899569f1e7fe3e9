import type { Knowledge, KnownEntity, KnownRelation } from '../recall.ts';
import { isRestricted } from '../restricted.ts';
import type { Turns } from '../turns.ts';
import { reachable } from './chains.ts';
import { type CutGraph, type MinimumCuts, minimumCuts } from './minimumCuts.ts';
import { entityOf, type State, stepGraph } from './steps.ts';

export type Breakers = {
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

/**
 * What would end all access, certain or possible, from `starts` to the parties that are restricted now: minimum cuts of
 * relations, and of firms that are no party. Polynomial: one greatest flow each, whatever the number of chains. Firms are
 * cut as wholes, so where one firm sublets from several leases at once the ways through it are taken together.
 * Rests while they are found.
 */
export function* breakers(
  knowledge: Knowledge,
  starts: readonly string[],
  jurisdictions: ReadonlySet<string>,
): Turns<Breakers> {
  const graph = stepGraph(knowledge);
  yield;
  const entity = (state: State): KnownEntity | undefined => knowledge.entities.get(entityOf(state));
  const isEnd = (state: State): boolean => {
    const found = entity(state);
    return found !== undefined && isRestricted(found, jurisdictions);
  };
  const steps = [...reachable(graph, starts, isEnd)]
    .filter(state => !isEnd(state))
    .flatMap(state => (graph.get(state) ?? []).map(step => ({ ...step, state, next: step.state })));
  const byId = new Map(steps.map(({ relation }) => [relation.id, relation]));
  const ends = new Set(steps.flatMap(({ next }) => (isEnd(next) ? [next] : [])));

  const node = (state: State): string => `at ${state}`;
  const over = (relation: KnownRelation): string => `over ${relation.id}`;
  const relationGraph: CutGraph = {
    arcs: [
      ...starts.map(start => [source, node(start)] as const),
      ...steps.flatMap(({ state, relation, next }) => [
        [node(state), over(relation)] as const,
        [over(relation), node(next)] as const,
      ]),
      ...[...ends].map(end => [node(end), sink] as const),
    ],
    source,
    sink,
    canBeCut: name => name.startsWith('over '),
  };
  const firmGraph: CutGraph = {
    arcs: [
      ...starts.map(start => [source, node(start)] as const),
      ...steps.map(({ from, to }) => [node(from), node(to)] as const),
      ...[...ends].map(end => [node(entityOf(end)), sink] as const),
    ],
    source,
    sink,
    canBeCut: name => {
      const id = name.slice('at '.length);
      return entity(id)?.kind === 'Firm' && !isEnd(id);
    },
  };
  const relationCuts: MinimumCuts = yield* minimumCuts(relationGraph, limits);
  const firmCuts: MinimumCuts = yield* minimumCuts(firmGraph, limits);
  return {
    relations: relationCuts.cuts.map(cut => cut.flatMap(name => byId.get(name.slice('over '.length)) ?? [])),
    relationCount: relationCuts.count,
    firms: firmCuts.cuts.map(cut => cut.map(name => name.slice('at '.length))),
    firmCount: firmCuts.count,
    complete: relationCuts.complete && firmCuts.complete,
  };
}
