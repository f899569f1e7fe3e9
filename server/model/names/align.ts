import { hasHan } from './fold.ts';
import type { NameWord, NormalisedName } from './normalisedName.ts';
import { lookupOf, type Place, type Sameness } from './shingles.ts';
import { errorsBetween, hanOverlap } from './similarity.ts';

/** Words of both names that say the same, or nearly. */
export type Pairing = {
  readonly asked: Place;
  readonly name: Place;
  readonly by: Sameness | 'prefix' | 'overlap' | 'typing';
  /** Typing errors between them. */
  readonly errors: number;
  /** The part of the word that was asked for: less than 1 for a beginning. */
  readonly part: number;
};

export type Alignment = {
  readonly pairings: readonly Pairing[];
  /** Words of either that have no counterpart in the other. */
  readonly askedOnly: readonly NameWord[];
  readonly nameOnly: readonly NameWord[];
};

const isPlaceUsed = (used: readonly boolean[], { start, length }: Place): boolean => {
  for (let i = start; i < start + length; i += 1) if (used[i]) return true;
  return false;
};

/**
 * Pairs the words of a name with those asked for, in any order, each once: what is the same first (also written as one, by
 * its sense, or read aloud), then beginnings and typing errors. Surnames are read their own way only for a person.
 */
export const align = (asked: NormalisedName, name: NormalisedName, person = false): Alignment => {
  const [from, to] = [lookupOf(asked), lookupOf(name)];
  const [usedAsked, usedName] = [asked.parts.map(() => false), name.parts.map(() => false)];
  const pairings: Pairing[] = [];
  const pair = (one: Place, other: Place | undefined, by: Pairing['by'], errors = 0, part = 1): boolean => {
    if (other === undefined || isPlaceUsed(usedAsked, one) || isPlaceUsed(usedName, other)) return false;
    if (!person && (by === 'surname' || by === 'hokkien')) return false;
    usedAsked.fill(true, one.start, one.start + one.length);
    usedName.fill(true, other.start, other.start + other.length);
    pairings.push({ asked: one, name: other, by, errors, part });
    return true;
  };
  const single = (start: number): Place => ({ start, length: 1, by: 'same' });

  // Longest first: Super Micro is Supermicro before Micro is anything.
  for (const shingle of from.shingles) pair(shingle, to.written.get(shingle.text), 'same');
  if (name.spoken.length > 0)
    for (const [sound, place] of from.sounding()) {
      const heard = to.heard().get(sound);
      if (heard) pair(place, heard, heard.by, 0, heard.part);
    }
  if (asked.spoken.length > 0)
    for (const [sound, place] of from.heard()) {
      const sounding = to.sounding().get(sound);
      if (sounding) pair(place, sounding, place.by, 0, place.part);
    }

  for (const [start, { sense }] of asked.parts.entries())
    if (sense !== undefined) pair(single(start), to.meant.get(sense), 'equivalent');

  for (const shingle of from.shingles) {
    if (shingle.length > 2 || isPlaceUsed(usedAsked, shingle) || asked.parts[shingle.start]?.role === 'small') continue;
    let best: (Near & { readonly place: Place }) | undefined;
    for (const other of to.shingles) {
      if (other.length > 2 || isPlaceUsed(usedName, other)) continue;
      const near = nearly(shingle.text, other.text);
      if (near && (!best || near.errors < best.errors || (near.errors === best.errors && near.part > best.part)))
        best = { ...near, place: other };
    }
    if (best) pair(shingle, best.place, best.by, best.errors, best.part);
  }
  return {
    pairings,
    askedOnly: asked.parts.filter((_, i) => !usedAsked[i]),
    nameOnly: name.parts.filter((_, i) => !usedName[i]),
  };
};

type Near = Pick<Pairing, 'by' | 'errors' | 'part'>;

/** How a word is nearly one that was asked for. */
const nearly = (asked: string, word: string): Near | undefined => {
  if (hasHan(asked) || hasHan(word)) {
    const part = hanOverlap(asked, word);
    return part > 0 ? { by: 'overlap', errors: 0, part } : undefined;
  }
  if (asked.length > 1 && word.startsWith(asked)) return { by: 'prefix', errors: 0, part: asked.length / word.length };
  const errors = errorsBetween(asked, word);
  return errors === undefined ? undefined : { by: 'typing', errors, part: 1 };
};
