import { distance } from './distance.ts';
import { type Comparison, type Evidence, evidenceOf, totalBits } from './evidence.ts';
import { hasHan } from './fold.ts';
import type { WordFrequency } from './frequency.ts';
import { formsAgree } from './legalForms.ts';
import type { NormalisedName } from './normalisedName.ts';
import { familyNameFirst, heardAs } from './phonetic.ts';
import type { SearchedText } from './searchedTexts.ts';
import { allowedErrors } from './similarity.ts';

/** Why something was found, the surest first. */
export const matchWays = [
  'exact', // letter for letter, but for case
  'spelling', // but for punctuation, accents and spaces
  'legal-form', // but for the legal form
  'script', // but for simplified and traditional characters
  'pinyin',
  'initials',
  'words', // has the words asked for, or words that begin with them
  'close', // has them but for typing errors
  'within', // all that tells of its name is among the words asked for, which say more
] as const;
export type MatchWay = (typeof matchWays)[number];

export type Match = {
  readonly field: string;
  readonly text: string;
  readonly how: MatchWay;
  /** Bits for its being the one that is meant, against: 0 is as likely as not. */
  readonly bits: number;
  /** The same as a chance, 0 to 1. */
  readonly score: number;
  /** Whether nothing speaks against it: not the legal form, not a place, not a part left out. */
  readonly undoubted: boolean;
};

/** What it gives that two names are the same as a whole, in bits, beside their words, by what is left out of account. */
const wholeWeights = {
  exact: 12,
  spelling: 11,
  script: 10.5,
  'legal-form': 10,
  otherForm: 6,
  abbreviation: 5,
  pinyin: 7,
  otherReading: 2,
  initials: 1,
} as const;
/** Chinese that is read aloud in part: the least, and what the whole would add; and what a later beginning takes. */
const partlyHeard = { least: -9, whole: 10, later: -1.5, error: -3 } as const;

const chance = (bits: number): number => 1 / (1 + 2 ** -bits);
const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

type Found = { readonly how: MatchWay; readonly bits: number; readonly undoubted: boolean };

/** Whether the Chinese characters were the same before they were simplified. */
const sameCharacters = (asked: NormalisedName, name: NormalisedName): boolean => {
  const of = (text: string) => [...text].filter(hasHan).join('');
  return of(name.text).includes(of(asked.text)) || of(asked.text).includes(of(name.text));
};

/** How two names are the same as a whole; undefined where they are not. */
export const sameName = (asked: NormalisedName, name: NormalisedName, party: Comparison): Found | undefined => {
  if (asked.joined === '') return undefined;
  if (plain(asked.text) === plain(name.text)) return { how: 'exact', bits: wholeWeights.exact, undoubted: true };
  const script = hasHan(asked.text) && hasHan(name.text) && !sameCharacters(asked, name);
  const spelled = script ? 'script' : 'spelling';
  if (asked.joined === name.joined) return { how: spelled, bits: wholeWeights[spelled], undoubted: true };
  if (asked.coreJoined !== name.coreJoined) return undefined;
  if (!formsAgree(asked.forms, name.forms, party.countries ?? []))
    return { how: 'legal-form', bits: wholeWeights.otherForm, undoubted: false };
  const how = script ? 'script' : 'legal-form';
  return { how, bits: wholeWeights[how], undoubted: true };
};

/** Chinese read aloud, on either side or on both; also from a later syllable on, or only as far as it was written. */
export const phonetic = (asked: NormalisedName, name: NormalisedName, person: boolean): Found | undefined => {
  if (asked.spoken.length === 0 && name.spoken.length === 0) return undefined;
  const found = (bits: number): Found => ({ how: 'pinyin', bits, undoubted: false });
  const allowedFor = ({ romanisation }: { romanisation: string }) =>
    person || (romanisation !== 'surname' && romanisation !== 'hokkien');
  const read = (one: NormalisedName) =>
    one.spoken.length > 0
      ? one.spoken.filter(allowedFor)
      : [one.core, ...(person && one.core.length > 1 ? [familyNameFirst(one.core)] : [])].map(syllables => ({
          romanisation: 'pinyin' as const,
          syllables,
        }));
  // What every firm has in its name is no part to know one by.
  const mayBePart = asked.parts.some(({ role }) => role === 'distinctive');
  let best: number | undefined;
  const better = (bits: number) => {
    if (best === undefined || bits > best) best = bits;
  };
  for (const one of read(asked)) {
    const said = heardAs(one.syllables.join(''));
    if (said.length < 3) continue;
    for (const { romanisation, syllables } of read(name)) {
      const usual = one.romanisation === 'pinyin' && romanisation === 'pinyin';
      const whole = heardAs(syllables.join(''));
      if (whole === said) better(usual ? wholeWeights.pinyin : wholeWeights.otherReading);
      if (!usual || !mayBePart || said.length < 4) continue;
      for (let i = 0; i < syllables.length; i += 1) {
        const rest = heardAs(syllables.slice(i).join(''));
        if (rest.startsWith(said))
          better(partlyHeard.least + partlyHeard.whole * (said.length / rest.length) + (i > 0 ? partlyHeard.later : 0));
      }
      const allowed = allowedErrors(said.length);
      const errors = distance(said, whole, allowed);
      if (errors > 0 && errors <= allowed) better(wholeWeights.otherReading + errors * partlyHeard.error);
    }
  }
  return best === undefined ? undefined : found(best);
};

const byInitials = (asked: NormalisedName, name: NormalisedName): Found | undefined =>
  asked.words.length <= 2 && name.initials.includes(asked.joined)
    ? { how: 'initials', bits: wholeWeights.initials, undoubted: false }
    : undefined;

/** Below this part of the words asked for, a name is no answer unless the evidence is for it. */
const leastCovered = 0.6;
/** Below these bits a party is not offered: a chance of one in 65. */
export const leastBits = -6;

const wayOf = ({ alignment: { pairings, askedOnly, nameOnly } }: Evidence): MatchWay => {
  if (
    pairings.some(
      ({ by }) => by !== 'same' && by !== 'equivalent' && by !== 'prefix' && by !== 'overlap' && by !== 'typing',
    )
  )
    return 'pinyin';
  if (askedOnly.some(({ role }) => role !== 'small') && !nameOnly.some(({ role }) => role === 'distinctive'))
    return 'within';
  return pairings.some(({ by }) => by === 'typing') ? 'close' : 'words';
};

const byWords = (
  asked: NormalisedName,
  name: NormalisedName,
  frequency: WordFrequency,
  party: Comparison,
): Found | undefined => {
  const evidence = evidenceOf(asked, name, frequency, party);
  const { prior, shared, unshared, form } = evidence;
  const bits = prior + shared + unshared + form;
  const covered = evidence.askedCovered >= leastCovered;
  if (!covered && (bits < leastBits || !evidence.decides)) return undefined;
  return {
    how: wayOf(evidence),
    bits: evidence.decides || party.partial ? bits : Math.min(bits, leastBits - 1),
    undoubted: false,
  };
};

const better = (a: Found | undefined, b: Found | undefined): Found | undefined =>
  a === undefined || (b !== undefined && b.bits > a.bits) ? b : a;

/** How a name, or part of one, answers a question; undefined when it does not. */
export const matchName = (
  asked: NormalisedName,
  { field, text, cost, as }: SearchedText,
  name: NormalisedName,
  frequency: WordFrequency,
  party: Comparison,
): Match | undefined => {
  const matched = (found: Found | undefined): Match | undefined =>
    found && { field, text, ...found, bits: found.bits - cost, score: chance(found.bits - cost) };
  const same = sameName(asked, name, party);
  const words = same ? Math.max(0, frequency.prior + totalBits(asked.parts, frequency)) : 0;
  const whole = same && { ...same, bits: same.bits + words };
  if (as === 'code') return whole?.how === 'legal-form' ? undefined : matched(whole);
  if (as === 'abbreviation')
    return matched(whole && { how: 'initials', bits: wholeWeights.abbreviation, undoubted: false });
  if (as === 'part' && whole)
    return matched({ how: whole.how === 'exact' ? 'words' : whole.how, bits: whole.bits - 1, undoubted: false });
  if (whole) return matched(whole);
  const heard = phonetic(asked, name, party.person ?? false);
  return matched(better(better(byWords(asked, name, frequency, party), heard), byInitials(asked, name)));
};

/** Whether a text has the question in it as it was written but for case, as whole words where it is no Chinese. */
export const matchExactly = (asked: string, { field, text, cost, as }: SearchedText): Match | undefined => {
  const [sought, within] = [plain(asked), plain(text)];
  if (sought === '') return undefined;
  const found = (how: 'exact' | 'words', bits: number): Match => ({
    ...{ field, text, how, bits: bits - cost, score: chance(bits - cost), undoubted: how === 'exact' },
  });
  if (sought === within) return found('exact', wholeWeights.exact);
  if (as === 'code') return undefined;
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const around = [within.slice(0, at), within.slice(at + sought.length)];
    const inWord = [
      /[\p{L}\p{N}]$/u.test(around[0] ?? '') && /^[\p{L}\p{N}]/u.test(sought),
      /^[\p{L}\p{N}]/u.test(around[1] ?? '') && /[\p{L}\p{N}]$/u.test(sought),
    ];
    if (hasHan(sought) || !inWord.includes(true)) return found('words', Math.log2(sought.length / within.length));
  }
  return undefined;
};
