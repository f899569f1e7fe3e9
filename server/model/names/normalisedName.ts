import { hasHan, wordsOf } from './fold.ts';
import { generalEnd, generalGroup, inFull, isSmallWord } from './generalWords.ts';
import { formBefore, formFrom, isFormAlone, isMisspeltForm, type LegalForm, withoutJoinedForm } from './legalForms.ts';
import { placeFrom, withoutLeadingPlace, withPlacesInFull } from './places.ts';

/** How Chinese is read in Latin letters. Only `pinyin` is the standard; the others are weaker evidence. */
export type Romanisation = 'pinyin' | 'surname' | 'wade-giles' | 'cantonese' | 'hokkien';
export type Pronunciation = { readonly romanisation: Romanisation; readonly syllables: readonly string[] };

/** What it takes to read Chinese; given from outside, since the model knows no tables of characters. */
export type ChineseReader = {
  /** A text with its traditional characters in their simplified forms. */
  readonly simplified: (text: string) => string;
  /**
   * The ways of reading the Chinese characters of a text, without tones, the usual pinyin first; all else left out.
   * `original` is the same text before it was simplified, whose characters may be read otherwise (乾 qian, 干 gan).
   */
  readonly pronunciations: (text: string, original: string) => readonly Pronunciation[];
};

/**
 * What a word of a name does: a `distinctive` word tells whose name it is; a `general` one (Technology, 集团) and a `place`
 * are shared by thousands; a `small` one (of, and) says nothing. Legal forms are no words of the name.
 */
export type NameWord = {
  readonly text: string;
  readonly role: 'distinctive' | 'general' | 'place' | 'small';
  /** What equivalent words have in common: the group of a general word, the place of its name. */
  readonly sense?: string;
  /** How a distinctive Chinese word is read. */
  readonly pronunciations: readonly Pronunciation[];
};

/** One text, ready to be compared with another. */
export type NormalisedName = {
  readonly text: string;
  /** All words, folded, in simplified characters. */
  readonly words: readonly string[];
  readonly joined: string;
  /** Without the legal form. */
  readonly core: readonly string[];
  readonly coreJoined: string;
  readonly forms: readonly LegalForm[];
  /** The words of `core`, Chinese ones cut into place, distinctive word and general words. */
  readonly parts: readonly NameWord[];
  /** The ways of reading the Chinese characters of `core`, other words as they are. Empty without Chinese. */
  readonly spoken: readonly Pronunciation[];
  /** First letters of the words, or of the syllables, where there are at least three. */
  readonly initials: readonly string[];
};

/** Words without the legal forms at their ends; all of them where nothing else would be left. */
const withoutForms = (
  words: readonly string[],
): { readonly start: number; readonly end: number; readonly forms: readonly LegalForm[] } => {
  const forms: LegalForm[] = [];
  let [start, end] = [0, words.length];
  for (let found = formBefore(words, end); found && found.length < end; found = formBefore(words, end)) {
    forms.push(found.form);
    end -= found.length;
  }
  for (let found = formFrom(words, start); found && start + found.length < end; found = formFrom(words, start)) {
    forms.push(found.form);
    start += found.length;
  }
  return { start, end, forms };
};

const initialsOf = (words: readonly string[]): string[] => {
  const spelled = words.filter(word => !isSmallWord(word) && !hasHan(word));
  return spelled.length < 3 || spelled.length > 8 ? [] : [spelled.map(word => word[0] ?? '').join('')];
};

/** A Chinese word cut into the place it begins with, its distinctive part and the general words it ends with. */
const hanParts = (
  word: string,
): readonly { readonly text: string; readonly place?: string; readonly group?: string }[] => {
  const whole = generalGroup(word);
  if (whole !== undefined) return [{ text: word, group: whole }];
  const located = withoutLeadingPlace(word);
  if (located)
    return [
      { text: word.slice(0, word.length - located.rest.length), place: located.place },
      ...hanParts(located.rest),
    ];
  const end = generalEnd(word);
  if (end === undefined) return [{ text: word }];
  return [...hanParts(word.slice(0, -end.length)), { text: end, group: generalGroup(end) ?? end }];
};

const none: readonly Pronunciation[] = [];

/** The words of a name with what each does. `pronounce` reads the Chinese that begins at a place of a word. */
const partsOf = (
  words: readonly string[],
  pronounce: (text: string, word: number, at: number) => readonly Pronunciation[],
): readonly NameWord[] => {
  const parts: NameWord[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    const located = placeFrom(words, i);
    if (located) {
      const text = words.slice(i, i + located.length).join('');
      parts.push({ text, role: 'place', sense: located.place, pronunciations: none });
      i += located.length - 1;
      continue;
    }
    let at = 0;
    for (const { text, place, group = place === undefined ? generalGroup(text) : undefined } of hasHan(word)
      ? hanParts(word)
      : [{ text: word, place: undefined, group: undefined }]) {
      if (place !== undefined) parts.push({ text, role: 'place', sense: place, pronunciations: none });
      else if (group !== undefined) parts.push({ text, role: 'general', sense: group, pronunciations: none });
      else if (isSmallWord(text) || (i > 0 && (isFormAlone(text) || (i === words.length - 1 && isMisspeltForm(text)))))
        parts.push({ text, role: 'small', pronunciations: none });
      else parts.push({ text, role: 'distinctive', pronunciations: hasHan(text) ? pronounce(text, i, at) : none });
      at += text.length;
    }
  }
  return parts;
};

/** The whole in each way of reading: Chinese words in that romanisation, else in pinyin; other words as they are. */
const spokenOf = (core: readonly string[], pronounced: readonly (readonly Pronunciation[])[]): Pronunciation[] => {
  const romanisations = [...new Set(pronounced.flat().map(({ romanisation }) => romanisation))];
  const spoken = romanisations.flatMap(romanisation => {
    const most = Math.max(...pronounced.map(own => own.filter(one => one.romanisation === romanisation).length));
    return Array.from({ length: most }, (_, n) => ({
      romanisation,
      syllables: core.flatMap((word, i) => {
        const own = pronounced[i] ?? none;
        const same = own.filter(one => one.romanisation === romanisation);
        return (same[n] ?? same[0] ?? own[0])?.syllables ?? [word];
      }),
    }));
  });
  return spoken.filter(
    ({ syllables }, i) => spoken.findIndex(other => other.syllables.join(' ') === syllables.join(' ')) === i,
  );
};

const wordsIn = (inPlaces: string, chinese: ChineseReader): readonly string[] =>
  wordsOf(chinese.simplified(inPlaces)).map(inFull);

/** `joined` of a text alone: all that a code is compared by. */
export const joinedName = (text: string, chinese: ChineseReader): string =>
  wordsIn(withPlacesInFull(text), chinese).join('');

/** A text cut into words, with the legal forms taken off. */
const cut = (text: string, chinese: ChineseReader) => {
  const inPlaces = withPlacesInFull(text);
  const words = wordsIn(inPlaces, chinese);
  const { start, end, forms: spaced } = withoutForms(words);
  const forms = [...spaced];
  const core = words.slice(start, end).map(word => {
    const { rest, form } = withoutJoinedForm(word);
    if (form) forms.push(form);
    return rest;
  });
  return { inPlaces, words, start, core, forms };
};

/** `coreJoined` of a text alone. */
export const coreJoinedName = (text: string, chinese: ChineseReader): string => cut(text, chinese).core.join('');

/** A text but for its parts, which only those who compare it need; they are told when asked for. */
export const unpartedName = (
  text: string,
  chinese: ChineseReader,
): { readonly name: Omit<NormalisedName, 'parts'>; readonly parts: () => readonly NameWord[] } => {
  const { inPlaces, words, start, core, forms } = cut(text, chinese);
  const before = core.some(hasHan) ? wordsOf(inPlaces) : words;
  /** The characters before they were simplified, where they stand in the same places. */
  const original = (text: string, word: number, at: number): string => {
    const own = before[start + word] ?? '';
    return before.length === words.length && own.length === words[start + word]?.length
      ? own.slice(at, at + text.length)
      : text;
  };
  const pronounce = (text: string, word: number, at: number) => chinese.pronunciations(text, original(text, word, at));
  const spoken = core.some(hasHan)
    ? spokenOf(
        core,
        core.map((word, i) => (hasHan(word) ? pronounce(word, i, 0) : none)),
      )
    : none;
  const initials = [...new Set([words, core, spoken[0]?.syllables ?? []].flatMap(initialsOf))];
  return {
    name: { text, words, joined: words.join(''), core, coreJoined: core.join(''), forms, spoken, initials },
    parts: () => partsOf(core, pronounce),
  };
};

/** Makes a text ready to be compared. Time grows with its length. */
export const normalisedName = (text: string, chinese: ChineseReader): NormalisedName => {
  const { name, parts } = unpartedName(text, chinese);
  return { ...name, parts: parts() };
};
