import type { Knowledge, KnownRelation } from '../recall.ts';
import { numberInWords } from '../words.ts';

/** Supposes of one relation that it has ended, that it certainly stands, or that it stands with another share (per cent). */
export type Hypothesis = {
  readonly relation: string;
  readonly suppose: 'ended' | 'held' | { readonly min: number; readonly max: number };
};

const inWords = (suppose: Hypothesis['suppose']): string => {
  if (suppose === 'ended') return 'supposed to have ended';
  if (suppose === 'held') return 'supposed to stand';
  const { min, max } = suppose;
  return `supposed to be ${min === max ? numberInWords(min) : `${numberInWords(min)}–${numberInWords(max)}`} %`;
};

const supposed = (relation: KnownRelation, suppose: Hypothesis['suppose']): KnownRelation => {
  const hypothesis = inWords(suppose);
  if (suppose === 'ended') return { ...relation, certainty: undefined, hypothesis };
  if (suppose === 'held') return { ...relation, certainty: 'certain', hypothesis };
  const { bound: _bound, approximate: _approximate, ...properties } = relation.properties;
  const share = { shareMin: suppose.min, shareMax: suppose.max };
  return { ...relation, certainty: 'certain', properties: { ...properties, ...share }, hypothesis };
};

/**
 * The same knowledge with some relations other than recorded, each marked with the hypothesis. Votes that are stated stay;
 * where none are they follow the share. The store is not touched. Hypotheses on relations that are not there change nothing.
 */
export const suppose = (knowledge: Knowledge, hypotheses: readonly Hypothesis[]): Knowledge => {
  const byRelation = new Map(hypotheses.map(hypothesis => [hypothesis.relation, hypothesis.suppose]));
  return {
    entities: knowledge.entities,
    relations: knowledge.relations.map(relation => {
      const what = byRelation.get(relation.id);
      return what === undefined ? relation : supposed(relation, what);
    }),
  };
};
