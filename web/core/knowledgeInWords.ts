import { knownBy } from './state.ts';

/** What an answer rests on, after `…, `: a chosen day leaves out what had not surely come out by it. */
export const knowledgeInWords = (answered: string): string =>
  knownBy.value === undefined
    ? 'using all sources, undated ones included'
    : `using only sources published on or before ${answered}`;
