import { certaintyRank } from '../../../domain/dates.ts';
import { isRestricted, placesOf } from '../../../domain/restricted.ts';
import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import { statusRank } from '../evidence.ts';
import type { KnownEntity, KnownRelation, Snapshot } from '../snapshot.ts';
import { reachable } from './chains.ts';
import { type Chain, endsIn } from './report.ts';
import { accessGraph, entityOf } from './steps.ts';

/**
 * How one step differs between two looks. Gained and lost come first; then whether it is newly disputed or no longer so;
 * then whether it holds more or less firmly (the surer, then the stronger status).
 */
export type Change = 'gained' | 'lost' | 'disputed' | 'settled' | 'strengthened' | 'weakened';

export type StepChange = {
  readonly change: Change;
  readonly before?: KnownRelation;
  readonly after?: KnownRelation;
};

export type Look = {
  readonly snapshot: Snapshot;
  readonly starts: readonly string[];
  readonly chains: readonly Chain[];
};

/**
 * That a party within reach of either look has its seat, country or citizenship elsewhere. Codes; none: not reported, and
 * then whether it is restricted is undefined.
 */
export type PlaceChange = {
  readonly entity: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly restrictedBefore: boolean | undefined;
  readonly restrictedAfter: boolean | undefined;
};

type Reach = { readonly steps: ReadonlyMap<string, KnownRelation>; readonly entities: ReadonlySet<string> };

/** The relations over which access passes from the starts, up to the first restricted party on each path, and all entities on it. */
const reachOf = ({ snapshot, starts }: Look, jurisdictions: ReadonlySet<string>): Reach => {
  const graph = accessGraph(snapshot, starts);
  const isEnd = endsIn(snapshot, jurisdictions);
  const states = [...reachable(graph, isEnd)];
  const steps = states.filter(state => !isEnd(state)).flatMap(state => graph.steps.get(state) ?? []);
  return {
    steps: new Map(steps.map(({ relation }) => [relation.id, relation])),
    entities: new Set(states.map(entityOf)),
  };
};

/** Where a party belongs, as country codes; none where that is not reported. */
const seatsOf = (entity: KnownEntity): readonly string[] =>
  partyKinds.has(entity.kind) ? placesOf(entity).toSorted() : [];

const placeChanges = (
  ids: Iterable<string>,
  { snapshot: old }: Look,
  { snapshot: fresh }: Look,
  jurisdictions: ReadonlySet<string>,
): readonly PlaceChange[] =>
  [...ids].sort().flatMap((entity): PlaceChange[] => {
    const [was, is] = [old.entities.get(entity), fresh.entities.get(entity)];
    if (!was || !is) return [];
    const [before, after] = [seatsOf(was), seatsOf(is)];
    if (before.join() === after.join()) return [];
    const restricted = (party: KnownEntity, places: readonly string[]): boolean | undefined =>
      places.length === 0 ? undefined : isRestricted(party, jurisdictions);
    return [
      { entity, before, after, restrictedBefore: restricted(was, before), restrictedAfter: restricted(is, after) },
    ];
  });

const firmness = ({ certainty, status }: KnownRelation): number =>
  100 * certaintyRank(certainty ?? 'possible') + statusRank(status);

const compare = (before: KnownRelation | undefined, after: KnownRelation | undefined): Change | undefined => {
  if (!before) return after && 'gained';
  if (!after) return 'lost';
  if (before.disputed !== after.disputed) return after.disputed ? 'disputed' : 'settled';
  const difference = firmness(after) - firmness(before);
  if (difference === 0) return undefined;
  return difference < 0 ? 'strengthened' : 'weakened';
};

/**
 * What changes between two looks at the same hardware: other dates, or other days of knowledge. Chains are identified by
 * their relations; both looks must list all of theirs for the difference of chains to be whole.
 */
export const accessChanges = (before: Look, after: Look, jurisdictions: ReadonlySet<string>) => {
  const reached = [reachOf(before, jurisdictions), reachOf(after, jurisdictions)] as const;
  const [old, fresh] = [reached[0].steps, reached[1].steps];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const steps = ids.flatMap((id): StepChange[] => {
    const [was, is] = [old.get(id), fresh.get(id)];
    const change = compare(was, is);
    return change ? [{ change, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }] : [];
  });
  const had = new Set(before.chains.map(chain => chain.id));
  const has = new Set(after.chains.map(chain => chain.id));
  return {
    steps,
    places: placeChanges(new Set(reached.flatMap(({ entities }) => [...entities])), before, after, jurisdictions),
    unchanged: ids.length - steps.length,
    chainsGained: after.chains.filter(chain => !had.has(chain.id)),
    chainsLost: before.chains.filter(chain => !has.has(chain.id)),
  };
};
