import type { Cooperative } from '../../../domain/cooperative.ts';
import type { KnownRelation } from '../snapshot.ts';
import type { Verdict } from '../verdict.ts';
import type { OwnershipAnalysis } from './analysis.ts';
import { endsOf, type ShareRange } from './figures.ts';
import { integratingOwnership } from './integrated.ts';
import { accountedFor, narrowed, upward } from './stakes.ts';

export type Owner = {
  readonly entity: string;
  /** In its own right; undetermined where nobody reports where it belongs. */
  readonly restricted: Verdict;
  /** What it holds directly, after what the others certainly hold is taken off. */
  readonly share?: ShareRange;
  /** Absent where none are reported. */
  readonly votes?: ShareRange;
  /** Absent where no holding is reported, and where owners hold more than there is on some path from it. */
  readonly integrated?: ShareRange;
  readonly controls: Verdict;
};

export type OverAllocation = { readonly firm: string; readonly shares?: number; readonly votes?: number };

export type OwnershipReport = {
  readonly relations: readonly KnownRelation[];
  readonly owners: readonly Owner[];
  readonly ownerCount: number;
  readonly restrictedShare?: ShareRange;
  /** What the recorded owners of the firm hold together at least, per cent. */
  readonly accountedFor: number;
  /** Of the firm and of each of `owners` that is one, the part of the shares that nobody is certainly reported to hold. */
  readonly unaccountedFor: readonly { readonly firm: string; readonly share: number }[];
  readonly overAllocations: readonly OverAllocation[];
};

const isSound = ({ ownership }: OwnershipAnalysis, firm: string, owners: ReadonlySet<string>): boolean =>
  [...upward(ownership.shares, firm, owner => owners.has(owner))].every(
    each => (each !== firm && owners.has(each)) || !ownership.overAllocated.shares.has(each),
  );

/** What is reported that the owners, taken as one, own of the firm. */
function* ownedBy(
  analysis: OwnershipAnalysis,
  firm: string,
  owners: ReadonlySet<string>,
): Cooperative<ShareRange | undefined> {
  if (!isSound(analysis, firm, owners)) return undefined;
  const found = (yield* integratingOwnership(analysis.ownership.shares, owners)).get(firm);
  return found && found.max > 0 ? found : undefined;
}

/**
 * Everyone above one firm, restricted and near ones first; integrated ownership is worked out for the first ones alone.
 * Yields while it is.
 */
export function* ownershipReport(
  firm: string,
  analysis: OwnershipAnalysis,
  first: number,
): Cooperative<OwnershipReport> {
  const { ownership, control, unplaced } = analysis;
  const { shares, controls, overAllocated } = ownership;
  const over = [...control.above(firm)];
  const parties = analysis.partiesBut(firm);
  const ranked = [...over.filter(owner => parties.has(owner)), ...over.filter(owner => !parties.has(owner))];
  const direct = shares.get(firm) ?? [];
  const owners: Owner[] = [];
  for (const entity of ranked.slice(0, first)) {
    yield;
    const stake = direct.find(({ owner }) => owner === entity);
    const integrated = yield* ownedBy(analysis, firm, new Set([entity]));
    const votes = control.votesIn(entity, firm);
    owners.push({
      entity,
      restricted: parties.has(entity) ? 'yes' : unplaced.has(entity) ? 'undetermined' : 'no',
      ...(stake ? { share: narrowed(stake, direct) } : {}),
      ...(votes.max > 0 ? { votes } : {}),
      ...(integrated ? { integrated } : {}),
      controls: control.verdict(entity, firm),
    });
  }
  const firms = [firm, ...over];
  const overAllocations = firms.flatMap((each): OverAllocation[] => {
    const [ofShares, ofVotes] = [overAllocated.shares.get(each), overAllocated.votes.get(each)];
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
  const restrictedShare = yield* ownedBy(analysis, firm, parties);
  const accounted = (each: string): number => endsOf({ min: accountedFor(ownership, 'shares', each), max: 100 }).min;
  return {
    relations: [...new Set(relations)],
    owners,
    ownerCount: over.length,
    ...(restrictedShare ? { restrictedShare } : {}),
    accountedFor: accounted(firm),
    unaccountedFor: [firm, ...owners.map(({ entity }) => entity)]
      .filter(each => ownership.firms.has(each))
      .map(each => ({ firm: each, share: endsOf({ min: 100 - accounted(each), max: 100 }).min })),
    overAllocations,
  };
}
