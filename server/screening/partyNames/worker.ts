import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NormalisedName } from '../../model/names/normalisedName.ts';
import { messageOf } from '../../store/errors.ts';
import { answerBeside, logBeside, megabytes, openBeside } from '../../store/processBeside.ts';
import { changesSince, type LastChange } from '../../store/quietChanges.ts';
import { type Findable, readFindable, type Searched, type SearchedName } from './readFindable.ts';

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

type Kept = { readonly findable: Findable; readonly lastChange: LastChange };

/** The names that were read last. */
let last: Kept | undefined;

/** Throws where the data are in another state by the time they are read. */
const read = async (state: string): Promise<Findable> => {
  const begun = performance.now();
  const stands = async (): Promise<void> => {
    if ((await store.state()) !== state) throw new Error('the data have changed');
  };
  await stands();
  const changes = await changesSince(store, last?.lastChange);
  if (last && changes.areQuiet) {
    await stands();
    last = { ...last, lastChange: changes.last };
    return last.findable;
  }
  // Two would take twice the memory.
  last = undefined;
  const findable = await readFindable(store);
  await stands();
  last = { findable, lastChange: changes.last };
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  logBeside(
    `names: those of ${findable.names.parties} parties read in ${seconds} s; ${megabytes(process.memoryUsage().rss)}`,
  );
  return findable;
};

let kept: { readonly state: string; readonly findable: Promise<Findable> } | undefined;

/** What is found by name in a state of the data. One reading follows the other, and whoever asks of a former state has no answer. */
const findableAt = (state: string): Promise<Findable> => {
  if (kept?.state === state) return kept.findable;
  const before = kept?.findable.catch(() => undefined) ?? Promise.resolve();
  const findable = before.then(() => read(state));
  kept = { state, findable };
  findable.catch((error: unknown) => {
    if (kept?.findable === findable) kept = undefined;
    logBeside(`names: not read, ${messageOf(error)}`);
  });
  return findable;
};

answerBeside<NamesAsked, NamesAnswered>(async ({ state, names: asked, words, search }) => {
  const { names, search: searched } = await findableAt(state);
  const candidates: (readonly string[])[] = [];
  for (const name of asked) {
    candidates.push(names.candidates(name));
    // Who asks of words alone need not wait for all names of another question.
    if (candidates.length % atATime === 0) await nextTurn();
  }
  const found = search === undefined ? {} : { found: searched(search) };
  return { parties: names.parties, candidates, having: words.map(names.having), ...found };
});
