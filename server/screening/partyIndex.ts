import type { Cooperative } from '../../domain/cooperative.ts';
import { partyKinds as allKinds } from '../../domain/vocabulary/kinds.ts';
import { type WordFrequency, wordFrequency } from '../model/names/frequency.ts';
import type { NormalisedName } from '../model/names/normalisedName.ts';
import { StoreError } from '../store/errors.ts';
import { partyCount } from '../store/partyCount.ts';
import type { Reader } from '../store/query.ts';
import { type Reading, runCooperatively } from '../store/runCooperatively.ts';
import type { PartyNames } from './partyNames/openPartyNames.ts';
import { type Names, readNames } from './partyNames/readNames.ts';

/** Kinds of entity that can be screened. */
export const partyKinds: readonly string[] = [...allKinds];

export type PartyIndex = {
  /** Of each text, ids of the parties that it may mean, likeliest first. */
  readonly candidates: (texts: readonly string[]) => Promise<readonly (readonly string[])[]>;
  /** How rare words are among the names of parties; `words`: those that it will be asked of. */
  readonly frequency: (words: Iterable<string>) => Promise<WordFrequency>;
};

/** Milliseconds that a request waits for names that are being read: less than it may take itself. */
const patience = 25_000;
/** Most parties whose names the server reads itself where the process beside it has none. */
const mostReadHere = 100_000;

function* candidatesOf(
  texts: readonly string[],
  of: (text: string) => readonly string[],
): Cooperative<(readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for (const text of texts) {
    found.push(of(text));
    yield;
  }
  return found;
}

const fromNames = (names: Names, read: (text: string) => NormalisedName, reading: Reading): PartyIndex => {
  const frequency = wordFrequency(names.parties, names.having);
  return {
    candidates: texts =>
      runCooperatively(
        candidatesOf(texts, text => names.candidates(read(text))),
        reading,
      ),
    frequency: async () => frequency,
  };
};

/**
 * The names of all parties. Of few, their search keys are read once for each state of the data; of many, a process beside
 * the server keeps them. Throws STORE_TIMEOUT where it is still reading them.
 */
export const partyIndex = async (
  store: Reader,
  read: (text: string) => NormalisedName,
  reading: Reading,
  beside?: PartyNames,
): Promise<PartyIndex> => {
  const here = async (): Promise<PartyIndex> =>
    fromNames(await store.kept('names of parties', () => readNames(store, reading)), read, reading);
  if (!beside) return here();
  const parties = await partyCount(store, reading);
  if (!beside.isWorthwhile(parties)) return here();
  const state = (await store.state()) ?? '';
  const asking = { patience, signal: reading.signal };
  const askBeside = (texts: readonly string[], words: readonly string[]) =>
    beside.ask({ state, names: texts.map(read), words }, asking);
  if (parties <= mostReadHere && (await askBeside([], [])) === 'missing') return here();
  const ask = async (texts: readonly string[], words: readonly string[]) => {
    const answer = await askBeside(texts, words);
    if (answer !== 'missing') return answer;
    throw new StoreError(
      'STORE_TIMEOUT',
      `the names of all ${parties.toLocaleString('en')} parties are being read, which takes about a minute for a million; ask again in a moment`,
    );
  };
  return {
    candidates: async texts => (await ask(texts, [])).candidates,
    frequency: async words => {
      const asked = [...new Set(words)];
      const { parties: all, having } = await ask([], asked);
      const counts = new Map(asked.map((word, i) => [word, having[i] ?? 0]));
      return wordFrequency(all, word => counts.get(word) ?? 0);
    },
  };
};
