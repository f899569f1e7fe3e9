import { propertyLabel } from '../evidence/propertyWords.ts';
import type { SearchMatchKind } from '../generated/operations.ts';

const how: Readonly<Record<SearchMatchKind, string>> = {
  EXACT: '',
  SPELLING: 'but for spaces or punctuation',
  LEGAL_FORM: 'but for the legal form',
  SCRIPT: 'simplified or traditional characters',
  PINYIN: 'in pinyin',
  INITIALS: 'by its initials',
  WORDS: 'has the words',
  CLOSE: 'close in spelling',
  WITHIN: 'what tells of its name is among the words',
};

type Match = { readonly field: string; readonly text: string; readonly how: SearchMatchKind };

/** Why a claim was found, in words; nothing where it has the words as they are. */
export const whyClaimFound = ({ field, how: kind }: Pick<Match, 'field' | 'how'>): readonly string[] => [
  ...(field === 'note' ? ['the note has the words'] : []),
  ...(kind === 'CLOSE' ? [how.CLOSE] : []),
];

export const whyGapFound = 'not found in the sources read';

/** Why something was found, in words; empty where its name says it all. */
export const whyFound = ({ field, text, how: kind }: Match): string => {
  const where = field === 'name' || field === 'title' ? '' : `${propertyLabel(field)}: ${text}`;
  return [where, how[kind]].filter(part => part !== '').join(', ');
};
