/**
 * Characters that a reader does not see or that turn text round: controls, soft hyphen, zero-width and bidirectional
 * marks, tags, lone surrogates. Line feed is allowed; tab is not.
 */
const hidden =
  /[^\P{Cc}\n]|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/u;
const every = new RegExp(`${hidden.source}|\\n`, 'gu');

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Scripts in which words are written with joiners: Arabic and its kin, those of India and around. */
const joining = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu'],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
]
  .map(script => `\\p{Script_Extensions=${script}}`)
  .join('');
/** Signs that take the vowel from a letter; after them a joiner may end a word, as in Malayalam. */
const viramas = '\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca\\u0f84\\u1039\\u103a\\u17d2';
const joiners = new RegExp(
  [
    `(?<=[${joining}])[\\u200c\\u200d](?=[${joining}])`,
    `(?<=[${viramas}])\\u200d`,
    '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
  ].join('|'),
  'gu',
);

/** The first such character, as `U+202E`. Joiners where letters need them (Unicode Standard Annex 31), or pictures, are none. */
export const hiddenCharacter = (text: string): string | undefined => {
  const found = hidden.exec(text.replace(joiners, ''));
  return found ? codePoint(found[0]) : undefined;
};

/** Scripts whose letters look like each other's. */
const alike = ['Latin', 'Cyrillic', 'Greek', 'Armenian'].map(script => new RegExp(`\\p{Script=${script}}`, 'u'));

/** The first word with letters of two scripts that look alike, as a name that imitates another has it. */
export const mixedWord = (text: string): string | undefined =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).find(word => alike.filter(script => script.test(word)).length > 1);

/** The text with such characters, and line feeds, written out, so that a message stays one honest line. */
export const visibly = (text: string): string => text.replace(every, character => `<${codePoint(character)}>`);
