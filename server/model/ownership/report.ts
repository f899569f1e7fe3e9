import type { Ground } from '../accessTests/ground.ts';
import type { KnownRelation } from '../recall.ts';
import type { Turns } from '../turns.ts';
import type { Verdict } from '../verdict.ts';
import { integratingOwnership } from './integrated.ts';
import { excessOf, narrowed, type ShareRange, type Stakes, upward } from './stakes.ts';

export type Owner = {
  readonly entity: string;
  readonly restricted: boolean;
  /** What it holds directly, after what the others certainly hold is taken off. */
  readonly share?: ShareRange;
  readonly votes: ShareRange;
  /** Absent where owners hold more than there is on some way from it. */
  readonly integrated?: ShareRange;
  readonly controls: Verdict;
};

export type Excess = { readonly firm: string; readonly shares?: number; readonly votes?: number };

export type OwnershipReport = {
  readonly relations: readonly KnownRelation[];
  readonly owners: readonly Owner[];
  readonly ownerCount: number;
  readonly restrictedShare?: ShareRange;
  readonly excesses: readonly Excess[];
};

const isSound = (shares: Stakes, firm: string, owners: ReadonlySet<string>): boolean =>
  [...upward(shares, firm, owner => owners.has(owner))].every(
    each => (each !== firm && owners.has(each)) || excessOf(shares, each) === undefined,
  );

function* ownedBy(shares: Stakes, firm: string, owners: ReadonlySet<string>): Turns<ShareRange | undefined> {
  if (!isSound(shares, firm, owners)) return undefined;
  return (yield* integratingOwnership(shares, owners)).get(firm) ?? { min: 0, max: 0 };
}

/**
 * Everyone above one firm, restricted and near ones first; integrated ownership is worked out for the first ones alone.
 * Rests while it is.
 */
export function* ownershipReport(firm: string, ground: Ground, first: number): Turns<OwnershipReport> {
  const { shares, votes, controls } = ground.ownership;
  const over = [...ground.control.above(firm)];
  const parties = ground.partiesBut(firm);
  const ranked = [...over.filter(owner => parties.has(owner)), ...over.filter(owner => !parties.has(owner))];
  const direct = shares.get(firm) ?? [];
  const owners: Owner[] = [];
  for (const entity of ranked.slice(0, first)) {
    yield;
    const stake = direct.find(({ owner }) => owner === entity);
    const integrated = yield* ownedBy(shares, firm, new Set([entity]));
    const { certainly, possibly } = ground.control.by(entity);
    owners.push({
      entity,
      restricted: parties.has(entity),
      ...(stake ? { share: narrowed(stake, direct) } : {}),
      votes: ground.control.votesIn(entity, firm),
      ...(integrated ? { integrated } : {}),
      controls: certainly.has(firm) ? 'yes' : possibly.has(firm) ? 'undetermined' : 'no',
    });
  }
  const firms = [firm, ...over];
  const excesses = firms.flatMap((each): Excess[] => {
    const [ofShares, ofVotes] = [excessOf(shares, each), excessOf(votes, each)];
    if (ofShares === undefined && ofVotes === undefined) return [];
    return [
      {
        firm: each,
        ...(ofShares === undefined ? {} : { shares: ofShares }),
        ...(ofVotes === undefined ? {} : { votes: ofVotes }),
      },
    ];
  });
  const relations = firms.flatMap(each => [
    ...(shares.get(each) ?? []).flatMap(stake => stake.relations),
    ...(controls.get(each) ?? []),
  ]);
  const restrictedShare = yield* ownedBy(shares, firm, parties);
  return {
    relations,
    owners,
    ownerCount: over.length,
    ...(restrictedShare ? { restrictedShare } : {}),
    excesses,
  };
}
