import type { PossiblyPublishedLineFragment, SourceLineFragment } from '../generated/operations.ts';
import { spanOf } from '../time/histogram.ts';

/** Whether something published then was known: without a date to judge by, only when no day is chosen. */
export const isKnownBy = (published: string | null, knownBy: string | undefined): boolean =>
  knownBy === undefined || (published !== null && spanOf(published)[1] <= spanOf(knownBy)[1]);

type Sourced = { readonly source: SourceLineFragment };

/** As the field `possiblyPublished` of an answer, for claims that the page has itself: see the schema. */
export const possiblyPublished = (
  claims: readonly Sourced[],
  knownBy: string | undefined,
): readonly PossiblyPublishedLineFragment[] => {
  if (knownBy === undefined) return [];
  const found = new Map<string, PossiblyPublishedLineFragment>();
  for (const { source } of claims) {
    if (source.published === null || isKnownBy(source.published, knownBy)) continue;
    const [first, knownFrom] = spanOf(source.published);
    if (first > spanOf(knownBy)[1]) continue;
    found.set(source.id, { source, claims: (found.get(source.id)?.claims ?? 0) + 1, knownFrom });
  }
  return [...found.values()].sort(
    (a, b) => a.knownFrom.localeCompare(b.knownFrom) || (a.source.id < b.source.id ? -1 : 1),
  );
};
