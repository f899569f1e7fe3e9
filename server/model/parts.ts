import { type Day, dayAfter, dayBefore, daysBetween, type Span, spanOf } from '../../domain/dates.ts';
import type { KnownEntity, Snapshot } from './snapshot.ts';

export const daysIn = ({ first, last }: Span): number => daysBetween(first, last) + 1;

/** The days from which an entity is another: a property changes, or it is dissolved, by what is known of it. */
const changesOf = ({ changes, properties: { dissolved } }: KnownEntity): readonly Day[] => {
  const end = typeof dissolved === 'string' ? spanOf(dissolved) : undefined;
  return end === undefined ? changes : [...changes, end.first, end.last, dayAfter(end.last)];
};

/**
 * A span of days in its longest parts within which nothing that `knowledge` holds begins, ends, becomes certain or changes
 * (relations, seats, leases), so that each part can be judged as a whole (a partial `asOf` means its whole span: a verdict
 * stands where all parts agree). `knowledge` holds what the question reaches and may be judged at any date. `others` are
 * further days on which something changes, such as those of rules. In the order of time; never empty.
 */
export const partsOf = (span: Span, snapshot: Snapshot, others: Iterable<Day> = []): readonly Span[] => {
  if (span.first === span.last) return [span];
  const begins = [
    ...others,
    ...snapshot.relations.flatMap(({ validity: { start, end } }) => [
      start.first,
      start.last,
      ...[end.first, end.last].filter(day => day < span.last).map(dayAfter),
    ]),
    ...[...snapshot.entities.values()].flatMap(changesOf),
  ];
  const cuts = [...new Set([span.first, ...begins.filter(day => day > span.first && day <= span.last)])].sort();
  return cuts.map((first, i) => {
    const next = cuts[i + 1];
    return { first, last: next === undefined ? span.last : dayBefore(next) };
  });
};
