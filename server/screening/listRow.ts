import { hasHan } from '../model/names/fold.ts';
import { placeFrom, withPlacesInFull } from '../model/names/places.ts';

/** What one line of a list says: the name, its other names, and what of it was not read as a name. */
export type ListRow = {
  /** The whole as one name; undefined where it is too long to be one. */
  readonly name?: string;
  /** Texts that may each name the party; none where the name is all there is. */
  readonly parts: readonly string[];
  /** What was left out, in words; undefined where all of it was read. */
  readonly note?: string;
};

/** Words that stand between a name and another name of the same party. */
const between =
  /(?<![\p{L}\p{N}])(?:formerly(?: known as)?|previously(?: known as)?|f\.?\/?k\.?\/?a\.?|n\.?\/?k\.?\/?a\.?|a\.?\/?k\.?\/?a\.?|also known as|t\/a|trading as|d\.?\/?b\.?\/?a\.?|doing business as)(?![\p{L}\p{N}])(?:[\s,]*the following \w+ alias(?:es)?)?[\s.,;:]*/iu;
/** What lists put between aliases of one row. */
const listed = /;(?:\s*and\b)?|[—–•|\n]/u;
const bracketed = /[（([]([^（）()[\]]*)[)）\]]/gu;
/** What a name is made of besides words. */
const edges = /^(?:[\s,;:/|·–—-]|\band\b)+|(?<![\s,;:/|·–—-])[\s,;:/|·–—-]+$/giu;

/** Longer rows are cut; more names in one are not looked for; longer texts are no name; shorter ones have no address. */
const [mostLetters, mostParts, longestWhole, shortestWithAddress] = [2_000, 20, 200, 40];

/** Words of streets, buildings and districts, and how their numbers are written, in the languages of official lists. */
const streets =
  'street|st\\.|road|rd\\.?|avenue|ave\\.?|boulevard|blvd|lane|drive|building|bldg|tower|floor|level|room|suite|unit|block|lot|plot|district|county|province|village|township|highway|p\\.? ?o\\.? ?box|jalan|jln|lorong|persiaran|lebuh|taman|kampung|jl\\.|rue|via|viale|calle|avenida|rua|ulitsa|ul\\.|prospekt|soi|thanon|chome';
/** Ends of words. */
const streetEnds =
  'straße|strasse|str\\.|gasse|platz|weg \\d|\\p{L}(?:straat|laan|kade)|\\p{L}-(?:gu|dong|ro|gil|ku|cho)';
const addressWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${streets})(?![\\p{L}])|\\d{5,6}(?![\\p{L}\\p{N}])|(?:no\\.?|#) ?\\d)|(?:${streetEnds})(?![\\p{L}])|[路街号區区室楼樓省]\\d|\\d[号號室楼樓]`,
  'iu',
);

const isPlace = (text: string): boolean => {
  const words = withPlacesInFull(`(${text})`)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return placeFrom(words, 0)?.length === words.length;
};

/**
 * A text up to the first of its parts, between commas and sentences, that is of an address, and what follows. What stands
 * behind another name may be nothing but an address.
 */
const beforeAddress = (text: string, i: number): { readonly name: string; readonly address: string } => {
  const pieces = text.split(/(?<=,)\s+|(?<=\p{L}{3}\.)\s+(?=[\p{Lu}\d])/u);
  const isAddress = (piece: string): boolean => addressWord.test(piece);
  if (i > 0 && isAddress(pieces[0] ?? '') && (pieces.length > 1 || /\d/.test(text))) return { name: '', address: text };
  const long = text.length > shortestWithAddress || i > 0;
  const at = long ? pieces.findIndex((piece, place) => place > 0 && isAddress(piece)) : -1;
  if (at < 0) return { name: text, address: '' };
  let start = at;
  while (start > 1 && isPlace(pieces[start - 1] ?? '')) start -= 1;
  return { name: pieces.slice(0, start).join(' '), address: pieces.slice(start).join(' ') };
};

/** The Chinese of a text and the rest of it, where it has both. */
const byScript = (text: string): readonly string[] => {
  const han = (text.match(/\p{Script=Han}+/gu) ?? []).join(' ');
  const other = text.replace(/\p{Script=Han}+/gu, ' ');
  return han === '' || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || !/\p{L}{2}/u.test(other)
    ? [text]
    : [other, han];
};

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(edges, '')
    .replace(/(?<=\p{Script=Han})\.$/u, '')
    .trim();

/**
 * Reads one line of a list. A name may have others beside it: within brackets, on either side of words such as `formerly`
 * or `a.k.a.`, after semicolons and dashes as official lists write them, or in Chinese beside Latin letters. An address
 * after commas is left out, and what is beyond 2,000 letters or 20 names; the note says so.
 */
export const listRow = (row: string): ListRow => {
  const text = row.trim();
  const read = text.slice(0, mostLetters);
  // A place in brackets belongs to the name: Quay (Malaysia) is one name.
  const within = [...read.matchAll(bracketed)].map(([, inside = '']) => inside).filter(inside => !isPlace(inside));
  const segments = [within.length === 0 ? read : read.replace(bracketed, ' '), ...within]
    .flatMap(part => part.split(between))
    .flatMap(part => part.split(listed))
    .map((part, i) => beforeAddress(part.trim(), i));
  const names = segments
    .flatMap(({ name }) => byScript(name))
    .map(tidy)
    .filter(name => (/\p{L}{2}/u.test(name) || hasHan(name)) && !isPlace(name));
  const address = segments
    .map(part => part.address)
    .filter(Boolean)
    .join(' · ');
  const [only, ...others] = new Set(names);
  const name = address !== '' && only !== undefined && others.length === 0 ? only : text;
  const parts = [...new Set(names)].filter(part => part !== name);
  const notes = [
    ...(address === '' ? [] : [`not read as a name: “${address.slice(0, 80)}${address.length > 80 ? '…' : ''}”`]),
    ...(text.length > mostLetters ? [`only the first ${mostLetters} of ${text.length} characters were read`] : []),
    ...(parts.length > mostParts ? [`only the first ${mostParts} of its ${parts.length} names were looked for`] : []),
  ];
  return {
    ...(name.length > longestWhole ? {} : { name }),
    parts: parts.slice(0, mostParts),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
};
