import {
  type Day,
  daysBetween,
  earliestDate,
  later,
  latestDate,
  never,
  parseDate,
  type Span,
  spanOf,
} from '../../domain/dates.ts';
import type { Claim, Properties, Value } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';
import { entityKinds } from '../../domain/vocabulary/entities.ts';
import { type EntityKind, propertiesOf } from '../../domain/vocabulary/kinds.ts';
import { type ClaimStatus, claimStatuses } from '../../domain/vocabulary/statuses.ts';
import { unordered } from './figures.ts';
import { statesRelation } from './oneFact.ts';
import { dateTold, relationDate } from './statedDates.ts';
import { statedTogether } from './statedTogether.ts';

/** 0 is the best supported. */
export const statusRank = (status: ClaimStatus): number => claimStatuses.indexOf(status);

/**
 * Best supported first; then exact values before approximate ones; then the earliest published, since re-reports garble
 * what they repeat; then by id, so that the order is total.
 */
export const bySupport = (a: Claim, b: Claim): number =>
  statusRank(a.status) - statusRank(b.status) ||
  Number(a.approximate ?? false) - Number(b.approximate ?? false) ||
  (a.source.published ?? never).localeCompare(b.source.published ?? never) ||
  (a.id < b.id ? -1 : 1);

/**
 * Ids of the claims that a denial answers or that conflict with another, among the given ones. A denial that one of them
 * withdraws counts no more.
 */
export const disputedClaims = (claims: readonly Claim[]): ReadonlySet<string> => {
  const withdrawn = new Set(claims.flatMap(({ withdraws }) => withdraws ?? []));
  const standing = claims.filter(({ id, status }) => status !== 'denied' || !withdrawn.has(id));
  const present = new Set(standing.map(claim => claim.id));
  return new Set(
    standing.flatMap(claim => [
      ...(claim.status === 'denied' ? claim.answers : []),
      ...claim.conflictsWith.filter(id => present.has(id)).flatMap(id => [id, claim.id]),
    ]),
  );
};

export type Support = {
  readonly status: ClaimStatus;
  readonly disputed: boolean;
  readonly recorded?: string;
  readonly lastConfirmed?: string;
  /** Every date and publication among its claims, in no order. */
  readonly confirmed: readonly string[];
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  readonly properties: Properties;
  /** Only a weaker source than that of the relation tells its end. */
  readonly weakEnd: boolean;
  /** Why its figures are a range, where that follows from several claims. */
  readonly figures?: string;
};

/**
 * What the claims behind one relation add up to: its status is the best supported of them, its values by `statedTogether`,
 * its dates by `relationDate`, and figures that cannot be put in order by `unordered`.
 * `disputed` are claim ids as `disputedClaims` gives them. Undefined where no claim supports it.
 */
export const supportOf = (claims: readonly Claim[], disputed: ReadonlySet<string>): Support | undefined => {
  const supporting = claims
    .filter(statesRelation)
    .filter(({ status }) => status !== 'denied')
    .sort(bySupport);
  const best = supporting[0];
  if (!best) return undefined;
  const published = supporting.flatMap(claim => claim.source.published ?? []);
  const confirmed = [...published, ...supporting.flatMap(claim => claim.date ?? [])];
  const recorded = earliestDate(published);
  const lastConfirmed = latestDate(confirmed);
  const values = supporting.map(claim => claim.values);
  const [start, end] = [relationDate(supporting, 'start'), relationDate(supporting, 'end')];
  /** Whether all who tell the end tell it as one at the latest. */
  const isCeiling = (value: Value): boolean =>
    supporting.every(claim => claim.values.end !== value || claim.values.endNoLater === true);
  const { properties, reason } = unordered(values, statedTogether(values));
  return {
    status: best.status,
    disputed: supporting.some(claim => disputed.has(claim.id)),
    ...(recorded === undefined ? {} : { recorded }),
    confirmed,
    ...(lastConfirmed === undefined ? {} : { lastConfirmed }),
    claims: supporting.map(claim => claim.id).sort(),
    sources: [...new Set(supporting.map(claim => claim.source.id))].sort(),
    properties: {
      ...properties,
      ...(start === undefined ? {} : { start: start.value }),
      ...(end === undefined ? {} : { end: end.value, ...(isCeiling(end.value) ? { endNoLater: true } : {}) }),
    },
    weakEnd: end !== undefined && statusRank(end.status) > statusRank(best.status),
    ...(reason === undefined ? {} : { figures: reason }),
  };
};

export type ResolvedProperty = {
  readonly value: Value;
  /** The claim whose value is used; absent where the value is the one that the file declares. */
  readonly claim?: Claim;
  readonly conflicting: boolean;
};

export type PropertyClaim = Extract<Claim, { says: 'property' }>;
const none: readonly PropertyClaim[] = [];
const isPropertyClaim = (claim: Claim): claim is PropertyClaim => claim.says === 'property';
const sameValue = (a: Value, b: Value): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isWithin = (inner: Span, outer: Span): boolean => outer.first <= inner.first && inner.last <= outer.last;

/**
 * Claims of one property by the day from which they give their value: the first of their date, or of a more exact one
 * within it by which another tells the same value. Those without a date stand under the empty text.
 */
export const byBeginning = (claims: readonly PropertyClaim[]): ReadonlyMap<Day | '', readonly PropertyClaim[]> => {
  const dated = claims.flatMap(claim => (claim.date === undefined ? [] : [{ claim, span: spanOf(claim.date) }]));
  const beginningOf = ({ date, value }: PropertyClaim): Day | '' => {
    if (date === undefined) return '';
    const own = spanOf(date);
    const same = dated.filter(({ claim, span }) => sameValue(claim.value, value) && isWithin(span, own));
    const [exact] = same.toSorted(
      ({ span: a }, { span: b }) =>
        daysBetween(a.first, a.last) - daysBetween(b.first, b.last) || (a.first < b.first ? -1 : 1),
    );
    return exact?.span.first ?? own.first;
  };
  return groupBy(claims, beginningOf);
};

/** A property that changes, at a date: what begins last of that which has begun by then. Without `asOf`, the latest. */
const inForce = (claims: readonly PropertyClaim[], asOf: Span | undefined): readonly PropertyClaim[] => {
  // Most are: those of registers.
  if (claims.every(({ date }) => date === undefined)) return claims;
  const begun = byBeginning(claims);
  const latest = [...begun.keys()].filter(day => asOf === undefined || day <= asOf.last).reduce(later, '');
  return begun.get(latest) ?? [];
};

/** A date is stated as exactly as a claim of the same status gives it; claims whose dates may be one day do not conflict. */
const settledDate = (candidates: readonly PropertyClaim[]): ResolvedProperty | undefined => {
  const told = dateTold(candidates);
  const claim = candidates.find(({ value }) => value === told?.value);
  if (claim === undefined) return undefined;
  const own = parseDate(String(claim.value));
  const conflicting = candidates.some(({ value }) => {
    const other = parseDate(String(value));
    return own !== undefined && other !== undefined && (other.last < own.first || own.last < other.first);
  });
  return { value: claim.value, claim, conflicting };
};

const settledValue = (candidates: readonly PropertyClaim[]): ResolvedProperty | undefined => {
  const [best] = candidates;
  if (best === undefined) return undefined;
  const conflicting = candidates.some(claim => !sameValue(claim.value, best.value) && claim.bound === best.bound);
  return { value: best.value, claim: best, conflicting };
};

/** A list, such as other names, with what data sets add to it: they contradict nothing. */
const withListed = (stated: Value | undefined, listed: readonly PropertyClaim[]): ResolvedProperty => {
  const texts = [stated, ...listed.map(({ value }) => value)].flat().filter(text => typeof text === 'string');
  const [claim] = listed;
  return { value: [...new Set(texts)], ...(claim === undefined ? {} : { claim }), conflicting: false };
};

/**
 * The properties of one entity from what its file declares and what claims state. A declared value is undated and always
 * known: it stands wherever no claim that is known and in force then gives another. A denial gives none.
 * `claims` are all property claims of the entity, also those not yet known at `knownBy`.
 */
export const resolveProperties = (
  kind: EntityKind,
  declared: Properties,
  claims: readonly Claim[],
  clocks: { readonly asOf?: Span | undefined; readonly knownBy?: Span | undefined } = {},
): ReadonlyMap<string, ResolvedProperty> => {
  const resolved = new Map<string, ResolvedProperty>(
    Object.entries(declared).map(([name, value]) => [name, { value, conflicting: false }]),
  );
  const types: Readonly<Record<string, string>> = propertiesOf(kind);
  for (const [name, stated] of groupBy(claims.filter(isPropertyClaim), claim => claim.property)) {
    const known = stated.filter(claim => claim.status !== 'denied' && isKnown(claim, clocks.knownBy));
    const isDate = types[name] === 'date';
    const candidates = (entityKinds[kind].lasts && !isDate ? inForce(known, clocks.asOf) : known).toSorted(bySupport);
    const listed = types[name] === 'texts' ? candidates.filter(({ dataSet }) => dataSet !== undefined) : none;
    if (listed.length > 0) {
      const others = settledValue(candidates.filter(claim => !listed.includes(claim)))?.value ?? declared[name];
      resolved.set(name, withListed(others, listed));
      continue;
    }
    const settled = isDate ? settledDate(candidates) : settledValue(candidates);
    if (settled !== undefined) resolved.set(name, settled);
  }
  return resolved;
};
