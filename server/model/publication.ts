import { type Day, type Span, spanOf } from './dates.ts';
import type { Claim, SourceRef } from './graph.ts';

/** A source that may have come out by a day of knowledge, and how many of the given claims it carries. */
export type PossiblyPublished = {
  readonly source: SourceRef;
  readonly claims: number;
  /** The day from which they count as known. */
  readonly knownFrom: Day;
};

/**
 * The sources dated to a month or a year that had begun by `knownBy` and not ended. `isKnown` leaves their claims out,
 * though they may have been published by then. Those that count soonest come first.
 */
export const possiblyPublished = (claims: Iterable<Claim>, knownBy: Span | undefined): readonly PossiblyPublished[] => {
  if (knownBy === undefined) return [];
  const found = new Map<string, PossiblyPublished>();
  for (const { source } of claims) {
    if (source.published === undefined) continue;
    const { first, last } = spanOf(source.published);
    if (first > knownBy.last || last <= knownBy.last) continue;
    found.set(source.id, { source, claims: (found.get(source.id)?.claims ?? 0) + 1, knownFrom: last });
  }
  return [...found.values()].sort(
    (a, b) => a.knownFrom.localeCompare(b.knownFrom) || (a.source.id < b.source.id ? -1 : 1),
  );
};
