import type { ImportFailure } from '../../../domain/imports/job.ts';
import { upperFirst } from '../../core/words.ts';

/** What to do on this page, where the loader names an option of its command. */
const remedies: Partial<Record<NonNullable<ImportFailure['option']>, string>> = {
  layout: 'Choose another layout above, or “Table whose columns I explain”.',
  edition: 'Write the day of the edition.',
  replace: 'If this file is to stand in its place, allow that below; if it is another list, give it an id of its own.',
  undo: 'Undo the later one first, under “Loaded data sets”, and import editions in the order of their days.',
};

/** What went wrong, and what to do about it, as a sentence each. */
export const failureInWords = ({ problem, hint, option }: ImportFailure): string => {
  const remedy = option === undefined ? undefined : remedies[option];
  return `${upperFirst(problem)}. ${remedy ?? `${upperFirst(hint)}.`}`;
};
