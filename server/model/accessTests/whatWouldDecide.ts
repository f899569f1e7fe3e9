import type { Sentence } from '../../../domain/sentence.ts';
import { suppose } from '../access/whatIf.ts';
import { analyseOwnership, type OwnershipAnalysis } from '../ownership/analysis.ts';
import { rangeInWords, type ShareRange, shareOf, statedShare } from '../ownership/figures.ts';
import { narrowed, upward } from '../ownership/stakes.ts';
import type { KnownRelation } from '../snapshot.ts';
import { type Verdict, verdictInWords } from '../verdict.ts';

/** Most open figures that are tried one by one: each costs two more runs of the test. */
const maxTried = 12;
/** Most relations above a holder for which they are. */
const mostAbove = 2_000;

type Question = {
  readonly holder: string;
  readonly counted: 'shares' | 'votes';
  readonly relations: readonly KnownRelation[];
  readonly whole: OwnershipAnalysis;
  readonly decide: (analysis: OwnershipAnalysis) => Verdict;
};

/** Whether a figure is what is open of a relation, rather than whether it holds. */
const isMeasured = ({ kind }: KnownRelation, counted: Question['counted']): boolean =>
  kind === 'OWNS' || counted === 'shares';

const isOpen = (relation: KnownRelation, counted: Question['counted']): boolean => {
  const { min, max } = shareOf(relation);
  return relation.certainty === 'possible' || (isMeasured(relation, counted) && min !== max);
};

/** What a holding may come to once what the other owners certainly hold is taken off. */
const leeway = (relation: KnownRelation, { ownership }: OwnershipAnalysis): ShareRange => {
  const stakes = ownership.shares.get(relation.to) ?? [];
  const stake = stakes.find(({ owner }) => owner === relation.from);
  return stake ? narrowed(stake, stakes) : { min: 0, max: 100 };
};

/** The verdict were the figure the least, or the most, that it can be. */
const extremes = (relation: KnownRelation, analysis: OwnershipAnalysis, { counted, decide }: Question) => {
  const measured = isMeasured(relation, counted);
  const { min, max } = measured ? leeway(relation, analysis) : { min: 0, max: 100 };
  const at = (share: number): Verdict => {
    const supposed = measured ? { min: share, max: share } : share === 0 ? 'ended' : 'held';
    const snapshot = suppose(analysis.snapshot, [{ relation: relation.id, suppose: supposed }]);
    return decide(analyseOwnership(snapshot, analysis.jurisdictions, analysis.regime));
  };
  return { measured, min, max, least: at(min), most: at(max) };
};

const figure = (relation: KnownRelation, counted: Question['counted'], { name }: OwnershipAnalysis): string => {
  const { from, to, certainty } = relation;
  if (!isMeasured(relation, counted)) return `whether ${name(from)} controlled ${name(to)} at that date`;
  const known = statedShare(relation) === undefined ? 'not reported' : 'a range';
  const open = certainty === 'possible' ? 'not confirmed for that date' : known;
  return `the share of ${name(from)} in ${name(to)} (${open})`;
};

/** Only what is above a holder, so that trying figures costs no more than that. */
const cutTo = (holder: string, whole: OwnershipAnalysis): OwnershipAnalysis => {
  const { snapshot, control, ownership } = whole;
  const near = new Set([...upward(ownership.shares, holder), ...control.above(holder)]);
  const cut = {
    asOf: snapshot.asOf,
    entities: new Map([...snapshot.entities].filter(([id]) => near.has(id))),
    relations: snapshot.relations.filter(({ to }) => near.has(to)),
  };
  return analyseOwnership(cut, whole.jurisdictions, whole.regime);
};

const isDecided = (verdict: Verdict): boolean => verdict !== 'undetermined';

/** What would decide an undetermined verdict: a single figure where one can, else all that are open together. */
export const whatWouldDecide = (question: Question): readonly Sentence[] => {
  const { counted } = question;
  const analysis = cutTo(question.holder, question.whole);
  const open = question.relations.filter(relation => isOpen(relation, counted));
  if (open.length === 0) return [];
  const isTried = analysis.snapshot.relations.length <= mostAbove;
  const alone = (isTried ? open.slice(0, maxTried) : []).flatMap((relation): Sentence[] => {
    const { measured, min, max, least, most } = extremes(relation, analysis, question);
    if (!isDecided(least) && !isDecided(most)) return [];
    const at = (share: number): string => `if it is ${rangeInWords({ min: share, max: share })}`;
    const ends = [
      ...(isDecided(least) ? [`${verdictInWords(least)} ${measured ? at(min) : 'if not'}`] : []),
      ...(isDecided(most) ? [`${verdictInWords(most)} ${measured ? at(max) : 'if so'}`] : []),
    ];
    const text = `Needed to decide: ${figure(relation, counted, analysis)} – ${ends.join(', ')}.`;
    return [{ text, sources: [...relation.sources] }];
  });
  if (alone.length > 0) return alone;
  const listed = open.slice(0, maxTried).map(relation => figure(relation, counted, analysis));
  const more = open.length > maxTried ? ` and ${open.length - maxTried} more` : '';
  const sources = [...new Set(open.slice(0, maxTried).flatMap(relation => relation.sources))].sort();
  const settles = isTried
    ? 'No single figure decides it'
    : `Which figure would decide it is not tried where more than ${mostAbove} relations lie above`;
  return [{ text: `${settles}; open are ${listed.join(', ')}${more}.`, sources }];
};
