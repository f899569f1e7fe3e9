import type { Sentence } from '../../../domain/sentence.ts';
import { stepInWords } from '../../../domain/words.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import { doubtOf, type KnownEntity, type KnownRelation } from '../snapshot.ts';

/** `Alpha owns Beta (60 %), disputed`: what a relation says and how firmly. */
export const relationSentence = (relation: KnownRelation, { name }: OwnershipAnalysis): Sentence => {
  const { verb, detail } = stepInWords(relation, true);
  const cost = [
    relation.hypothesis,
    doubtOf(relation),
    relation.status === 'alleged' || relation.status === 'charged' ? relation.status : undefined,
    relation.disputed ? 'disputed' : undefined,
  ].filter(doubt => doubt !== undefined);
  const text = `${[`${name(relation.from)} ${verb} ${name(relation.to)}${detail}`, ...cost].join(', ')}.`;
  // What a reader supposes rests on no source.
  return { text, sources: relation.hypothesis === undefined ? relation.sources : [] };
};

/** Most relations that one verdict shows in words; all are given with it. */
const maxListed = 12;

export const relationSentences = (relations: readonly KnownRelation[], analysis: OwnershipAnalysis): Sentence[] => {
  const sentences = relations.slice(0, maxListed).map(relation => relationSentence(relation, analysis));
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
