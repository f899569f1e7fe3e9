import { knownBy } from './state.ts';

/** What an answer rests on, after `…, `: a chosen day leaves out what had not surely come out by it. */
export const knowledgeInWords = (answered: string): string =>
  knownBy.value === undefined
    ? 'by everything recorded, undated sources included'
    : `by what was surely published by ${answered}`;
