import { suppose } from '../access/whatIf.ts';
import { narrowed, type ShareRange, upward } from '../ownership/stakes.ts';
import type { KnownRelation } from '../recall.ts';
import type { Sentence } from '../sentence.ts';
import type { Verdict } from '../verdict.ts';
import { type Ground, groundOf } from './ground.ts';
import { rangeInWords } from './sentences.ts';

/** Most open figures that are tried one by one: each costs two more runs of the test. */
const tried = 12;
/** Most relations above a holder for which they are. */
const mostAbove = 2_000;

const isOpen = ({ certainty, kind, properties: { shareMin, shareMax } }: KnownRelation): boolean =>
  certainty === 'possible' || (kind === 'OWNS' && (shareMin === undefined || shareMin !== shareMax));

/** What a holding may come to once what the other owners certainly hold is taken off. */
const leeway = (relation: KnownRelation, { ownership }: Ground): ShareRange => {
  const stakes = ownership.shares.get(relation.to) ?? [];
  const stake = stakes.find(({ owner }) => owner === relation.from);
  return stake ? narrowed(stake, stakes) : { min: 0, max: 100 };
};

/** The verdict were the figure the least, or the most, that it can be. */
const extremes = (relation: KnownRelation, ground: Ground, decide: (ground: Ground) => Verdict) => {
  const { min, max } = leeway(relation, ground);
  const at = (share: number): Verdict => {
    const supposed = relation.kind === 'OWNS' ? { min: share, max: share } : share === 0 ? 'ended' : 'held';
    const knowledge = suppose(ground.knowledge, [{ relation: relation.id, suppose: supposed }]);
    return decide(groundOf(knowledge, ground.jurisdictions));
  };
  return relation.kind === 'OWNS'
    ? { min, max, least: at(min), most: at(max) }
    : { min, max, least: at(0), most: at(100) };
};

const figure = ({ kind, from, to, certainty, properties }: KnownRelation, { name }: Ground): string => {
  if (kind !== 'OWNS') return `whether ${name(from)} controlled ${name(to)} at that date`;
  const known = properties.shareMin === undefined && properties.shareMax === undefined ? 'not reported' : 'a range';
  const open = certainty === 'possible' ? 'not confirmed for that date' : known;
  return `the share of ${name(from)} in ${name(to)} (${open})`;
};

/** Only what is above a holder, so that trying figures costs no more than that. */
const cutTo = (holder: string, { knowledge, jurisdictions, control, ownership }: Ground): Ground => {
  const near = new Set([...upward(ownership.shares, holder), ...control.above(holder)]);
  return groundOf(
    {
      entities: new Map([...knowledge.entities].filter(([id]) => near.has(id))),
      relations: knowledge.relations.filter(({ to }) => near.has(to)),
    },
    jurisdictions,
  );
};

/** What would settle an undetermined verdict: a single figure where one can, else all that are open together. */
export const settling = (
  holder: string,
  relations: readonly KnownRelation[],
  whole: Ground,
  decide: (ground: Ground) => Verdict,
): readonly Sentence[] => {
  const ground = cutTo(holder, whole);
  const open = relations.filter(isOpen);
  if (open.length === 0) return [];
  const isTried = ground.knowledge.relations.length <= mostAbove;
  const alone = (isTried ? open.slice(0, tried) : []).flatMap((relation): Sentence[] => {
    const { min, max, least, most } = extremes(relation, ground, decide);
    if (least === 'undetermined' && most === 'undetermined') return [];
    const unit = (share: number): string =>
      relation.kind === 'OWNS' ? ` if it is ${rangeInWords({ min: share, max: share })}` : '';
    const ends = [
      least === 'undetermined' ? [] : [`${least}${relation.kind === 'OWNS' ? unit(min) : ' if not'}`],
      most === 'undetermined' ? [] : [`${most}${relation.kind === 'OWNS' ? unit(max) : ' if so'}`],
    ].flat();
    const text = `It would be settled by ${figure(relation, ground)}: ${ends.join(', ')}.`;
    return [{ text, sources: [...relation.sources] }];
  });
  if (alone.length > 0) return alone;
  const listed = open.slice(0, tried).map(relation => figure(relation, ground));
  const more = open.length > tried ? ` and ${open.length - tried} more` : '';
  const sources = [...new Set(open.slice(0, tried).flatMap(relation => relation.sources))].sort();
  const settles = isTried
    ? 'No single figure settles it'
    : `Which figure would settle it is not tried where more than ${mostAbove} relations lie above`;
  return [{ text: `${settles}; open are ${listed.join(', ')}${more}.`, sources }];
};
