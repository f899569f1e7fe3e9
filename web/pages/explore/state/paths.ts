import { change, view } from './explorer.ts';
import { entitiesOf, type FoundPath, partsOf } from './foundPaths.ts';
import { type PathQuestion, questionBetween } from './pathQuestion.ts';
import { markWay } from './view.ts';

/** Asks for the paths between each two of some entities, as it was asked for those before. */
export const askPaths = (ends: readonly string[]): void =>
  change(present => ({ ...present, paths: { ...(present.paths ?? questionBetween(...ends)), ends }, marked: [] }));

export const askOtherPaths = (changed: Partial<PathQuestion>): void =>
  change(present => (present.paths ? { ...present, paths: { ...present.paths, ...changed }, marked: [] } : present));

export const closePaths = (): void => change(present => ({ ...present, paths: undefined, marked: [] }));

export const unmark = (): void => change(present => ({ ...present, marked: [] }));

export const isMarked = (parts: readonly string[]): boolean => {
  const { marked } = view.value;
  return marked.length === parts.length && parts.every((id, i) => id === marked[i]);
};

/** Draws what is missing of a path or a chain and marks it in the picture; once more takes the mark away. */
export const mark = (entities: readonly string[], parts: readonly string[]): void =>
  isMarked(parts) ? unmark() : change(present => markWay(present, entities, parts));

export const choosePath = (path: FoundPath): void => mark(entitiesOf(path), partsOf(path));
