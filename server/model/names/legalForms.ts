import { distance } from './distance.ts';
import { hasHan } from './fold.ts';
import { type LegalFormRow, leadingForms, legalFormTable } from './legalFormTable.ts';
import { longestPhrases } from './longestPhrases.ts';

/** A legal form as a name writes it. */
export type LegalForm = { readonly form: string; readonly countries: 'any' | readonly string[] };

const bySpelling = (rows: readonly LegalFormRow[]): ReadonlyMap<string, LegalForm> =>
  new Map(
    rows.flatMap(([form, countries, spellings]) =>
      spellings.split(',').map(spelling => [spelling, { form, countries }] as const),
    ),
  );
const ending = bySpelling(legalFormTable);
const leading = bySpelling(leadingForms);

/** Longest first: `gmbh and co kg` before `kg`. Most words are part of no form, which one look tells. */
const longestEnding = longestPhrases(ending.keys(), 'last');
const longestLeading = longestPhrases(leading.keys(), 'first');

/** Forms that Chinese and Japanese write without a space, in pinyin too, longest first. */
const joinedOn = [...ending].filter(
  ([spelling]) => (hasHan(spelling) || /gongsi$/.test(spelling)) && !spelling.includes(' '),
);
joinedOn.sort(([a], [b]) => b.length - a.length);

/** The forms in Latin letters, each as one word, as they end a whole name that is written without spaces. */
export const joinedForms: readonly string[] = [
  ...new Set([...ending.keys()].filter(spelling => !hasHan(spelling)).map(spelling => spelling.replaceAll(' ', ''))),
];

const formWords: ReadonlySet<string> = new Set([...ending.keys()].flatMap(spelling => spelling.split(' ')));

/** Whether a folded word is a legal form, or stands in one. */
export const isLegalWord = (word: string): boolean => formWords.has(word);

/** Whether a folded word is a legal form by itself, as it stands in `Quay Sdn. Bhd. (Labuan)` before a place too. */
export const isFormAlone = (word: string): boolean => word.length > 2 && ending.has(word);

const longForms = [...formWords].filter(word => word.length > 5 && !hasHan(word));

/** Whether a word is the end of a long form but for one typing error: `coporation`, `limted`. */
export const isMisspeltForm = (word: string): boolean =>
  word.length > 4 && longForms.some(form => Math.abs(form.length - word.length) < 2 && distance(form, word, 1) < 2);

/** The form that the words before `end` make, and of how many words; undefined where they make none. */
export const formBefore = (words: readonly string[], end: number): { form: LegalForm; length: number } | undefined => {
  const longest = longestEnding.get(words[end - 1] ?? '') ?? 0;
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    const form = ending.get(words.slice(end - length, end).join(' '));
    if (form) return { form, length };
  }
  return undefined;
};

/** The form that the words from `start` on make, as in `PT Indosat`. */
export const formFrom = (words: readonly string[], start: number): { form: LegalForm; length: number } | undefined => {
  const longest = longestLeading.get(words[start] ?? '') ?? 0;
  for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
    const form = leading.get(words.slice(start, start + length).join(' '));
    if (form) return { form, length };
  }
  return undefined;
};

/** A Chinese or Japanese word, or one in pinyin, without the form written on to its end, and that form. */
export const withoutJoinedForm = (word: string): { readonly rest: string; readonly form?: LegalForm } => {
  const found =
    (hasHan(word) || word.length > 10) && !ending.has(word)
      ? joinedOn.find(([spelling]) => word.endsWith(spelling))
      : undefined;
  return found && [...found[0]].length > 1 ? { rest: word.slice(0, -found[0].length), form: found[1] } : { rest: word };
};

/**
 * Whether a name with the forms `asked` may be that of a party with the forms `recorded` and seats in `countries`: the
 * same form, a form of one of its countries, or one that any country may use. Unknown where neither says anything.
 */
export const formsAgree = (
  asked: readonly LegalForm[],
  recorded: readonly LegalForm[],
  countries: readonly string[],
): boolean =>
  asked.every(one => {
    if (one.countries === 'any' || recorded.some(({ form }) => form === one.form)) return true;
    // Two forms of one country are two firms: a GmbH may be the partner of the GmbH & Co. KG.
    if (recorded.some(({ countries: own }) => own !== 'any')) return false;
    return one.countries.some(code => countries.includes(code));
  });
