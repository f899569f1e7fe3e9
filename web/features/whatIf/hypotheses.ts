import { numberInWords } from '../../../domain/words.ts';
import type { HypothesisInput } from '../../generated/operations.ts';

/** What a reader supposes of one relation: ended, certainly standing, or standing with another share (per cent). */
export type Hypothesis = {
  readonly relation: string;
  readonly suppose: 'ended' | 'held' | { readonly min: number; readonly max: number };
};

const shape = /^(?:(ended|held)|share:(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)):(.+)$/;

/** `ended:TAKES~a~b~2025-03,share:30-40:OWNS~c~d~` as the address keeps it. Parts that say nothing readable are left out. */
export const parseHypotheses = (text: string | undefined): readonly Hypothesis[] =>
  (text ?? '').split(',').flatMap((part): Hypothesis[] => {
    const [, word, min, max, relation] = shape.exec(part) ?? [];
    if (relation === undefined) return [];
    if (word === 'ended' || word === 'held') return [{ relation, suppose: word }];
    return [{ relation, suppose: { min: Number(min), max: Number(max) } }];
  });

/** The inverse of `parseHypotheses`; undefined where nothing is supposed. */
export const formatHypotheses = (hypotheses: readonly Hypothesis[]): string | undefined =>
  hypotheses.length === 0
    ? undefined
    : hypotheses
        .map(({ relation, suppose }) =>
          typeof suppose === 'string' ? `${suppose}:${relation}` : `share:${suppose.min}-${suppose.max}:${relation}`,
        )
        .join(',');

/** As the server takes it. */
export const hypothesisInput = ({ relation, suppose }: Hypothesis): HypothesisInput =>
  suppose === 'ended'
    ? { relation, ended: true }
    : suppose === 'held'
      ? { relation, held: true }
      : { relation, shareMin: suppose.min, shareMax: suppose.max };

/** At most one hypothesis a relation: a new one takes the place of the former. */
export const withHypotheses = (former: readonly Hypothesis[], added: readonly Hypothesis[]): readonly Hypothesis[] => [
  ...former.filter(({ relation }) => added.every(other => other.relation !== relation)),
  ...added,
];

export const supposedInWords = (suppose: Hypothesis['suppose']): string => {
  if (suppose === 'ended') return 'had ended';
  if (suppose === 'held') return 'certainly stood';
  const { min, max } = suppose;
  return `came to ${numberInWords(min)}${min === max ? '' : `–${numberInWords(max)}`}\u00a0%`;
};
