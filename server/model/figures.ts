import { daysBetween, parseDate } from '../../domain/dates.ts';
import type { Properties } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { numberInWords } from '../../domain/words.ts';
import { statedTogether } from './statedTogether.ts';

const ranges = [
  ['shareMin', 'shareMax', 'of the shares'],
  ['votingMin', 'votingMax', 'of the votes'],
] as const;
type Range = (typeof ranges)[number];

const startOf = ({ start }: Properties): string => (typeof start === 'string' ? start : '');

/** How many days a start may be. */
const width = (values: Properties): number => {
  const start = parseDate(startOf(values));
  return start === undefined ? Number.POSITIVE_INFINITY : daysBetween(start.first, start.last);
};

/** The ends of a range, with how each is to be read. */
const endsOf = (values: Properties, [low, high]: Range): Properties =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(low) || name.startsWith(high)));

const least = (values: Properties, [low]: Range): number => Number(values[low] ?? 0);
const most = (values: Properties, [, high]: Range): number => Number(values[high] ?? 100);

const inWords = (values: Properties, range: Range): string => {
  const [min, max] = [least(values, range), most(values, range)];
  return min === max ? `${numberInWords(min)} %` : `${numberInWords(min)}–${numberInWords(max)} %`;
};

/** What claims state together of one range, for each start that they give; what is stated again with a vaguer start left out. */
const figuresOf = (claims: readonly Properties[], range: Range): readonly Properties[] => {
  const stating = claims.filter(values => Object.keys(endsOf(values, range)).length > 0);
  const ownOf = (values: Properties): string => JSON.stringify(Object.entries(endsOf(values, range)).sort());
  const fresh = stating.filter(
    values => !stating.some(other => width(other) < width(values) && ownOf(other) === ownOf(values)),
  );
  const figures = [...groupBy(fresh, startOf).values()].map(told => endsOf(statedTogether(told), range));
  return [...new Map(figures.map(figure => [ownOf(figure), figure])).values()];
};

/**
 * Figures of one holder that may follow each other in time, but in no order that is known, since the start of one is vague
 * or not given: they stand as one range, with the reason. Figures of the same start contradict each other, and the best
 * supported stands alone. `claims`: what they state, the best supported first; `together`: what they state together.
 */
export const unordered = (
  claims: readonly Properties[],
  together: Properties,
): { readonly properties: Properties; readonly reason?: string } => {
  if (claims.length < 2) return { properties: together };
  let properties = together;
  const reasons: string[] = [];
  for (const range of ranges) {
    const [low, high, what] = range;
    const figures = figuresOf(claims, range);
    const [lowest] = figures.toSorted((a, b) => least(a, range) - least(b, range));
    const [highest] = figures.toSorted((a, b) => most(b, range) - most(a, range));
    if (figures.length < 2 || !lowest || !highest) continue;
    const rest = Object.entries(properties).filter(([name]) => !name.startsWith(low) && !name.startsWith(high));
    const ends = [
      ...Object.entries(lowest).filter(([name]) => name.startsWith(low)),
      ...Object.entries(highest).filter(([name]) => name.startsWith(high)),
    ];
    properties = Object.fromEntries([...rest, ...ends]);
    const told = figures.map(figure => inWords(figure, range)).join(' and ');
    reasons.push(`${told} ${what} are told with dates that leave open which is the later`);
  }
  return reasons.length === 0 ? { properties } : { properties, reason: reasons.join('; ') };
};
