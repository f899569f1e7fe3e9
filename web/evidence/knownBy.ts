import type { PossiblyPublishedLineFragment, SourceLineFragment } from '../generated/operations.ts';
import { spanOf } from '../time/days.ts';

type Dated = Pick<SourceLineFragment, 'published' | 'accessed'>;

/** The day from which a source had surely come out: the last of its date, else one by which it had been read. */
const sureFrom = ({ published, accessed }: Dated): string | undefined =>
  [published, accessed].flatMap(date => (date === null ? [] : spanOf(date)[1])).sort()[0];

/** Whether something had surely been published then: without a day to judge by, only when no day is chosen. */
export const isKnownBy = (source: Dated, knownBy: string | undefined): boolean => {
  if (knownBy === undefined) return true;
  const from = sureFrom(source);
  return from !== undefined && from <= spanOf(knownBy)[1];
};

type Sourced = { readonly source: SourceLineFragment };

/** As the field `possiblyPublished` of an answer, for claims that the page has itself: see the schema. */
export const possiblyPublished = (
  claims: readonly Sourced[],
  knownBy: string | undefined,
): readonly PossiblyPublishedLineFragment[] => {
  if (knownBy === undefined) return [];
  const found = new Map<string, PossiblyPublishedLineFragment>();
  for (const { source } of claims) {
    if (isKnownBy(source, knownBy)) continue;
    if (source.published !== null && spanOf(source.published)[0] > spanOf(knownBy)[1]) continue;
    const knownFrom = sureFrom(source) ?? null;
    found.set(source.id, { source, claims: (found.get(source.id)?.claims ?? 0) + 1, knownFrom });
  }
  const last = '9999-12-31';
  return [...found.values()].sort(
    (a, b) => (a.knownFrom ?? last).localeCompare(b.knownFrom ?? last) || (a.source.id < b.source.id ? -1 : 1),
  );
};
