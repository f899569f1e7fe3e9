import { longestLabel } from '../../../domain/vocabulary/properties.ts';
import { fold } from './fold.ts';
import { isLegalWord } from './legalForms.ts';

const fits = (text: string): boolean => [...text].length <= longestLabel;

const withoutBrackets = (name: string): string =>
  name
    .replaceAll(/[(（][^()（）]*[)）]/gu, '')
    .split(/\s+/u)
    .join(' ')
    .trim();

/** Legal forms stand at the end, with points and commas: `Beta Chips Sdn. Bhd.`. */
const withoutLegalForm = (name: string): string => {
  const words = name.split(/\s+/u);
  while (words.length > 1 && isLegalWord(fold(words.at(-1) ?? ''))) words.pop();
  return words.join(' ').replace(/[,;]$/u, '');
};

/** Up to the last word that leaves room for the sign that something is missing. */
const cut = (name: string): string => {
  const letters = [...name].slice(0, longestLabel);
  const space = letters.lastIndexOf(' ');
  const whole = letters.slice(0, space > 0 ? space : -1).join('');
  return `${whole.trimEnd().replace(/[,;:]$/u, '')}…`;
};

/** A name of at most `longestLabel` characters: without what stands in brackets, then without its legal form, then cut. */
export const shortName = (name: string): string => {
  if (fits(name)) return name;
  const plain = withoutBrackets(name) || name;
  if (fits(plain)) return plain;
  const bare = withoutLegalForm(plain);
  return fits(bare) ? bare : cut(bare);
};
