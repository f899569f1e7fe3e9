import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NormalisedName } from '../../model/names/normalisedName.ts';
import { keptOfState } from '../../store/keptOfState.ts';
import { answerBeside, openBeside } from '../../store/processBeside.ts';
import { readFindable, type Searched, type SearchedName } from './readFindable.ts';

/** Keeps the names of all parties, and what all else is found by, as they stood at one state of the data. It never answers of another. */
export type NamesAsked = {
  /** The state of the data that the answer must be of. */
  readonly state: string;
  /** Names of which candidates are asked for; words of which it is asked how many parties have them. */
  readonly names: readonly NormalisedName[];
  readonly words: readonly string[];
  /** What is searched for. */
  readonly search?: SearchedName;
};
export type NamesAnswered = {
  readonly parties: number;
  /** Ids, of each name. */
  readonly candidates: readonly (readonly string[])[];
  /** How many parties have it, of each word. */
  readonly having: readonly number[];
  readonly found?: Searched;
};

/** Names that are looked for before other questions are heard. */
const atATime = 10;

const store = openBeside();

const findable = keptOfState({
  ...{ store, name: 'names', read: () => readFindable(store) },
  size: ({ names }) => `those of ${names.parties} parties`,
});

answerBeside<NamesAsked, NamesAnswered>(async ({ state, names: asked, words, search }) => {
  const { names, search: searched } = await findable.at(state);
  const candidates: (readonly string[])[] = [];
  for (const name of asked) {
    candidates.push(names.candidates(name));
    // Who asks of words alone need not wait for all names of another question.
    if (candidates.length % atATime === 0) await nextTurn();
  }
  const found = search === undefined ? {} : { found: searched(search) };
  return { parties: names.parties, candidates, having: words.map(names.having), ...found };
});
