import { type Day, dawn, earlier, never, type Span, spanOf } from './dates.ts';
import { groupBy } from './groupBy.ts';

/** What tells when a source came out: its own date, and a day by which it had been read. */
export type Dated = { readonly published?: string | null | undefined; readonly accessed?: string | null | undefined };

const isAbsent = (date: string | null | undefined): date is null | undefined => date === undefined || date === null;

/** The days on one of which a source came out; open at an end that nothing bounds. */
export const publicationSpan = ({ published, accessed }: Dated): Span => {
  const own = isAbsent(published) ? { first: dawn, last: never } : spanOf(published);
  return isAbsent(accessed) ? own : { first: own.first, last: earlier(own.last, spanOf(accessed).last) };
};

/** A source that may have come out by a day of knowledge, and how many of the given claims it carries. */
export type PossiblyPublished<Source> = {
  readonly source: Source;
  readonly claims: number;
  /** The day from which they count as known; null where no day is sure. */
  readonly knownFrom: Day | null;
};

/**
 * The sources that may have come out by `knownBy`, and not surely: dated to a month or a year that had begun and not
 * ended, or not dated at all. `isKnown` leaves their claims out. Those that count soonest come first.
 */
export const possiblyPublished = <Source extends Dated & { readonly id: string }>(
  claims: Iterable<{ readonly source: Source }>,
  knownBy: Span | undefined,
): readonly PossiblyPublished<Source>[] => {
  if (knownBy === undefined) return [];
  const found = new Map<string, PossiblyPublished<Source>>();
  for (const { source } of claims) {
    const { first, last } = publicationSpan(source);
    if (first > knownBy.last || last <= knownBy.last) continue;
    const knownFrom = last === never ? null : last;
    found.set(source.id, { source, claims: (found.get(source.id)?.claims ?? 0) + 1, knownFrom });
  }
  return [...found.values()].sort(
    (a, b) => (a.knownFrom ?? never).localeCompare(b.knownFrom ?? never) || (a.source.id < b.source.id ? -1 : 1),
  );
};

type Published = {
  readonly source: Dated;
  /** The day of the edition from which its data set says otherwise. */
  readonly supersededFrom?: string | null | undefined;
};

/**
 * Whether a claim was surely published by `knownBy`, the day of publication included: a source dated only to the month is
 * known at its end, one without a date from the day by which it had been read. With no `knownBy` every claim is known;
 * with one, a claim whose source has neither day is not. What a later edition of its data set replaces is known up to that
 * edition alone.
 */
export const isKnown = ({ source, supersededFrom }: Published, knownBy: Span | undefined): boolean => {
  const isStanding = isAbsent(supersededFrom) || (knownBy !== undefined && knownBy.last < supersededFrom);
  return isStanding && (knownBy === undefined || publicationSpan(source).last <= knownBy.last);
};

type Original = { readonly id: string; readonly original?: string | null | undefined };

/** Sources grouped by the report that they repeat: each group counts as one independent source. */
export const byOriginal = <Source extends Original>(sources: Iterable<Source>): readonly (readonly Source[])[] => {
  const distinct = new Map([...sources].map(source => [source.id, source]));
  return [...groupBy(distinct.values(), ({ original, id }) => original ?? id).values()];
};

type Supporting = { readonly status: string; readonly source: Original };

/** How many independent sources support something: repeats of one original count once, denials not at all. */
export const independentSources = (claims: Iterable<Supporting>): number =>
  byOriginal([...claims].filter(({ status }) => status.toLowerCase() !== 'denied').map(({ source }) => source)).length;
