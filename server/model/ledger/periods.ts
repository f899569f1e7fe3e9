import { type Day, daysBetween, type Span, spanOf } from '../dates.ts';
import type { GraphRecord, Knowledge } from '../recall.ts';

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (day: Day): Day => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

export const daysIn = ({ first, last }: Span): number => daysBetween(first, last) + 1;

/**
 * Cuts a span into the longest periods within which nothing recorded begins, ends, becomes certain or changes, so that
 * each can be judged as a whole. `knowledge` may be judged at any date.
 */
export const periodsOf = (record: GraphRecord, knowledge: Knowledge, span: Span): Span[] => {
  const begins = [
    ...knowledge.relations.flatMap(({ validity: { start, end } }) => [
      start.first,
      start.last,
      ...[end.first, end.last].filter(day => day < span.last).map(dayAfter),
    ]),
    ...[...record.claims.values()].flatMap(({ says, date }) =>
      says === 'property' && date !== undefined ? [spanOf(date).first] : [],
    ),
  ];
  const cuts = [...new Set([span.first, ...begins.filter(day => day > span.first && day <= span.last)])].sort();
  return cuts.map((first, i) => ({
    first,
    last: cuts[i + 1] === undefined ? span.last : dayBefore(cuts[i + 1] ?? ''),
  }));
};
