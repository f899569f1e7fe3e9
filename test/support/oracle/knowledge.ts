import { common, meet, type Span, spanOf } from './days.ts';
import type { Row, ToldRelation, Value, World, WorldClaim } from './world.ts';

/** What claims that were out by a day tell as one relation: Readings 7, 12, 13, 14 and 17. */
export type Fact = {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  /** Every day on which it may have begun; left out where no claim says. */
  readonly start?: Span;
  readonly end?: Span;
  /** The end comes from weaker claims than the relation (Reading 17). */
  readonly weakEnd: boolean;
  /** No end is reported: a later figure takes its place on `end`, and until then it is presumed to go on. */
  readonly goesOn?: boolean;
  /** From this day on, a relation without a start certainly holds: the earliest date or publication. */
  readonly begun?: number;
  /** The latest date or publication; undefined where no claim has either. */
  readonly confirmed?: number;
  readonly status: string;
  readonly disputed: boolean;
  /** The words of the claim that tells it best. */
  readonly told: ToldRelation;
};

const statuses = ['convicted', 'registered', 'official-statement', 'charged', 'reported', 'alleged'];
const rank = (status: string): number => statuses.indexOf(status);
export const isWeaker = (a: string, b: string): boolean => rank(a) > rank(b);

/** The claims out by the day: Reading 7. A source without a date is known only where no day is chosen. */
export const claimsBy = ({ claims, sources }: World, knownBy: string | undefined): readonly WorldClaim[] => {
  const published = new Map(sources.map(source => [source.id, source.published]));
  if (knownBy === undefined) return claims;
  const until = spanOf(knownBy)[1];
  return claims.filter(({ source }) => {
    const day = published.get(source);
    return day !== undefined && spanOf(day)[1] <= until;
  });
};

const startOf = ({ relation }: WorldClaim): Span | undefined =>
  relation?.start === undefined ? undefined : spanOf(relation.start);
const endOf = ({ relation }: WorldClaim): Span | undefined =>
  relation?.end === undefined ? undefined : spanOf(relation.end);
const length = (span: Span | undefined): number => (span === undefined ? Number.POSITIVE_INFINITY : span[1] - span[0]);
const agree = (a: Span | undefined, b: Span | undefined): boolean => a === undefined || b === undefined || meet(a, b);

/** Reading 14: claims of one kind and ends are one relation where their starts can be one day or one gives none. */
const grouped = (claims: readonly WorldClaim[]): WorldClaim[][] => {
  const groups: WorldClaim[][] = [];
  // The most exact first, so that a coarser one joins what it can mean.
  for (const claim of [...claims].sort((a, b) => length(startOf(a)) - length(startOf(b)))) {
    const same = groups.find(([first]) => {
      const [a, b] = [first?.relation, claim.relation];
      return a?.kind === b?.kind && a?.from === b?.from && a?.to === b?.to;
    });
    const fits = groups.find(
      group =>
        same !== undefined &&
        group.every(other => {
          const [a, b] = [other.relation, claim.relation];
          return a?.kind === b?.kind && a?.from === b?.from && a?.to === b?.to && agree(startOf(other), startOf(claim));
        }),
    );
    if (fits === undefined) groups.push([claim]);
    else fits.push(claim);
  }
  return groups;
};

const meeting = (spans: readonly (Span | undefined)[]): Span | undefined =>
  spans
    .filter(span => span !== undefined)
    .reduce<Span | undefined>((a, b) => (a === undefined ? b : common(a, b)), undefined);

/** The relations that the claims tell. `all`: every claim that is out, denials too. */
export const factsOf = (world: World, all: readonly WorldClaim[]): readonly Fact[] => {
  const published = new Map(world.sources.map(source => [source.id, source.published]));
  const withdrawn = new Set(all.map(({ withdraws }) => withdraws));
  const denied = new Set(all.filter(({ id, status }) => status === 'denied' && !withdrawn.has(id)).map(c => c.answers));
  return grouped(all.filter(({ relation, status }) => relation !== undefined && status !== 'denied')).flatMap(group => {
    const [best] = [...group].sort((a, b) => rank(a.status) - rank(b.status));
    if (best?.relation === undefined) return [];
    const dates = group.flatMap(({ date, source }) => [date, published.get(source)]).filter(date => date !== undefined);
    const start = meeting(group.map(startOf));
    const end = meeting(group.map(endOf));
    const confirmed = [...dates.map(date => spanOf(date)[0]), ...(start === undefined ? [] : [start[0]])];
    return [
      {
        ...{ kind: best.relation.kind, from: best.relation.from, to: best.relation.to, status: best.status },
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        weakEnd: !group.some(claim => claim.relation?.end !== undefined && rank(claim.status) <= rank(best.status)),
        ...(dates.length === 0 ? {} : { begun: Math.min(...dates.map(date => spanOf(date)[1])) }),
        ...(confirmed.length === 0 ? {} : { confirmed: Math.max(...confirmed) }),
        disputed: group.some(({ id }) => denied.has(id)),
        told: Object.assign({}, ...[...group].reverse().map(({ relation }) => relation), best.relation),
      },
    ];
  });
};

const within = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
const spanIn = (value: Value | undefined): Span | undefined => (typeof value === 'string' ? spanOf(value) : undefined);

/** Dates of a row are told once and for all: Reading 14 lets the best supported be told more exactly by its equals. */
const dateOf = (about: readonly WorldClaim[]): Value | undefined => {
  const [best] = about;
  return about.reduce((told, { status, property }) => {
    const [known, other] = [spanIn(told), spanIn(property?.value)];
    const isExact = known !== undefined && other !== undefined && within(other, known);
    return isExact && status === best?.status ? property?.value : told;
  }, best?.property?.value);
};

/** What is claimed of a property, the best supported first. */
export const claimsOf = (id: string, name: string, claims: readonly WorldClaim[]): readonly WorldClaim[] =>
  claims
    .filter(({ property, status }) => property?.of === id && property.name === name && status !== 'denied')
    .sort((a, b) => rank(a.status) - rank(b.status) || a.source.localeCompare(b.source));

/**
 * Readings 6, 14 and 16: a property of a row on a day, by the claims that are out. A value told again with a vaguer date
 * begins with the more exact telling.
 */
export const propertyOn = (row: Row, name: string, day: number, claims: readonly WorldClaim[]): Value | undefined => {
  const about = claimsOf(row.id, name, claims);
  if (['start', 'end', 'dissolved'].includes(name)) return dateOf(about) ?? row[name];
  const dated = about.flatMap(claim => (claim.date === undefined ? [] : [{ claim, span: spanOf(claim.date) }]));
  const begins = dated.map(({ claim, span }) => {
    const same = dated.filter(
      other => other.claim.property?.value === claim.property?.value && within(other.span, span),
    );
    const [exact] = same.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]) || a.span[0] - b.span[0]);
    return { claim, begin: exact?.span[0] ?? span[0] };
  });
  const [latest] = begins.filter(({ begin }) => begin <= day).sort((a, b) => b.begin - a.begin);
  const undated = about.find(({ date }) => date === undefined);
  return (latest?.claim ?? undated)?.property?.value ?? row[name];
};

/** Every day on which a property may change its value. */
export const propertyChanges = (claims: readonly WorldClaim[]): number[] =>
  claims.flatMap(({ property, date }) => (property === undefined || date === undefined ? [] : [spanOf(date)[0]]));
