import type { Sentence } from '../../../domain/sentence.ts';
import { capital, numberInWords } from '../../../domain/words.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import type { ShareRange } from '../ownership/figures.ts';
import { rangeInWords, rounding } from '../ownership/figures.ts';
import { accountedFor, upward } from '../ownership/stakes.ts';
import type { KnownRelation } from '../snapshot.ts';

export type Counted = 'shares' | 'votes';

/** Most firms or parties shown one by one. */
const maxListed = 5;

/** `no restricted owner is reported; 12 % of the shares is accounted for`: the words of a verdict of none reported. */
export const noneReportedInWords = (value: ShareRange, accounted: number, counted: Counted): string => {
  const reported =
    value.max > 0
      ? `restricted owners of ${rangeInWords(value)} of the ${counted} are reported`
      : `no restricted owner${counted === 'votes' ? ' of votes' : ''} is reported`;
  return `${reported}; ${numberInWords(accounted)} % of the ${counted} is accounted for`;
};

/** The firms that a test of a holder looks at: itself and those above it, up to the parties, whose own owners do not count. */
const firmsAbove = (holder: string, counted: Counted, { ownership, control, partiesBut }: OwnershipAnalysis) => {
  const parties = partiesBut(holder);
  const above =
    counted === 'votes' ? [holder, ...control.above(holder)] : upward(ownership.shares, holder, id => parties.has(id));
  return [...above].filter(id => ownership.firms.has(id));
};

const isLookedThrough = (holder: string, analysis: OwnershipAnalysis) => (firm: string) =>
  firm === holder || !analysis.partiesBut(holder).has(firm);

export type OverAllocation = Sentence & { readonly relations: readonly KnownRelation[] };

/** Of the firms that a test of a holder looks at, those whose recorded owners hold more than there is: nothing can be built on them. */
export const overAllocations = (
  holder: string,
  counted: Counted,
  analysis: OwnershipAnalysis,
): readonly OverAllocation[] => {
  const firms = firmsAbove(holder, counted, analysis);
  const lookedAt = counted === 'votes' ? firms : firms.filter(isLookedThrough(holder, analysis));
  return lookedAt.flatMap(firm => {
    const total = analysis.ownership.overAllocated[counted].get(firm);
    if (total === undefined) return [];
    const relations = (analysis.ownership[counted].get(firm) ?? []).flatMap(stake => stake.relations);
    const text = `The recorded owners of ${analysis.name(firm)} have at least ${numberInWords(total)} % of its ${counted} together, which cannot be; needed to decide: which figure is wrong.`;
    return [{ text, sources: [...new Set(relations.flatMap(({ sources }) => sources))].sort(), relations }];
  });
};

/** Of the firms that a test of a holder looks at, those whose printed figures add up to more than 100 by no more than their rounding. */
export const roundingSentences = (holder: string, counted: Counted, analysis: OwnershipAnalysis): Sentence[] =>
  firmsAbove(holder, counted, analysis).flatMap(firm => {
    const total = analysis.ownership.rounded[counted].get(firm);
    if (total === undefined) return [];
    const text = `The printed figures of the owners of ${analysis.name(firm)} add up to ${numberInWords(total)} %, within their rounding; each may be off by half a unit of its last digit.`;
    return [{ text, sources: [] }];
  });

/** What nobody reports and would decide a verdict of none reported: who holds the rest of each firm, and where some owners belong. */
export const unreportedSentences = (holder: string, counted: Counted, analysis: OwnershipAnalysis): Sentence[] => {
  const { ownership, unplaced, control, name } = analysis;
  const firms = firmsAbove(holder, counted, analysis).filter(isLookedThrough(holder, analysis));
  const rest = firms.flatMap(firm => {
    const open = 100 - accountedFor(ownership, counted, firm);
    return open > rounding ? [`who holds ${numberInWords(open)} % of the ${counted} of ${name(firm)}`] : [];
  });
  const above = counted === 'votes' ? control.above(holder) : upward(ownership.shares, holder);
  const places = [...above]
    .filter(id => id !== holder && unplaced.has(id))
    .map(id => `the headquarters of ${name(id)}`);
  const open = [...rest, ...places];
  if (open.length === 0) return [];
  const more = open.length > maxListed ? [`${open.length - maxListed} more such figures`] : [];
  const listed = [...open.slice(0, maxListed), ...more].join(', and ');
  return [{ text: capital(`nobody reports ${listed}; such a report would decide it.`), sources: [] }];
};

/** Parties that control the holder, as far as is reported, without a share that is. */
export const controlWithoutShare = (
  holder: string,
  counted: readonly KnownRelation[],
  { control, partiesBut, name }: OwnershipAnalysis,
): readonly Sentence[] => {
  const owning = new Set(counted.flatMap(({ kind, from }) => (kind === 'OWNS' ? [from] : [])));
  const parties = partiesBut(holder);
  return [...control.above(holder)]
    .filter(party => parties.has(party) && !owning.has(party) && control.by(party).possibly.has(holder))
    .map(party => ({
      text: `${name(party)} is reported above ${name(holder)} by control alone; its share is not reported.`,
      sources: [],
    }));
};
