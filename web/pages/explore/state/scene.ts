import type { Address, Selected } from '../../../core/address.ts';
import type { View } from './view.ts';

/** Everything that undo brings back: the view, the two dates, and what is selected. */
export type Scene = {
  readonly view: View;
  readonly asOf: Address['asOf'];
  readonly knownBy: Address['knownBy'];
  readonly selection: readonly Selected[];
};
type Part = keyof Scene;

const isSameSelection = (a: readonly Selected[], b: readonly Selected[]): boolean =>
  a.length === b.length && a.every(({ type, id }, i) => type === b[i]?.type && id === b[i]?.id);

export const changedParts = (before: Scene, after: Scene): readonly Part[] => [
  ...(before.view === after.view ? [] : (['view'] as const)),
  ...(before.asOf === after.asOf ? [] : (['asOf'] as const)),
  ...(before.knownBy === after.knownBy ? [] : (['knownBy'] as const)),
  ...(isSameSelection(before.selection, after.selection) ? [] : (['selection'] as const)),
];

export const isSameScene = (a: Scene, b: Scene): boolean => changedParts(a, b).length === 0;

/** Milliseconds after which a date that changes again is a step of its own: longer than play rests on a date. */
const longestRest = 3000;

/**
 * Whether a change goes on with the step before it. Looking at one thing after the other is one step, however long it
 * takes: undo is for what changed the picture, and the browser's back button walks the evidence one by one. So is a date
 * that is dragged or played.
 */
export const goesOn = (before: Scene | undefined, present: Scene, next: Scene, rested: number): boolean => {
  if (!before) return false;
  const [former, ...others] = changedParts(before, present);
  const [now, ...more] = changedParts(present, next);
  if (former !== now || now === 'view' || others.length + more.length > 0) return false;
  return now === 'selection' || rested < longestRest;
};
