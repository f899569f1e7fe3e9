import { hasHan } from './fold.ts';

/** Words that stand between a name and another name of the same party. */
const between =
  /[\s,;:]*(?<![\p{L}\p{N}])(?:formerly(?: known as)?|previously(?: known as)?|f\/?k\/?a|a\/?k\/?a|also known as|t\/a|trading as|d\/?b\/?a|doing business as)(?![\p{L}\p{N}])[\s.,;:]*/iu;
const bracketed = /[（([]([^（）()[\]]*)[)）\]]/gu;
/** What a name is made of besides words. */
const edges = /^[\s,;:/|·–-]+|[\s,;:/|·–-]+$/gu;

/** A longer name is no name of one party. */
const mostParts = 6;

/** The Chinese of a text and the rest of it, where it has both. */
const byScript = (text: string): readonly string[] => {
  const han = (text.match(/\p{Script=Han}+/gu) ?? []).join(' ');
  const other = text.replace(/\p{Script=Han}+/gu, ' ');
  return han === '' || !/\p{L}{2}/u.test(other) ? [text] : [other, han];
};

/**
 * The parts of a name that may each name the party: what stands outside brackets and within, on either side of words such
 * as `formerly` or `d/b/a`, in Chinese and in other letters. None where the name has one part, which is the whole.
 */
export const namePartsOf = (name: string): readonly string[] => {
  const texts = [name.replace(bracketed, ' '), ...[...name.matchAll(bracketed)].map(([, within = '']) => within)];
  const parts = texts
    .flatMap(text => text.split(between))
    .flatMap(byScript)
    .map(part => part.replace(/\s+/gu, ' ').replace(edges, ''))
    .filter(part => /\p{L}{2}/u.test(part) || hasHan(part));
  const unique = [...new Set(parts)].filter(part => part !== name.trim());
  return unique.slice(0, mostParts);
};
