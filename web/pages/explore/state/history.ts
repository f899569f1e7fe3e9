/** Present state with what came before and what was undone. */
export type History<State> = {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
};

/** Older steps are forgotten. */
const mostSteps = 200;

export const startHistory = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** A step that can be undone. The same state again is no step. */
export const record = <State>(history: History<State>, next: State): History<State> =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-mostSteps), present: next, future: [] };

/** Goes on with the last step rather than making another. Back where that step began, it is none. */
export const prolong = <State>(
  { past, ...rest }: History<State>,
  next: State,
  isSame: (a: State, b: State) => boolean,
): History<State> => {
  const before = past.at(-1);
  const isBack = before !== undefined && isSame(before, next);
  return { ...rest, past: isBack ? past.slice(0, -1) : past, present: next, future: [] };
};

/** Puts right what is, was and was undone, without a step of its own: what a layout found out belongs to all of them. */
export const amendAll = <State>({ past, present, future }: History<State>, right: (state: State) => State) => ({
  past: past.map(right),
  present: right(present),
  future: future.map(right),
});

export const undo = <State>(history: History<State>): History<State> => {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
};

export const redo = <State>(history: History<State>): History<State> => {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future };
};
