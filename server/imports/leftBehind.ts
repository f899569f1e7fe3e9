import type { ImportAsked, ImportFailure } from '../../domain/imports/job.ts';
import type { Begun } from '../../seed/dataSets/takeBack.ts';

/** What else than nothing a work leaves that came to nothing: `taken` is what was taken back of it, if it could be. */
export const leftBy = ({ do: asked }: ImportAsked, taken: readonly Begun[] | undefined): string | undefined => {
  if (taken === undefined)
    return 'a part of it is in the store, where nobody sees it; the next work on this file, or the next start of the server, takes it back';
  if (asked === 'undo') return taken.length === 0 ? undefined : 'what it had begun is taken back all the same';
  const replaced = taken.filter(({ replaces }) => replaces).map(({ dataSet, day }) => `${dataSet} of ${day}`);
  if (replaced.length === 0) return undefined;
  return `nothing of it is loaded, and what it was to stand in place of (${replaced.join(', ')}) is taken out: import that file again`;
};

/** A failure that also says what is left. */
export const withLeft = (failure: ImportFailure, left: string | undefined): ImportFailure =>
  left === undefined ? failure : { ...failure, hint: `${failure.hint}; ${left}` };
