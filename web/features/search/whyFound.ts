import { propertyLabel } from '../../core/propertyWords.ts';
import type { SearchMatchKind } from '../../generated/operations.ts';

/** How a text answers what was asked. */
export const matchWords: Readonly<Record<SearchMatchKind, string>> = {
  EXACT: 'exact',
  SPELLING: 'ignoring spaces, punctuation and accents',
  LEGAL_FORM: 'ignoring legal form',
  SCRIPT: 'simplified or traditional characters',
  PINYIN: 'in pinyin or another romanisation',
  INITIALS: 'by its initials',
  WORDS: 'has the words',
  CLOSE: 'close in spelling',
  WITHIN: 'distinctive name part matches',
};

type Match = { readonly field: string; readonly text: string; readonly how: SearchMatchKind };

/** Why a claim was found, in words; nothing where it has the words as they are. */
export const whyClaimFound = ({ field, how: kind }: Pick<Match, 'field' | 'how'>): readonly string[] => [
  ...(field === 'note' ? ['the note has the words'] : []),
  ...(kind === 'CLOSE' ? [matchWords.CLOSE] : []),
];

export const whyGapFound = 'not found in the sources read';

/** Why something was found, in words; empty where its name says it all. */
export const whyFound = ({ field, text, how: kind }: Match): string => {
  const where = field === 'name' || field === 'title' ? '' : `${propertyLabel(field)}: ${text}`;
  return [where, kind === 'EXACT' ? '' : matchWords[kind]].filter(part => part !== '').join(', ');
};
