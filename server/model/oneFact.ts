import { type Day, daysBetween, later, never, parseDate, type Span, spanOf } from '../../domain/dates.ts';
import {
  type Claim,
  type Properties,
  parseRelationId,
  type Relation,
  relationId,
  type Value,
} from '../../domain/graph.ts';

/** A claim that states a relation. */
export type RelationClaim = Extract<Claim, { says: 'relation' }>;

export const statesRelation = (claim: Claim): claim is RelationClaim => claim.says === 'relation';

const dateIn = (values: Properties, name: 'start' | 'end'): Span | undefined => {
  const value = values[name];
  return typeof value === 'string' ? parseDate(value) : undefined;
};

/** How many days a start may be; what has none comes last. */
const width = ({ values }: RelationClaim): number => {
  const start = dateIn(values, 'start');
  return start === undefined ? Number.POSITIVE_INFINITY : daysBetween(start.first, start.last);
};

/** From the most exactly dated to the undated, in an order that is total. */
const byExactness = (a: RelationClaim, b: RelationClaim): number =>
  (width(a) === width(b) ? 0 : width(a) - width(b)) ||
  (dateIn(a.values, 'start')?.first ?? '').localeCompare(dateIn(b.values, 'start')?.first ?? '') ||
  (dateIn(a.values, 'end')?.first ?? never).localeCompare(dateIn(b.values, 'end')?.first ?? never) ||
  (a.id < b.id ? -1 : 1);

const meet = (a: Span | undefined, b: Span | undefined): boolean =>
  a === undefined || b === undefined || (a.first <= b.last && b.first <= a.last);
const endsBefore = (end: Span | undefined, start: Span | undefined): boolean =>
  end !== undefined && start !== undefined && end.last < start.first;

/** Whether two claims of one kind and the same ends can tell one relation: the starts can be one day, and neither ends before the other begins. */
const canBeOne = ({ values: a }: RelationClaim, { values: b }: RelationClaim): boolean =>
  meet(dateIn(a, 'start'), dateIn(b, 'start')) &&
  !endsBefore(dateIn(a, 'end'), dateIn(b, 'start')) &&
  !endsBefore(dateIn(b, 'end'), dateIn(a, 'start')) &&
  // Two lists are two listings.
  (a.list === undefined || b.list === undefined || a.list === b.list);

const readings: ReadonlySet<string> = new Set(['start', 'end', 'endNoLater', 'approximate', 'bound']);

const valuesOf = ({ values }: RelationClaim): readonly (readonly [name: string, value: Value])[] =>
  Object.entries(values).filter(([name]) => !readings.has(name));

const differs = (claim: RelationClaim, { values }: RelationClaim): boolean =>
  valuesOf(claim).some(([name, value]) => values[name] !== undefined && values[name] !== value);
const shared = (claim: RelationClaim, { values }: RelationClaim): number =>
  valuesOf(claim).filter(([name, value]) => values[name] === value).length;

/** The latest first day among the starts of a fact: that of its most exact one. Empty where none is given. */
const beginning = (fact: readonly RelationClaim[]): Day | '' =>
  fact.map(({ values }) => dateIn(values, 'start')?.first ?? '').reduce(later, '');

/** How badly a claim that may tell several facts fits one of them; the less the better, in this order. */
const misfit = (claim: RelationClaim, fact: readonly RelationClaim[]): readonly number[] => {
  const told = claim.date ?? claim.source.published;
  const begun = beginning(fact);
  const alike = fact.filter(other => !differs(claim, other));
  return [
    -Math.max(-1, ...alike.map(other => shared(claim, other))),
    alike.some(other => other.source.id === claim.source.id) ? 0 : 1,
    // The latest that had begun when it was stated.
    told !== undefined && begun > spanOf(told).last ? 1 : 0,
    -Number(begun.replaceAll('-', '')),
  ];
};

const lexicographic = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((value, place) => value !== b[place]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
};

/**
 * Claims of one kind and the same ends in groups that each tell one relation, in the order of time: two claims tell one
 * where their dates can be the same day or one gives none. The most exactly dated ones found the groups; a vaguer one that
 * fits several joins the one whose values it has, else the latest that had begun when it was stated. So a claim stated again in
 * a vaguer form joins its own.
 */
export const factsTold = (claims: readonly RelationClaim[]): readonly (readonly RelationClaim[])[] => {
  if (claims.length < 2) return claims.length === 0 ? [] : [claims];
  const facts: RelationClaim[][] = [];
  for (const claim of claims.toSorted(byExactness)) {
    const fitting = facts.filter(fact => fact.every(other => canBeOne(claim, other)));
    const [best] = fitting.toSorted((a, b) => lexicographic(misfit(claim, a), misfit(claim, b)));
    if (best) best.push(claim);
    else facts.push([claim]);
  }
  return facts.toSorted(
    (a, b) => beginning(a).localeCompare(beginning(b)) || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1),
  );
};

/** The start of a fact as exactly as any of its claims gives it. */
const startOf = (fact: readonly RelationClaim[]): string => {
  const start = fact[0]?.values.start;
  return typeof start === 'string' ? start : '';
};

/**
 * Ids for the facts of one kind and the same ends, in their order. The first is identified by its kind and ends
 * alone, so that dates which get more exact, or later facts, leave its id as it is; each further one by as much of its
 * start as tells it from the others.
 */
export const factIds = (
  { kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>,
  facts: readonly (readonly RelationClaim[])[],
): readonly string[] => {
  const taken = new Set<string>();
  return facts.map((fact, i) => {
    const start = startOf(fact);
    const lengths = i === 0 ? [] : [4, 7, 10].filter(length => length <= start.length);
    const isAlone = (length: number): boolean =>
      facts.every((other, j) => j === i || startOf(other).slice(0, length) !== start.slice(0, length));
    const since = i === 0 ? '' : start.slice(0, lengths.find(isAlone) ?? start.length);
    const id = relationId(kind, from, to, since);
    // Two lists of one day, or facts that only their ends tell apart.
    const free = taken.has(id) ? `${id}.${i + 1}` : id;
    taken.add(free);
    return free;
  });
};

/**
 * The relation that an id means, among those of its kind and ends in the order of time. Ids of former versions end in the
 * text of a start, whatever it was: they mean the relation whose start can be that day, else the first.
 */
export const relationMeant = <R extends Pick<Relation, 'id' | 'properties'>>(
  id: string,
  relations: readonly R[],
): R | undefined => {
  const exact = relations.find(relation => relation.id === id);
  if (exact) return exact;
  const since = parseDate(parseRelationId(id)?.start ?? '');
  const dated = since && relations.find(({ properties }) => meet(dateIn(properties, 'start'), since));
  return dated ?? relations[0];
};
