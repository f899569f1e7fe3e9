import { type Cooperative, runSync } from '../../domain/cooperative.ts';
import { distance } from '../model/names/distance.ts';
import { hasHan } from '../model/names/fold.ts';
import { compareAt, grown, internedTexts, sortedTexts, type Texts, textAt } from './keyTexts.ts';

/** Keys that stand side by side in the sorted list of all: from one place up to, and without, another. */
export type Keys = { readonly first: number; readonly end: number };

/** The search keys of many parties, ready to be asked. A party is its place in the list that was given. */
export type KeyIndex = {
  readonly parties: number;
  /** The key itself; none where no party has it. */
  readonly keyed: (word: string) => Keys;
  /** The keys with this beginning. */
  readonly beginning: (word: string) => Keys;
  /**
   * The keys that are the word but for one typing error; of a word of 8 letters or more also those with two, where they
   * begin with the same 4 letters. Words of fewer than 3 or more than 20 letters have none.
   */
  readonly near: (word: string) => readonly string[];
  /** How many parties have each of the keys, added up. */
  readonly count: (keys: Keys) => number;
  /** Tells each party that has one of the keys, once. Takes time with their count. */
  readonly each: (keys: Keys, tell: (party: number) => void) => void;
  /** Whether a party has one of the keys. Takes time with the keys of the party. */
  readonly has: (party: number, keys: Keys) => boolean;
  /** How many keys a party has. */
  readonly size: (party: number) => number;
};

/** Words outside these lengths are not looked for with typing errors. */
const [shortest, longest] = [3, 20];
/** Letters of a word that may have two errors, and how many of its first letters are then right. */
const [long, stem] = [8, 4];

/** Whether letters, from one place up to another, are a word that is looked for with typing errors. */
const isTyped = (letters: ArrayLike<number>, from: number, end: number): boolean => {
  if (end - from < shortest || end - from > longest) return false;
  for (let i = from; i < end; i += 1) {
    const letter = letters[i] ?? 0;
    if (letter >= 0x2e80 && hasHan(String.fromCharCode(letter, letters[i + 1] ?? 0))) return false;
  }
  return true;
};

/** Of a polynomial over the letters, which takes a letter out at the cost of one product (Karp, Rabin 1987). */
const base = 0x01000193;
const mixed = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
};

/**
 * The hashes, 32 bits, of a word and of the same without each of its letters: two words with one error between them have
 * one of these in common.
 */
const eachNeighbour = (letters: ArrayLike<number>, from: number, end: number, tell: (hash: number) => void): void => {
  let [whole, ahead] = [0, 0];
  for (let i = from; i < end; i += 1) whole = (Math.imul(whole, base) + (letters[i] ?? 0)) | 0;
  tell(mixed(whole));
  // What stands behind the letter that is left out, and the base to the power of its length.
  let [behind, power] = [0, 1];
  const before = new Int32Array(end - from);
  for (let i = from; i < end; i += 1) {
    before[i - from] = ahead;
    ahead = (Math.imul(ahead, base) + (letters[i] ?? 0)) | 0;
  }
  for (let i = end - 1; i >= from; i -= 1) {
    tell(mixed((Math.imul(before[i - from] ?? 0, power) + behind) | 0));
    behind = (behind + Math.imul(letters[i] ?? 0, power)) | 0;
    power = Math.imul(power, base);
  }
};

/** The first place of a sorted list at which a test holds, which holds from there on: takes the logarithm of its length. */
const firstWhere = (length: number, holds: (place: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** What is listed under each of some numbers, side by side: of `i`, from `start[i]` to `start[i + 1]`. */
type Lists = { readonly start: Uint32Array; readonly items: Uint32Array };

/** Lists the items of pairs, told twice in the same order, under their numbers. */
const listed = (numbers: number, tell: (each: (number: number, item: number) => void) => void): Lists => {
  const start = new Uint32Array(numbers + 1);
  tell(number => {
    start[number + 1] = (start[number + 1] ?? 0) + 1;
  });
  for (let i = 0; i < numbers; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const items = new Uint32Array(start[numbers] ?? 0);
  const next = start.slice();
  tell((number, item) => {
    items[next[number] ?? 0] = item;
    next[number] = (next[number] ?? 0) + 1;
  });
  return { start, items };
};

/** The deletion neighbourhoods of the words that are looked for with errors (as in SymSpell, Garbe 2012), by their hashes. */
const neighbourhoodsOf = (keys: Texts): { readonly lists: Lists; readonly bits: number } => {
  let all = 0;
  for (let i = 0; i < keys.count; i += 1) all += (keys.start[i + 1] ?? 0) - (keys.start[i] ?? 0) + 1;
  const bits = Math.min(28, Math.max(4, Math.ceil(Math.log2(all / 2 + 1))));
  const lists = listed(2 ** bits, each => {
    for (let i = 0; i < keys.count; i += 1) {
      const [from, end] = [keys.start[i] ?? 0, keys.start[i + 1] ?? 0];
      if (isTyped(keys.letters, from, end))
        eachNeighbour(keys.letters, from, end, hash => each(hash >>> (32 - bits), i));
    }
  });
  return { lists, bits };
};

/** Which letters a text has, one bit for each; some share one. Each error takes at most one away, and brings at most one. */
const lettersIn = (letters: ArrayLike<number>, from: number, end: number): number => {
  let bits = 0;
  for (let i = from; i < end; i += 1) bits |= 1 << ((letters[i] ?? 0) & 31);
  return bits;
};
const lettersOf = (word: string): readonly number[] =>
  Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
/** Whether more than two bits are set. */
const moreThanTwo = (bits: number): boolean => {
  const one = bits & (bits - 1);
  return (one & (one - 1)) !== 0;
};

/**
 * Collects the keys of parties, in their order, for an index: keys sorted, for beginnings, and the neighbourhood of each
 * word, for typing errors. Takes some 70 bytes for each different key, and 4 for each key of a party.
 */
export const keyIndexBuilder = (): {
  readonly add: (keys: readonly string[]) => void;
  /** Rests between its parts, of which each of a million parties takes seconds. */
  readonly index: () => Cooperative<KeyIndex>;
} => {
  const interned = internedTexts();
  let [numbers, start] = [new Uint32Array(1_024), new Uint32Array(256)];
  let parties = 0;
  return {
    add: keys => {
      let end = start[parties] ?? 0;
      numbers = grown(numbers, end + keys.length);
      for (const key of keys) {
        numbers[end] = interned.add(key);
        end += 1;
      }
      parties += 1;
      start = grown(start, parties + 1);
      start[parties] = end;
    },
    *index() {
      const { sorted: keys, place } = sortedTexts(interned.texts());
      yield;
      for (let i = 0; i < (start[parties] ?? 0); i += 1) numbers[i] = place[numbers[i] ?? 0] ?? 0;
      const having = listed(keys.count, each => {
        for (let party = 0; party < parties; party += 1)
          for (let i = start[party] ?? 0; i < (start[party + 1] ?? 0); i += 1) each(numbers[i] ?? 0, party);
      });
      yield;
      const around = neighbourhoodsOf(keys);
      yield;
      return keyIndexFrom(keys, { having, own: { start, items: numbers }, parties, around });
    },
  };
};

type Made = {
  readonly having: Lists;
  readonly own: Lists;
  readonly parties: number;
  readonly around: ReturnType<typeof neighbourhoodsOf>;
};
const keyIndexFrom = (keys: Texts, { having, own, parties, around: { lists: around, bits } }: Made): KeyIndex => {
  const letters = new Uint32Array(keys.count);
  for (let i = 0; i < keys.count; i += 1)
    letters[i] = lettersIn(keys.letters, keys.start[i] ?? 0, keys.start[i + 1] ?? 0);
  const from = (word: string): number => firstWhere(keys.count, at => compareAt(keys, at, word, false) >= 0);
  const keyed = (word: string): Keys => {
    const first = from(word);
    return { first, end: first < keys.count && compareAt(keys, first, word, false) === 0 ? first + 1 : first };
  };
  const beginning = (word: string): Keys => {
    const first = from(word);
    return { first, end: first + firstWhere(keys.count - first, at => compareAt(keys, first + at, word, true) > 0) };
  };

  const near = (word: string): readonly string[] => {
    const { first: place, end: behind } = keyed(word);
    const found = new Set<number>(place < behind ? [place] : []);
    const written = lettersOf(word);
    if (isTyped(written, 0, written.length))
      eachNeighbour(written, 0, written.length, hash => {
        const bucket = hash >>> (32 - bits);
        for (let i = around.start[bucket] ?? 0; i < (around.start[bucket + 1] ?? 0); i += 1) {
          const key = around.items[i] ?? 0;
          if (!found.has(key) && distance(textAt(keys, key), word, 1) < 2) found.add(key);
        }
      });
    if (word.length >= long && word.length <= longest) {
      const wanted = lettersIn(written, 0, written.length);
      const { first, end } = beginning(word.slice(0, stem));
      for (let key = first; key < end; key += 1) {
        const length = (keys.start[key + 1] ?? 0) - (keys.start[key] ?? 0);
        if (Math.abs(length - word.length) > 2) continue;
        const its = letters[key] ?? 0;
        if (moreThanTwo(wanted & ~its) || moreThanTwo(its & ~wanted)) continue;
        if (!found.has(key) && distance(textAt(keys, key), word, 2) < 3) found.add(key);
      }
    }
    return [...found].map(key => textAt(keys, key));
  };

  const count = ({ first, end }: Keys): number => (having.start[end] ?? 0) - (having.start[first] ?? 0);
  // Which question found a party last: many begin alike in a great store.
  const seen = new Uint32Array(parties);
  let question = 0;
  const each = ({ first, end }: Keys, tell: (party: number) => void): void => {
    question += 1;
    for (let i = having.start[first] ?? 0; i < (having.start[end] ?? 0); i += 1) {
      const party = having.items[i] ?? 0;
      if (seen[party] !== question) tell(party);
      seen[party] = question;
    }
  };
  const has = (party: number, { first, end }: Keys): boolean => {
    for (let i = own.start[party] ?? 0; i < (own.start[party + 1] ?? 0); i += 1) {
      const key = own.items[i] ?? 0;
      if (key >= first && key < end) return true;
    }
    return false;
  };
  const size = (party: number): number => (own.start[party + 1] ?? 0) - (own.start[party] ?? 0);
  return { parties, keyed, beginning, near, count, each, has, size };
};

/** The index of the keys of each party. */
export const keyIndexOf = (keys: readonly (readonly string[])[]): KeyIndex => {
  const builder = keyIndexBuilder();
  for (const own of keys) builder.add(own);
  return runSync(builder.index)();
};
