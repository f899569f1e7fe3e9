import { hiddenCharacter, mixedWord } from '../../../domain/hidden.ts';

/** What a reader of a name cannot see: a word of the mark, and what it means. */
export type ScriptMark = { readonly word: string; readonly meaning: string };

/** Marks of a name that may pass for another: characters that are not seen, and words with letters of scripts that look alike. */
export const scriptMarks = (name: string): readonly ScriptMark[] => {
  const [hidden, mixed] = [hiddenCharacter(name), mixedWord(name)];
  return [
    ...(hidden === undefined
      ? []
      : [{ word: `hidden ${hidden}`, meaning: `The name holds ${hidden}, which is not seen or turns text round.` }]),
    ...(mixed === undefined
      ? []
      : [
          {
            word: 'two scripts',
            meaning: `“${mixed}” has letters of scripts that look alike, as a name that imitates another has.`,
          },
        ]),
  ];
};
