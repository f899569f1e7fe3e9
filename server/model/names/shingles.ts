import { lazy } from '../lazy.ts';
import type { NameWord, NormalisedName, Pronunciation, Romanisation } from './normalisedName.ts';
import { heardAs, joinedSound } from './phonetic.ts';

/** Most neighbouring words that somebody writes as one: RTX 4090 D, RTX4090D; as many syllables as a name has. */
const [mostJoined, mostSyllables] = [3, 6];
/** A Chinese word of fewer syllables is not known by its first two. */
const fewestSyllables = 4;

/** Why two words or shingles are the same. */
export type Sameness = 'same' | 'equivalent' | Romanisation;
/** Where it stands; of a Chinese word that is heard in part, which part. */
export type Place = { readonly start: number; readonly length: number; readonly by: Sameness; readonly part?: number };

/** Neighbouring words of a name as one. */
export type Shingle = Place & { readonly text: string };

/** The words of a name, ready to be found. */
export type Lookup = {
  /** Where a text stands, as a shingle. */
  readonly written: ReadonlyMap<string, Place>;
  /** Where words of a sense stand, and Chinese words that are read so. */
  readonly meant: ReadonlyMap<string, Place>;
  readonly heard: () => ReadonlyMap<string, Place>;
  /** The Latin shingles as they are compared with Chinese. */
  readonly sounding: () => ReadonlyMap<string, Place>;
  /** The longest first. */
  readonly shingles: readonly Shingle[];
};

export const shinglesOf = (words: readonly NameWord[], most: number): Shingle[] =>
  words.flatMap((_, start) =>
    Array.from({ length: Math.min(most, words.length - start) }, (_, more) => ({
      text: words
        .slice(start, start + more + 1)
        .map(({ text }) => text)
        .join(''),
      start,
      length: more + 1,
      by: 'same',
    })),
  );

const shortestFirst = (a: Shingle, b: Shingle): number => a.length - b.length || b.start - a.start;

/** A pronunciation, and its beginnings: two syllables or more of four or more, as Cheung Kong for 长江和记. */
const beginningsOf = (one: Pronunciation): readonly { readonly sound: string; readonly part: number }[] => {
  const { syllables, romanisation } = one;
  const lengths = syllables.length < fewestSyllables ? [] : syllables.map((_, i) => i).slice(2);
  return [syllables.length, ...lengths].map(length => ({
    sound: joinedSound({ romanisation, syllables: syllables.slice(0, length) }),
    part: length / syllables.length,
  }));
};

const known = new WeakMap<NormalisedName, Lookup>();

/** Most names are never compared with Chinese: how one sounds is worked out when it is asked for. */
const lookupIn = ({ parts, spoken }: NormalisedName): Lookup => {
  const shingles = shinglesOf(parts, mostJoined).sort(shortestFirst).reverse();
  const first = (places: readonly (readonly [string, Place])[]): ReadonlyMap<string, Place> =>
    new Map([...places].reverse());
  return {
    written: first(shingles.map(shingle => [shingle.text, shingle])),
    meant: first(
      parts.flatMap(({ sense }, start) =>
        sense === undefined ? [] : [[sense, { start, length: 1, by: 'equivalent' }] as const],
      ),
    ),
    heard: lazy(() =>
      first([
        ...parts.flatMap(({ pronunciations }, start) =>
          pronunciations.flatMap(one =>
            beginningsOf(one).map(
              ({ sound, part }) => [sound, { start, length: 1, by: one.romanisation, part }] as const,
            ),
          ),
        ),
        ...spoken.map(one => [joinedSound(one), { start: 0, length: parts.length, by: one.romanisation }] as const),
      ]),
    ),
    sounding: lazy(() =>
      first(
        shinglesOf(parts, mostSyllables)
          .sort(shortestFirst)
          .map(shingle => [heardAs(shingle.text), shingle]),
      ),
    ),
    shingles,
  };
};

/** A name ready to be found; names answer many questions. */
export const lookupOf = (name: NormalisedName): Lookup => {
  const lookup = known.get(name) ?? lookupIn(name);
  known.set(name, lookup);
  return lookup;
};
