import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Certainty, mostCertain } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { type RelationKind, targetKinds } from '../../../domain/vocabulary/kinds.ts';
import { enumerateChains, reachable, surestReach } from '../access/chains.ts';
import { type Chain, describeChain, endsIn, type Holding, holdersIn } from '../access/report.ts';
import { type AccessGraph, accessGraphs, entityOf, type State, type Step } from '../access/steps.ts';
import { strongestWays } from '../access/strongestWays.ts';
import { memoized } from '../memoized.ts';
import type { Snapshot } from '../snapshot.ts';

/** A fleet, site or lease that a party gets to. */
export type ReachedHardware = {
  readonly hardware: string;
  /** That of the surest way from it to a party. */
  readonly certainty: Certainty;
  /** The parties at the ends of its chains, with how surely each is reached. */
  readonly parties: ReadonlyMap<string, Certainty>;
  /** The holders from which a chain leads on to a party, or that are one. */
  readonly holders: readonly Holding[];
  /** How the holders hold it; RECEIVES where only a shipment leads to a party. */
  readonly means: readonly RelationKind[];
  readonly graph: AccessGraph;
  /** What it means at the date of the view: itself, and of a site what stands on it, with how surely. */
  readonly placed: ReadonlyMap<string, Certainty>;
};

export type Reached = {
  readonly hardware: readonly ReachedHardware[];
  /** The parties that a chain leads to from a holder, with how surely; the holder itself where it is one. */
  readonly partiesBehind: (holder: string) => ReadonlyMap<string, Certainty>;
  /** The strongest chain from something reached, by the order in which access chains are listed. */
  readonly strongest: (found: ReachedHardware) => Cooperative<Chain | undefined>;
  readonly strongestFrom: (firm: string) => Cooperative<Chain | undefined>;
  /** The strongest way to each of its parties. */
  readonly ways: (found: ReachedHardware) => Cooperative<ReadonlyMap<string, readonly Step[]>>;
};

/** Partial chains that the search for one strongest chain may look at. */
const budget = 20_000;

/**
 * All fleets, sites and leases of a view from which a chain leads to a party restricted in its own right in one of the
 * jurisdictions: each is judged by the steps and ends of `accessFindings`, so that a party is among the parties of
 * something exactly when that is in the party's reach. What a site means is what stands on it then. Cost: what each
 * leads to, added up. Yields before each.
 */
export function* hardwareReached(view: Snapshot, jurisdictions: ReadonlySet<string>): Cooperative<Reached> {
  const isEnd = endsIn(view, jurisdictions);
  const graphOf = accessGraphs(view);
  yield;
  const kindOf = (id: string) => view.entities.get(id)?.kind;
  const endsOf = (reached: ReadonlyMap<State, Certainty>): ReadonlyMap<string, Certainty> => {
    const ends = new Map<string, Certainty>();
    for (const [state, certainty] of reached) {
      if (!isEnd(state)) continue;
      const party = entityOf(state);
      ends.set(party, mostCertain([certainty, ends.get(party) ?? certainty]) ?? certainty);
    }
    return ends;
  };
  const partiesBehind = memoized(holder => endsOf(surestReach(graphOf([holder]), isEnd)));
  const hosted = groupBy(
    view.relations.filter(({ kind, certainty }) => kind === 'HOSTS' && certainty !== undefined),
    ({ from }) => from,
  );
  const placedOn = (site: string): ReadonlyMap<string, Certainty> => {
    const fleets = new Map<string, Certainty>([[site, 'certain']]);
    for (const { to, certainty } of hosted.get(site) ?? [])
      if (certainty) fleets.set(to, mostCertain([certainty, fleets.get(to) ?? certainty]) ?? certainty);
    return fleets;
  };
  const strongest = function* (graph: AccessGraph, starts: readonly string[]): Cooperative<Chain | undefined> {
    const { chains } = yield* enumerateChains(graph, starts, isEnd, kindOf, { first: 1, budget });
    return chains[0] && describeChain(chains[0], view);
  };
  const startsOf = (id: string): ReadonlyMap<string, Certainty> =>
    kindOf(id) === 'DataCenter' ? placedOn(id) : new Map([[id, 'certain']]);
  const found: ReachedHardware[] = [];
  for (const { id, kind } of view.entities.values()) {
    if (!targetKinds.has(kind)) continue;
    yield;
    const placed = startsOf(id);
    const graph = graphOf([...placed.keys()], placed);
    const reached = surestReach(graph, isEnd);
    const parties = endsOf(reached);
    const certainty = mostCertain([...parties.values()]);
    if (certainty === undefined) continue;
    const holders = holdersIn(graph.steps, reached, isEnd, view).filter(({ entity }) => partiesBehind(entity).size > 0);
    const means = new Set(holders.flatMap(({ by }) => by));
    found.push({
      ...{ hardware: id, certainty, parties, holders, graph, placed },
      means: means.size > 0 ? [...means].sort() : ['RECEIVES'],
    });
  }
  return {
    hardware: found.toSorted((a, b) => (a.hardware < b.hardware ? -1 : 1)),
    partiesBehind,
    strongest: ({ graph, placed }) => strongest(graph, [...placed.keys()]),
    ways: ({ graph }) => strongestWays(graph, reachable(graph, isEnd), isEnd),
    strongestFrom: firm => strongest(graphOf([firm]), [firm]),
  };
}
