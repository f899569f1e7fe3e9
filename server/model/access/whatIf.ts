import { numberInWords } from '../../../domain/words.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';

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
  // What is supposed is exact: no end of it is left out because one of the recorded figure was.
  const exact = { shareMinExclusive: false, shareMaxExclusive: false };
  const share = { shareMin: suppose.min, shareMax: suppose.max, ...exact };
  return { ...relation, certainty: 'certain', properties: { ...properties, ...share }, hypothesis };
};

/** The relations that a lease needs beside its lessee. */
const ofLease = ({ kind, from, to }: KnownRelation): string | undefined =>
  kind === 'COVERS' ? from : kind === 'GRANTS' ? to : undefined;

/**
 * The same knowledge with some relations other than recorded, each marked with the hypothesis. Votes that are stated stay;
 * where none are they follow the share. Who is supposed to take a lease that has ended has it as it was: what ended with
 * the lease is supposed to stand with it. The store is not touched. Hypotheses on relations that are not there change nothing.
 */
export const suppose = (snapshot: Snapshot, hypotheses: readonly Hypothesis[]): Snapshot => {
  const byRelation = new Map(hypotheses.map(hypothesis => [hypothesis.relation, hypothesis.suppose]));
  const taken = new Set(
    snapshot.relations.flatMap(({ id, kind, to }) => (kind === 'TAKES' && byRelation.get(id) === 'held' ? [to] : [])),
  );
  const isWithLease = (relation: KnownRelation): boolean => {
    const lease = ofLease(relation) ?? '';
    const end = snapshot.entities.get(lease)?.properties.end;
    const hasEnded = relation.certainty === undefined && relation.validity.end.last < snapshot.asOf.first;
    return taken.has(lease) && hasEnded && end !== undefined && relation.properties.end === end;
  };
  return {
    ...snapshot,
    relations: snapshot.relations.map(relation => {
      const what = byRelation.get(relation.id) ?? (isWithLease(relation) ? 'held' : undefined);
      return what === undefined ? relation : supposed(relation, what);
    }),
  };
};
