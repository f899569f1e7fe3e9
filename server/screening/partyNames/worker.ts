import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NormalisedName } from '../../model/names/normalisedName.ts';
import { messageOf } from '../../store/errors.ts';
import { answerBeside, logBeside, megabytes, openBeside } from '../../store/processBeside.ts';
import { changesSince, type LastChange } from '../../store/quietChanges.ts';
import { type Names, readNames } from './readNames.ts';

/** Keeps the names of all parties as they stood at one state of the data. It never answers of another. */
export type NamesAsked = {
  /** The state of the data that the answer must be of. */
  readonly state: string;
  /** Names of which candidates are asked for; words of which it is asked how many parties have them. */
  readonly names: readonly NormalisedName[];
  readonly words: readonly string[];
};
export type NamesAnswered = {
  readonly parties: number;
  /** Ids, of each name. */
  readonly candidates: readonly (readonly string[])[];
  /** How many parties have it, of each word. */
  readonly having: readonly number[];
};

/** Names that are looked for before other questions are heard. */
const atATime = 10;

const store = openBeside();

type Kept = { readonly names: Names; readonly lastChange: LastChange };

/** The names that were read last. */
let last: Kept | undefined;

/** Throws where the data are in another state by the time they are read. */
const read = async (state: string): Promise<Names> => {
  const begun = performance.now();
  const stands = async (): Promise<void> => {
    if ((await store.state()) !== state) throw new Error('the data have changed');
  };
  await stands();
  const changes = await changesSince(store, last?.lastChange);
  if (last && changes.areQuiet) {
    await stands();
    last = { ...last, lastChange: changes.last };
    return last.names;
  }
  // Two would take twice the memory.
  last = undefined;
  const names = await readNames(store, {});
  await stands();
  last = { names, lastChange: changes.last };
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  logBeside(`names: those of ${names.parties} parties read in ${seconds} s; ${megabytes(process.memoryUsage().rss)}`);
  return names;
};

let kept: { readonly state: string; readonly names: Promise<Names> } | undefined;

/** The names in a state of the data. One reading follows the other, and whoever asks of a former state has no answer. */
const namesAt = (state: string): Promise<Names> => {
  if (kept?.state === state) return kept.names;
  const before = kept?.names.catch(() => undefined) ?? Promise.resolve();
  const names = before.then(() => read(state));
  kept = { state, names };
  names.catch((error: unknown) => {
    if (kept?.names === names) kept = undefined;
    logBeside(`names: not read, ${messageOf(error)}`);
  });
  return names;
};

answerBeside<NamesAsked, NamesAnswered>(async ({ state, names: asked, words }) => {
  const names = await namesAt(state);
  const candidates: (readonly string[])[] = [];
  for (const name of asked) {
    candidates.push(names.candidates(name));
    // Who asks of words alone need not wait for all names of another question.
    if (candidates.length % atATime === 0) await nextTurn();
  }
  return { parties: names.parties, candidates, having: words.map(names.having) };
});
