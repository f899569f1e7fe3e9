import { type Certainty, leastCertain, mostCertain } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { EntityKind } from '../../../domain/vocabulary/kinds.ts';
import { relationKinds } from '../../../domain/vocabulary/relations.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import { isEmptyHolding, type LeaseMap, type Lettings, leaseMap, noLettings, type Sublease } from './lettings.ts';

/** One relation that lets access pass, in the direction from the hardware towards the party. */
export type Step = {
  readonly relation: KnownRelation;
  /** That of the relation, or less where it leads on less surely than it holds. */
  readonly certainty: Certainty;
  readonly from: string;
  readonly to: string;
};

/**
 * Where access stands: at an entity. Where the hardware is sublet, leases, their sites and their lessees are kept apart by
 * the hardware that access comes from (`lease@fleet`, `site@fleet`, `lessee@fleet`), since a sublease of one fleet
 * gives no access to another. All hardware that is sublet alike counts as one.
 */
export type State = string;
/** The steps from each state in the order of their relations' ids. */
export type StepGraph = ReadonlyMap<State, readonly (Step & { readonly state: State })[]>;
export type AccessGraph = {
  readonly steps: StepGraph;
  /** Where access begins. None of a lease that gives no hardware at the date of asking. */
  readonly starts: readonly State[];
};

export const entityOf = (state: State): string => state.split('@', 1)[0] ?? state;

type Place = {
  readonly state: State;
  readonly entity: string;
  readonly lettings: Lettings;
  /** What it may sublet, where it is reached as a lessee. */
  readonly sublets?: readonly Sublease[] | undefined;
};

const placesIn = ({ lettingsOf }: Pick<LeaseMap, 'lettingsOf'>) => {
  const at = (entity: string): Place => ({ state: entity, entity, lettings: lettingsOf(entity) });
  return {
    at,
    site: (entity: string, lettings: Lettings): Place =>
      lettings.key === lettingsOf(entity).key ? at(entity) : { state: `${entity}@${lettings.key}`, entity, lettings },
    lease: (entity: string, lettings: Lettings): Place =>
      lettings.subleases.has(entity)
        ? { state: `${entity}@${lettings.key}`, entity, lettings }
        : { state: entity, entity, lettings: noLettings },
    lessee: (entity: string, head: string, lettings: Lettings): Place =>
      lettings.subleases.get(head)?.has(entity)
        ? { state: `${entity}@${lettings.key}`, entity, lettings, sublets: lettings.sublets.get(entity) }
        : at(entity),
  };
};

/** Where access begins at what is asked about, and how surely each gives it. `housed`: the HOSTS relations that hold, by site. */
const startPlaces = (
  id: string,
  kind: EntityKind | undefined,
  leases: LeaseMap,
  places: ReturnType<typeof placesIn>,
  housed: ReadonlyMap<string, readonly KnownRelation[]>,
): readonly (readonly [Place, Certainty])[] => {
  if (kind === 'Lease') {
    const under = leases.hardwareUnder(id);
    if (!under) return [[places.lease(id, noLettings), 'certain']];
    return [...under.keys()].flatMap(hardware => {
      const given = leases.gives(id, hardware);
      return given ? [[places.lease(id, leases.lettingsOf(hardware)), given] as const] : [];
    });
  }
  return [
    [places.at(id), 'certain'],
    ...(housed.get(id) ?? []).flatMap(({ to: fleet, certainty }) =>
      certainty ? [[places.site(id, leases.lettingsOf(fleet)), certainty] as const] : [],
    ),
  ];
};

/**
 * The steps that hold at the date of asking, from the fleets, sites and leases in `starts` on. `placed` says how surely
 * each of them is part of what is asked about, where that is not certain: a fleet that possibly stands on a site gives
 * possible access to whoever asks about the site. What all graphs of one view share is worked out once: each costs no
 * more than what it reaches.
 */
export const accessGraphs = (
  snapshot: Snapshot,
): ((starts: readonly string[], placed?: ReadonlyMap<string, Certainty>) => AccessGraph) => {
  const leases = leaseMap(snapshot);
  const places = placesIn(leases);
  const housed = groupBy(
    snapshot.relations.filter(({ kind, certainty }) => kind === 'HOSTS' && certainty !== undefined),
    ({ from }) => from,
  );
  const onward = groupBy(
    snapshot.relations
      .filter(relation => relation.certainty !== undefined && relation.kind !== 'GRANTS' && !isEmptyHolding(relation))
      .filter(({ kind }) => relationKinds[kind].passes !== 'none'),
    ({ kind, from, to }) => (relationKinds[kind].passes === 'forward' ? from : to),
  );
  return (starts, placed = new Map()) => {
    const begun = new Map<State, { readonly place: Place; readonly certainty: Certainty }>();
    for (const start of starts)
      for (const [place, certainty] of startPlaces(start, snapshot.entities.get(start)?.kind, leases, places, housed)) {
        const surely = leastCertain([certainty, placed.get(start) ?? 'certain']) ?? certainty;
        const before = begun.get(place.state)?.certainty ?? surely;
        begun.set(place.state, { place, certainty: mostCertain([before, surely]) ?? surely });
      }

    const next = ({ entity, lettings }: Place, { kind, from, to }: KnownRelation): Place => {
      const end = entity === to ? from : to;
      if (kind === 'COVERS') return places.lease(end, lettings);
      if (kind === 'TAKES') return places.lessee(end, entity, lettings);
      return kind === 'HOSTS' ? places.site(end, lettings) : places.at(end);
    };
    const stepsFrom = (place: Place): (Step & { readonly place: Place })[] => {
      const { entity, lettings, sublets = [] } = place;
      const most = begun.get(place.state)?.certainty ?? 'certain';
      const over = (relation: KnownRelation, certainty: Certainty, to: Place) => ({
        ...{ relation, from: entity, to: to.entity, place: to },
        certainty: leastCertain([certainty, most]) ?? certainty,
      });
      const passed = (onward.get(entity) ?? []).flatMap(relation =>
        // What derives from a head lease is entered by its GRANTS alone, so that the end of the head lease ends it too.
        relation.certainty && !(relation.kind === 'COVERS' && lettings.isDerived(relation))
          ? [over(relation, relation.certainty, next(place, relation))]
          : [],
      );
      return [
        ...passed,
        ...sublets.map(({ lease, grant, certainty }) => over(grant, certainty, places.lease(lease, lettings))),
      ].sort((a, b) => (a.relation.id < b.relation.id ? -1 : 1));
    };

    const steps = new Map<State, readonly (Step & { readonly state: State })[]>();
    const reached = new Map([...begun].map(([state, { place }]) => [state, place]));
    for (const [state, place] of reached) {
      const found = stepsFrom(place);
      for (const { place: to } of found) if (!reached.has(to.state)) reached.set(to.state, to);
      steps.set(
        state,
        found.map(({ place: to, ...step }) => ({ ...step, state: to.state })),
      );
    }
    return { steps, starts: [...begun.keys()] };
  };
};

/** The graph of one question. */
export const accessGraph = (
  snapshot: Snapshot,
  starts: readonly string[],
  placed?: ReadonlyMap<string, Certainty>,
): AccessGraph => accessGraphs(snapshot)(starts, placed);
