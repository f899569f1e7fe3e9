import { type Day, dawn, earlier, never, type Span, spanOf } from './dates.ts';
import type { Claim, SourceRef } from './graph.ts';

/** What tells when a source came out: its own date, and a day by which it had been read. */
export type Dated = { readonly published?: string | undefined; readonly accessed?: string | undefined };

/** The days on one of which a source came out; open at an end that nothing bounds. */
export const publicationSpan = ({ published, accessed }: Dated): Span => {
  const own = published === undefined ? { first: dawn, last: never } : spanOf(published);
  return accessed === undefined ? own : { first: own.first, last: earlier(own.last, spanOf(accessed).last) };
};

/** A source that may have come out by a day of knowledge, and how many of the given claims it carries. */
export type PossiblyPublished = {
  readonly source: SourceRef;
  readonly claims: number;
  /** The day from which they count as known; undefined where no day is sure. */
  readonly knownFrom: Day | undefined;
};

/**
 * The sources that may have come out by `knownBy`, and not surely: dated to a month or a year that had begun and not
 * ended, or not dated at all. `isKnown` leaves their claims out. Those that count soonest come first.
 */
export const possiblyPublished = (claims: Iterable<Claim>, knownBy: Span | undefined): readonly PossiblyPublished[] => {
  if (knownBy === undefined) return [];
  const found = new Map<string, PossiblyPublished>();
  for (const { source } of claims) {
    const { first, last } = publicationSpan(source);
    if (first > knownBy.last || last <= knownBy.last) continue;
    const knownFrom = last === never ? undefined : last;
    found.set(source.id, { source, claims: (found.get(source.id)?.claims ?? 0) + 1, knownFrom });
  }
  return [...found.values()].sort(
    (a, b) => (a.knownFrom ?? never).localeCompare(b.knownFrom ?? never) || (a.source.id < b.source.id ? -1 : 1),
  );
};
