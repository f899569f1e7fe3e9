import { excessOf, type ShareRange, type Stakes, upward } from '../ownership/stakes.ts';
import type { KnownEntity, KnownRelation } from '../recall.ts';
import type { Sentence } from '../sentence.ts';
import { numberInWords, stepInWords } from '../words.ts';
import type { Ground } from './ground.ts';

export const rangeInWords = ({ min, max }: ShareRange): string =>
  numberInWords(min) === numberInWords(max)
    ? `${numberInWords(max)} %`
    : `${numberInWords(min)}–${numberInWords(max)} %`;

/** `Alpha owns Beta (60 %), disputed`: what a relation says and how firmly. */
export const relationSentence = (relation: KnownRelation, { name }: Ground): Sentence => {
  const { verb, detail } = stepInWords(relation, true);
  const doubts = [
    relation.hypothesis,
    relation.certainty === 'possible' ? 'possibly' : undefined,
    relation.status === 'alleged' || relation.status === 'charged' ? relation.status : undefined,
    relation.disputed ? 'disputed' : undefined,
  ].filter(doubt => doubt !== undefined);
  const text = `${[`${name(relation.from)} ${verb} ${name(relation.to)}${detail}`, ...doubts].join(', ')}.`;
  // What a reader supposes rests on no source.
  return { text, sources: relation.hypothesis === undefined ? relation.sources : [] };
};

/** Most relations that one verdict tells in words; all are given with it. */
const told = 12;

export const relationSentences = (relations: readonly KnownRelation[], ground: Ground): Sentence[] => {
  const sentences = relations.slice(0, told).map(relation => relationSentence(relation, ground));
  const rest = relations.length - sentences.length;
  return rest > 0 ? [...sentences, { text: `It rests on ${rest} more relations.`, sources: [] }] : sentences;
};

const places = { Firm: 'headquarters', PublicBody: 'country', National: 'citizenship' } as const;
const words = { headquarters: 'has its seat in', country: 'is a body of', citizenship: 'is a national of' } as const;

/** Where a party belongs, with the claim that says so: `Alpha has its seat in CN.` */
export const placeSentence = (entity: KnownEntity): Sentence => {
  const property = entity.kind === 'PublicBody' || entity.kind === 'National' ? places[entity.kind] : 'headquarters';
  const found = entity.resolved.get(property);
  if (!found) return { text: `No source reports the ${property} of ${entity.name}.`, sources: [] };
  const where = [found.value].flat().join(', ');
  const conflict = found.conflicting ? ' Sources differ; the best supported is used.' : '';
  const basis = found.claim?.basis === undefined ? '' : ` (${found.claim.basis})`;
  return {
    text: `${entity.name} ${words[property]} ${where}${basis}.${conflict}`,
    sources: found.claim ? [found.claim.source.id] : [],
  };
};

/** Of some firms, those whose recorded owners hold more than there is: numbers built on them say nothing. */
export const excesses = (
  stakes: Stakes,
  firms: Iterable<string>,
  what: 'shares' | 'votes',
  { name }: Ground,
): readonly (Sentence & { readonly relations: readonly KnownRelation[] })[] =>
  [...firms].flatMap(firm => {
    const excess = excessOf(stakes, firm);
    if (excess === undefined) return [];
    const relations = (stakes.get(firm) ?? []).flatMap(stake => stake.relations);
    const text = `The recorded owners of ${name(firm)} have at least ${numberInWords(excess)} % of its ${what} together, which cannot be; it would be settled by finding which figure is wrong.`;
    return [{ text, sources: [...new Set(relations.flatMap(({ sources }) => sources))].sort(), relations }];
  });

/** As `excesses`, of the shares of a holder and of the firms above it up to the parties, whose own owners do not count. */
export const shareExcesses = (holder: string, ground: Ground) => {
  const parties = ground.partiesBut(holder);
  const { shares } = ground.ownership;
  const firms = [...upward(shares, holder, owner => parties.has(owner))].filter(firm => !parties.has(firm));
  return excesses(shares, firms, 'shares', ground);
};

/** A no by shares for want of a figure, told apart from one by a figure. */
export const shareNote = (holder: string, counted: readonly KnownRelation[], ground: Ground): string | undefined => {
  if (controlWithoutShare(holder, counted, ground).length > 0) return 'control is reported, a share is not';
  return counted.length === 0 ? 'no share is recorded' : undefined;
};

/** Parties that control the holder, as far as is reported, without a share that is: a no by shares is then no proof of none. */
export const controlWithoutShare = (
  holder: string,
  counted: readonly KnownRelation[],
  { control, partiesBut, name }: Ground,
): readonly Sentence[] => {
  const owning = new Set(counted.map(({ from }) => from));
  const parties = partiesBut(holder);
  return [...control.above(holder)]
    .filter(party => parties.has(party) && !owning.has(party) && control.by(party).possibly.has(holder))
    .map(party => ({
      text: `${name(party)} is reported above ${name(holder)} by control alone; its share is not reported, and what nobody is recorded to own counts as nobody's.`,
      sources: [],
    }));
};
