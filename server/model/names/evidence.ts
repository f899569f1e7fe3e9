import { type Alignment, align, type Pairing } from './align.ts';
import type { WordFrequency } from './frequency.ts';
import { formsAgree } from './legalForms.ts';
import type { NameWord, NormalisedName } from './normalisedName.ts';
import type { Place } from './shingles.ts';

/**
 * What the comparison of two names weighs, in bits: the binary logarithm of the odds that a finding gives (Fellegi and
 * Sunter, A Theory for Record Linkage, 1969). A word that both have gives the logarithm of 1 / its chance; these are taken
 * off, by judgement, and held by the measurement in bench/names.ts.
 */
export const weights = {
  /** A word that says the same in another form: Technologies for Technology, US for United States. */
  equivalent: -0.5,
  /** Chinese read aloud: many characters sound alike. */
  pinyin: -2,
  surname: -4,
  'wade-giles': -4,
  cantonese: -4,
  hokkien: -5,
  /** A word of which only a part was asked for, and for each bit of it that was not. */
  prefix: -3,
  overlap: -3,
  /** Each typing error, and more in a word of fewer than six letters. */
  typing: -4,
  typingInShort: -5,
  /** A word that was asked for and that the name has not; a distinctive one for each bit that it tells. */
  askedOnly: { distinctive: -0.26, general: -0.8, place: -1, small: 0 },
  /** A word of the name that was not asked for; and the same where a part of a name or of a text may have been asked for. */
  nameOnly: { distinctive: -0.26, general: -0.8, place: -2, small: 0 },
  nameOnlyOfPart: { distinctive: -0.05, general: -0.2, place: -0.4, small: 0 },
  /** Numbers that differ: Institute 13, Institute 14. */
  otherNumbers: -8,
  /** A legal form of another country. */
  otherForm: -1,
} as const;

/** The parts of a comparison, in bits. */
export type Evidence = {
  readonly prior: number;
  /** What words that both have give, less what their differences take. */
  readonly shared: number;
  /** What words of one alone take. */
  readonly unshared: number;
  /** What the legal form takes. */
  readonly form: number;
  readonly alignment: Alignment;
  /** The part of what was asked, and of the name, that the other has, 0 to 1, each word by how much it tells. */
  readonly askedCovered: number;
  readonly nameCovered: number;
  /**
   * Whether what is shared may decide: a distinctive word of the name; of a name that has none, most of it, where nothing
   * distinctive was asked for besides.
   */
  readonly decides: boolean;
};

/** A word such as `of` tells next to nothing. */
const smallBits = 0.2;

const bitsOf = ({ text, role, sense }: NameWord, frequency: WordFrequency): number =>
  role === 'small' ? smallBits : frequency.bits(sense !== undefined && role === 'general' ? sense : text);

/** What words tell together, in bits. */
export const totalBits = (words: readonly NameWord[], frequency: WordFrequency): number =>
  words.reduce((sum, word) => sum + bitsOf(word, frequency), 0);

const lossOf = ({ by, errors, part }: Pairing, length: number): number => {
  if (by === 'same') return 0;
  if (by === 'typing') return errors * (length < 6 ? weights.typingInShort : weights.typing);
  return weights[by] + (part < 1 ? Math.log2(part) * 2 : 0);
};

/** How far a word that was asked for is there: a beginning less than the whole, one with typing errors by its right letters. */
const coverOf = ({ by, errors, part }: Pairing, letters: number): number =>
  by === 'prefix' ? 0.8 + 0.2 * part : by === 'overlap' ? 0.5 + 0.5 * part : 1 - errors / letters;

/** The part of a name without a distinctive word that has to be shared. */
const mostOfName = 0.7;
/** A word of so few letters may be a misspelt `of` or `the`. */
const fewestLetters = 3;

const wordsAt = ({ parts }: NormalisedName, { start, length }: Place): readonly NameWord[] =>
  parts.slice(start, start + length);

const lettersIn = (words: readonly NameWord[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

const hasNumber = ({ text }: NameWord): boolean => /\d/.test(text);

/** What is known of the recorded party, and of what was asked. */
export type Comparison = {
  /** The seats of the party. */
  readonly countries?: readonly string[];
  readonly person?: boolean;
  /** Whether a part of a name may have been asked for, as people do who search. */
  readonly partial?: boolean;
};

/** What two names say for and against their being one party's. */
export const evidenceOf = (
  asked: NormalisedName,
  name: NormalisedName,
  frequency: WordFrequency,
  { countries = [], person = false, partial = false }: Comparison = {},
): Evidence => {
  const alignment = align(asked, name, person);
  const { pairings, askedOnly, nameOnly } = alignment;
  const total = (words: readonly NameWord[]) => totalBits(words, frequency);
  const tells = ({ role }: NameWord): boolean => role === 'distinctive';
  let [shared, askedBits, nameBits] = [0, 0, 0];
  let decisive = false;
  for (const pairing of pairings) {
    const one = wordsAt(asked, pairing.asked);
    const other = wordsAt(name, pairing.name);
    const bits = Math.min(total(one), total(other));
    const letters = Math.max(lettersIn(one), lettersIn(other));
    shared += Math.max(0, bits + lossOf(pairing, letters));
    askedBits += total(one) * coverOf(pairing, letters);
    nameBits += total(other) * pairing.part;
    if (other.some(tells)) decisive = true;
  }
  const cost = (words: readonly NameWord[], of: Readonly<Record<NameWord['role'], number>>): number =>
    words.reduce((sum, word) => sum + of[word.role] * (word.role === 'distinctive' ? bitsOf(word, frequency) : 1), 0);
  const numbers = askedOnly.some(hasNumber) && nameOnly.some(hasNumber) ? weights.otherNumbers : 0;
  const nameCovered = nameBits / Math.max(total(name.parts), 1e-9);
  return {
    prior: frequency.prior,
    shared,
    unshared:
      cost(askedOnly, weights.askedOnly) +
      cost(nameOnly, partial ? weights.nameOnlyOfPart : weights.nameOnly) +
      numbers,
    form: formsAgree(asked.forms, name.forms, countries) ? 0 : weights.otherForm,
    alignment,
    askedCovered: askedBits / Math.max(total(asked.parts), 1e-9),
    nameCovered,
    decides: name.parts.some(tells)
      ? decisive
      : !askedOnly.some(word => tells(word) && word.text.length > fewestLetters) && nameCovered > mostOfName,
  };
};
