import { signal } from '@preact/signals';
import type { Graph } from '../../../graph/graph.ts';
import { type Path, shortestPaths } from './shortestPaths.ts';

const most = 5;

export type FoundPaths = {
  readonly from: string;
  readonly to: string;
  readonly paths: readonly Path[];
  /** Which of them the picture marks. */
  readonly shown: number;
};

/** The paths between two entities that the page lists. */
export const foundPaths = signal<FoundPaths | undefined>(undefined);

/** Over what is drawn only: what is hidden, filtered out or not fetched takes no part. */
export const findPaths = (graph: Graph, from: string, to: string): void => {
  foundPaths.value = { from, to, paths: shortestPaths(graph, from, to, most), shown: 0 };
};

export const highlightOf = (found: FoundPaths | undefined): readonly string[] => {
  const path = found?.paths[found.shown];
  return path ? [...path.entities, ...path.relations.map(({ id }) => id)] : [];
};
