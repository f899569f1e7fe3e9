import { type Cooperative, once, runSync } from '../../../domain/cooperative.ts';
import type { Certainty } from '../../../domain/dates.ts';
import { isPlaced, isRestricted } from '../../../domain/restricted.ts';
import { partyKinds } from '../../../domain/vocabulary/kinds.ts';
import { lazy } from '../lazy.ts';
import { memoized } from '../memoized.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import { anyOf, type Verdict } from '../verdict.ts';
import { type Aggregation, aggregation } from './aggregation.ts';
import { type Case, type Portfolio, portfolioOf } from './closure.ts';
import { type Control, controlOf } from './control.ts';
import type { ShareRange } from './figures.ts';
import { integratingLeast, integratingOwnership } from './integrated.ts';
import { defaultRegime, type RegimeReading, regimeAt } from './regimes.ts';
import { controlRestsOn } from './relationsUsed.ts';
import {
  type Ownership,
  ownershipOf,
  type Reading,
  type Stakes,
  unreportedOwner,
  upward,
  withUnreported,
} from './stakes.ts';
import { type UltimateParent, ultimateParents } from './ultimateParents.ts';

/** A measured share: what is reported, per cent, and the most that it may be with all that is unaccounted for. */
export type Measured = { readonly value: ShareRange; readonly most: number };

/** What the tests of all holders share, each part worked out when it is first asked for. */
export type OwnershipAnalysis = {
  readonly snapshot: Snapshot;
  readonly jurisdictions: ReadonlySet<string>;
  readonly regime: RegimeReading;
  readonly ownership: Ownership;
  readonly control: Control;
  /** The parties restricted in their own right, less the holder that is tested. */
  readonly partiesBut: (holder: string) => ReadonlySet<string>;
  /** Parties of which nobody reports where they belong: each may yet turn out to be restricted. */
  readonly unplaced: ReadonlySet<string>;
  /** What the parties hold of the holder, taken as one owner: their effective interest. */
  readonly effectiveInterest: (holder: string) => Measured;
  /** Works out what takes the longest in great circles of owners, cooperatively, before the tests of a holder ask for it. */
  readonly preparing: (holder: string) => Cooperative<undefined>;
  /** What `owners`, by the regime's aggregation, hold of a firm; restricted parties unless given. */
  readonly aggregated: (firm: string, owners?: ReadonlySet<string>) => Aggregation & { readonly most: number };
  /** Whether a restricted party controls the holder. */
  readonly controlVerdict: (holder: string) => Verdict;
  readonly parents: (firm: string) => readonly UltimateParent[];
  readonly name: (id: string) => string;
  /** The same with figures read as rounded; undefined where no printed figures add up to more than 100. */
  readonly rounded: () => OwnershipAnalysis | undefined;
};

/** What `without` says of a set less one of its members; kept for the last one alone, since thousands of holders may be asked for. */
const less = (all: ReadonlySet<string>): ((one: string) => ReadonlySet<string>) => {
  let last: { readonly one: string; readonly others: ReadonlySet<string> } | undefined;
  return one => {
    if (!all.has(one)) return all;
    if (last?.one !== one) last = { one, others: new Set([...all].filter(each => each !== one)) };
    return last.others;
  };
};

/** What lies above a firm, without the owners of those at which a search ends. */
const stakesAbove = (stakes: Stakes, firm: string, isEnd: (owner: string) => boolean): Stakes => {
  const near = [...upward(stakes, firm, isEnd)].filter(each => each === firm || !isEnd(each));
  return new Map(near.map(each => [each, stakes.get(each) ?? []]));
};

export const analyseOwnership = (
  snapshot: Snapshot,
  jurisdictions: ReadonlySet<string>,
  regime: RegimeReading = regimeAt(defaultRegime),
  reading: Reading = 'printed',
): OwnershipAnalysis => {
  const ownership = ownershipOf(snapshot, reading);
  const control = controlOf(ownership);
  const idsWhere = (test: (entity: Parameters<typeof isPlaced>[0]) => boolean): Set<string> =>
    new Set([...snapshot.entities.values()].filter(test).map(({ id }) => id));
  const parties = idsWhere(entity => isRestricted(entity, jurisdictions));
  const unplaced = idsWhere(entity => partyKinds.has(entity.kind) && !isPlaced(entity));
  const partiesBut = less(parties);

  // All holders that are no party themselves have the same owners to ask for; for a party only what is above it matters.
  const partOfOthers = once(() => integratingOwnership(ownership.shares, parties));
  const partOfParty = once(function* (party: string) {
    const owners = partiesBut(party);
    return (yield* integratingOwnership(
      stakesAbove(ownership.shares, party, id => owners.has(id)),
      owners,
    )).get(party);
  });
  // The most: the recorded owners have the least they can, and the rest goes to owners that may be parties.
  const open = lazy((): Stakes => withUnreported(ownership.shares, ownership.firms));
  const unreported = lazy(() => new Set([...ownership.firms].map(unreportedOwner)));
  const mayBeParty = (owner: string): boolean => parties.has(owner) || unplaced.has(owner) || unreported().has(owner);
  const mostOfOthers = once(() => integratingLeast(open(), new Set([...parties, ...unplaced, ...unreported()])));
  const mostOfParty = once(function* (party: string) {
    const above = stakesAbove(open(), party, mayBeParty);
    const owners = [...above.values()].flatMap(stakes => stakes.map(({ owner }) => owner)).filter(mayBeParty);
    return yield* integratingLeast(above, new Set(owners.filter(owner => owner !== party)));
  });
  const measuringEffectiveInterest = function* (holder: string): Cooperative<Measured> {
    const value = parties.has(holder) ? yield* partOfParty(holder) : (yield* partOfOthers()).get(holder);
    const isParty = parties.has(holder) || unplaced.has(holder);
    const most = (isParty ? yield* mostOfParty(holder) : yield* mostOfOthers()).get(holder) ?? 0;
    return { value: value ?? { min: 0, max: 0 }, most: Math.max(most, value?.max ?? 0) };
  };

  const shares = portfolioOf(ownership.shares);
  const openShares = lazy((): Portfolio => portfolioOf(open()));
  const controlled = (party: string, which: Case): ReadonlySet<string> =>
    control.by(party)[which === 'surest' ? 'certainly' : 'possibly'];
  const voters = (firm: string): string[] => [
    ...(ownership.votes.get(firm) ?? []).flatMap(({ owner, max }) => (max > 0 ? [owner] : [])),
    ...(ownership.controls.get(firm) ?? []).map(({ from }) => from),
  ];
  const controlledWithMost = (party: string): Iterable<string> =>
    control.withMost(unreported().has(party) ? undefined : party);
  const aggregated = (firm: string, owners: ReadonlySet<string> = parties): Aggregation & { most: number } => {
    const isParty = (owner: string): boolean => owner !== firm && owners.has(owner);
    const mayTurnOut = (owner: string): boolean => owners === parties && owner !== firm && unplaced.has(owner);
    const found = aggregation({ shares, isParty, firm, regime, controlled, voters });
    const withMost = aggregation({
      ...{ shares: openShares(), firm, regime, controlled: controlledWithMost, voters },
      isParty: owner => isParty(owner) || mayTurnOut(owner),
      isUnreported: owner => unreported().has(owner),
    });
    return { ...found, most: Math.min(100, withMost.held.max) };
  };

  // Sure as far as the holdings go; presumed where one of those that it rests on is, and possible where votes above the
  // firm are over-allocated.
  const isPresumed = ({ certainty }: KnownRelation): boolean => certainty === 'presumed';
  const hasPresumed = lazy(() => snapshot.relations.some(isPresumed));
  const certaintyOf = ({ entity, certainty }: UltimateParent, firm: string): Certainty => {
    if (certainty !== 'certain') return certainty;
    if (control.reported(undefined, firm) === 'undetermined') return 'possible';
    if (!hasPresumed()) return certainty;
    return controlRestsOn(isPresumed, entity, firm, { ownership, control }) ? 'presumed' : certainty;
  };
  const findingParents = once(function* (firm: string) {
    const parents: UltimateParent[] = [];
    for (const parent of yield* ultimateParents(control, firm)) {
      yield;
      parents.push({ ...parent, certainty: certaintyOf(parent, firm) });
    }
    return parents;
  });

  const preparing = function* (holder: string): Cooperative<undefined> {
    yield* measuringEffectiveInterest(holder);
    if (ownership.firms.has(holder)) yield* findingParents(holder);
    return undefined;
  };

  const controlVerdict = memoized((holder): Verdict => {
    const above = [...control.above(holder)];
    const others = partiesBut(holder);
    const parties = above.filter(owner => others.has(owner));
    const found = anyOf([undefined, ...parties].map(owner => control.reported(owner, holder)));
    if (found !== 'no') return found;
    // A controller of unknown place is no restricted one that anybody reports.
    const candidates = [undefined, ...parties, ...above.filter(owner => unplaced.has(owner))];
    return candidates.some(owner => control.verdict(owner, holder) !== 'no') ? 'none-reported' : 'no';
  });

  return {
    ...{ snapshot, jurisdictions, regime, ownership, control, partiesBut, unplaced },
    ...{ preparing, effectiveInterest: runSync(measuringEffectiveInterest) },
    ...{ aggregated, controlVerdict },
    parents: runSync(findingParents),
    name: id => snapshot.entities.get(id)?.name ?? id,
    rounded: lazy(() =>
      reading === 'printed' && ownership.rounded.shares.size + ownership.rounded.votes.size > 0
        ? analyseOwnership(snapshot, jurisdictions, regime, 'rounded')
        : undefined,
    ),
  };
};
