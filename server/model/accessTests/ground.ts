import { type Portfolio, portfolioOf } from '../ownership/closure.ts';
import { type Control, controlOf } from '../ownership/control.ts';
import { integratingOwnership } from '../ownership/integrated.ts';
import { type Ownership, ownershipOf, type ShareRange, upward } from '../ownership/stakes.ts';
import { type UltimateParent, ultimateParents } from '../ownership/ultimateParents.ts';
import type { Knowledge } from '../recall.ts';
import { remembered } from '../remembered.ts';
import { isRestricted } from '../restricted.ts';
import { atOnce, once, type Turns } from '../turns.ts';

/** What the tests of all holders share, each part worked out when it is first asked for. */
export type Ground = {
  readonly knowledge: Knowledge;
  readonly jurisdictions: ReadonlySet<string>;
  readonly ownership: Ownership;
  readonly shares: Portfolio;
  readonly control: Control;
  /** The parties restricted in their own right, less the holder that is tested. */
  readonly partiesBut: (holder: string) => ReadonlySet<string>;
  /** What those parties own of the holder, taken as one owner. */
  readonly integrated: (holder: string) => ShareRange;
  /** Works that out beforehand, with rests: in great circles of owners it takes the longest of all. */
  readonly integrating: (holder: string) => Turns<ShareRange>;
  readonly parents: (firm: string) => readonly UltimateParent[];
  readonly name: (id: string) => string;
};

export const groundOf = (knowledge: Knowledge, jurisdictions: ReadonlySet<string>): Ground => {
  const ownership = ownershipOf(knowledge);
  const control = controlOf(ownership);
  const restricted = [...knowledge.entities.values()].filter(entity => isRestricted(entity, jurisdictions));
  const parties = new Set(restricted.map(({ id }) => id));
  // Kept for the last holder alone: the tests of one ask for it again and again, and of thousands it would be too much.
  let last: { readonly holder: string; readonly others: ReadonlySet<string> } | undefined;
  const partiesBut = (holder: string): ReadonlySet<string> => {
    if (!parties.has(holder)) return parties;
    if (last?.holder !== holder) last = { holder, others: new Set([...parties].filter(party => party !== holder)) };
    return last.others;
  };
  // All holders that are no party themselves have the same owners to ask for; for a party only what is above it matters.
  const ofOthers = once(() => integratingOwnership(ownership.shares, parties));
  const ofParty = once(function* (party: string) {
    const owners = partiesBut(party);
    const near = upward(ownership.shares, party, owner => owners.has(owner));
    const above = new Map([...near].map(firm => [firm, ownership.shares.get(firm) ?? []]));
    return (yield* integratingOwnership(above, owners)).get(party);
  });
  const integrating = function* (holder: string): Turns<ShareRange> {
    const owned = parties.has(holder) ? yield* ofParty(holder) : (yield* ofOthers()).get(holder);
    return owned ?? { min: 0, max: 0 };
  };
  return {
    knowledge,
    jurisdictions,
    ownership,
    shares: portfolioOf(ownership.shares),
    control,
    partiesBut,
    integrated: atOnce(integrating),
    integrating,
    parents: remembered(firm => ultimateParents(control, firm)),
    name: id => knowledge.entities.get(id)?.name ?? id,
  };
};
