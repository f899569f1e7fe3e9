/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const signs: Readonly<Record<string, string>> = { '&': ' and ', '%': ' per cent ' };

/** Most names have letters of ASCII alone, in which nothing is composed. */
const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
};

const withPlainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Marks, and signs that cannot be seen.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, letter => plainLetters[letter] ?? letter);

/** Single letters with points, and all that parts words: in ASCII alone there is much less to look for. */
const patterns = {
  plain: { initials: /(?<![a-z0-9])(?:[a-z]\.){2,}/g, between: /[^a-z0-9]+/g },
  any: { initials: /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, between: /[^\p{L}\p{N}]+/gu },
};
/** What is spelled out or taken away before words are parted: most names hold none of it. */
const spelledOtherwise = /[&%'’ʼ`.]/;
const besideHan = /(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/gu;

/**
 * A text without what people spell differently: case, accents, full-width forms, punctuation. Words are parted by one
 * space, also where Chinese characters meet other letters: `Société "A.B.", 第七X` → `societe ab 第七 x`.
 */
export const fold = (text: string): string => {
  const plain = isPlain(text);
  const { initials, between } = plain ? patterns.plain : patterns.any;
  const low = plain ? text.toLowerCase() : withPlainLetters(text);
  const spelled = spelledOtherwise.test(low)
    ? low
        .replace(/[&%]/g, sign => signs[sign] ?? ' ')
        .replace(/['’ʼ`]/g, '')
        .replace(initials, letters => letters.replaceAll('.', ''))
    : low;
  return (plain ? spelled : spelled.replace(besideHan, ' ')).replace(between, ' ').trim();
};

export const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
};

/** Asked of every word that is compared; no Chinese stands before U+2E80, which is far quicker to see. */
export const hasHan = (text: string): boolean => {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x2e80) return /\p{Script=Han}/u.test(text);
  return false;
};
