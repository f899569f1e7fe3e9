/**
 * Characters that a reader does not see or that turn text round: controls, soft hyphen, zero-width and bidirectional
 * marks, tags, lone surrogates. Line feed is allowed; tab is not.
 */
const hidden =
  /[^\P{Cc}\n]|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/u;
const every = new RegExp(`${hidden.source}|\\n`, 'gu');

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first such character, as `U+202E`. */
export const hiddenCharacter = (text: string): string | undefined => {
  const found = hidden.exec(text);
  return found ? codePoint(found[0]) : undefined;
};

/** The text with such characters, and line feeds, written out, so that a message stays one honest line. */
export const visibly = (text: string): string => text.replace(every, character => `<${codePoint(character)}>`);
