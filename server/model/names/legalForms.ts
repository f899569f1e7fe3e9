import { hasHan } from './fold.ts';

/** Words that say what legal form a firm has, folded. They come last, or first as in `PT Indosat Tbk`. */
const legalWords: ReadonlySet<string> = new Set(
  `ab ag aps as asa berhad bhd bv co company corp corporation cv eood gmbh gk inc incorporated jsc kft kg kk limited
  llc llp lp ltd nv ojsc ooo oy oyj pjsc plc private pt pte pty pvt sa sarl sas sdn sendirian se sl sp spa srl tbk ug`.split(
    /\s+/,
  ),
);
const leading: ReadonlySet<string> = new Set(['pt', 'cv', 'ooo', 'jsc', 'pjsc', 'ojsc']);

/** In simplified characters, longest first. */
const chineseForms = [
  '股份有限公司',
  '有限责任公司',
  '控股有限公司',
  '集团有限公司',
  '有限公司',
  '株式会社',
  '集团公司',
  '公司',
  '集团',
];

export const isLegalWord = (word: string): boolean => legalWords.has(word);

const withoutChineseForm = (word: string): string => {
  const form = hasHan(word) ? chineseForms.find(end => word.endsWith(end)) : undefined;
  return form === word || form === undefined ? word : withoutChineseForm(word.slice(0, -form.length));
};

/** The words of a name without its legal form; all of them where nothing else would be left. */
export const withoutLegalForm = (words: readonly string[]): readonly string[] => {
  let first = 0;
  let end = words.length;
  while (end > first && legalWords.has(words[end - 1] ?? '')) end -= 1;
  while (first < end && leading.has(words[first] ?? '')) first += 1;
  const left = words.slice(first, end).map(withoutChineseForm);
  return left.length === 0 ? words : left;
};
