import { earliestDate, latestDate, never, type Span, spanOf } from './dates.ts';
import type { Claim, Properties, Value } from './graph.ts';
import { groupBy } from './groupBy.ts';
import { type ClaimStatus, claimStatuses, type EntityKind, entityKinds } from './kinds.ts';
import { type Dated, publicationSpan } from './publication.ts';
import { statedTogether } from './statedTogether.ts';

/** 0 is the best supported. */
export const statusRank = (status: ClaimStatus): number => claimStatuses.indexOf(status);

/**
 * Whether a claim was surely published by `knownBy`, the day of publication included: a source dated only to the month is
 * known at its end, one without a date from the day by which it had been read. With no `knownBy` every claim is known;
 * with one, a claim whose source has neither day is not.
 */
export const isKnown = (claim: { readonly source: Dated }, knownBy: Span | undefined): boolean =>
  knownBy === undefined || publicationSpan(claim.source).last <= knownBy.last;

/**
 * Best supported first; then exact values before approximate ones; then the earliest published, since re-reports garble
 * what they repeat; then by id, so that the order is total.
 */
export const bySupport = (a: Claim, b: Claim): number =>
  statusRank(a.status) - statusRank(b.status) ||
  Number(a.approximate ?? false) - Number(b.approximate ?? false) ||
  (a.source.published ?? never).localeCompare(b.source.published ?? never) ||
  (a.id < b.id ? -1 : 1);

/** Ids of the claims that a denial answers or that conflict with another, among the given ones. */
export const disputedClaims = (claims: readonly Claim[]): ReadonlySet<string> => {
  const present = new Set(claims.map(claim => claim.id));
  return new Set(
    claims.flatMap(claim => [
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
};

/**
 * What the claims behind one relation add up to: its status is the best supported of them, its values by `statedTogether`.
 * `disputed` are claim ids as `disputedClaims` gives them. Undefined where no claim supports it.
 */
export const supportOf = (claims: readonly Claim[], disputed: ReadonlySet<string>): Support | undefined => {
  const supporting = claims.filter(claim => claim.says === 'relation' && claim.status !== 'denied').sort(bySupport);
  const best = supporting[0];
  if (!best) return undefined;
  const published = supporting.flatMap(claim => claim.source.published ?? []);
  const confirmed = [...published, ...supporting.flatMap(claim => claim.date ?? [])];
  const recorded = earliestDate(published);
  const lastConfirmed = latestDate(confirmed);
  return {
    status: best.status,
    disputed: supporting.some(claim => disputed.has(claim.id)),
    ...(recorded === undefined ? {} : { recorded }),
    confirmed,
    ...(lastConfirmed === undefined ? {} : { lastConfirmed }),
    claims: supporting.map(claim => claim.id).sort(),
    sources: [...new Set(supporting.map(claim => claim.source.id))].sort(),
    properties: statedTogether(supporting.flatMap(claim => (claim.says === 'relation' ? [claim.values] : []))),
  };
};

export type ResolvedProperty = {
  readonly value: Value;
  /** The claim whose value is used; absent where the file alone declares it. */
  readonly claim?: Claim;
  readonly conflicting: boolean;
};

type PropertyClaim = Extract<Claim, { says: 'property' }>;
const isPropertyClaim = (claim: Claim): claim is PropertyClaim => claim.says === 'property';
const sameValue = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What lasts may change: a seat moves, a fleet grows. What happens (a trip, a sale, a contract) has its values once and for all. */
const lasting: ReadonlySet<EntityKind> = new Set([
  'Firm',
  'National',
  'PublicBody',
  'DataCenter',
  'GpuFleet',
  'Jurisdiction',
]);

/**
 * A property that changes, at a date: the latest dated claims in force then, else the undated ones. Without `asOf`, the latest.
 */
const inForce = (claims: readonly PropertyClaim[], asOf: Span | undefined): readonly PropertyClaim[] => {
  const begun = claims.filter(
    ({ date }) => date !== undefined && (asOf === undefined || spanOf(date).first <= asOf.last),
  );
  const latest = latestDate(begun.flatMap(claim => claim.date ?? []));
  return latest === undefined
    ? claims.filter(claim => claim.date === undefined)
    : begun.filter(claim => claim.date === latest);
};

/**
 * The properties of one entity from what its file declares and what claims state. A declared value stands only where no
 * claim states that property at all: otherwise what was known, and when, is for the claims to say.
 * `claims` are all property claims of the entity, also those not yet known at `knownBy`.
 */
export const resolveProperties = (
  kind: EntityKind,
  declared: Properties,
  claims: readonly Claim[],
  clocks: { readonly asOf?: Span | undefined; readonly knownBy?: Span | undefined } = {},
): ReadonlyMap<string, ResolvedProperty> => {
  const byName = groupBy(claims.filter(isPropertyClaim), claim => claim.property);
  const resolved = new Map<string, ResolvedProperty>();
  for (const [name, value] of Object.entries(declared)) {
    if (!byName.has(name)) resolved.set(name, { value, conflicting: false });
  }
  const types: Readonly<Record<string, string>> = entityKinds[kind];
  for (const [name, stated] of byName) {
    const known = stated.filter(claim => claim.status !== 'denied' && isKnown(claim, clocks.knownBy));
    const changes = lasting.has(kind) && types[name] !== 'date';
    const candidates = (changes ? inForce(known, clocks.asOf) : known).toSorted(bySupport);
    const best = candidates[0];
    if (!best) continue;
    const conflicting = candidates.some(claim => !sameValue(claim.value, best.value) && claim.bound === best.bound);
    resolved.set(name, { value: best.value, claim: best, conflicting });
  }
  return resolved;
};

/** Sources that repeat one original count once; denials do not count. */
export const independentSources = (claims: Iterable<Claim>): number =>
  new Set([...claims].filter(claim => claim.status !== 'denied').map(({ source }) => source.original ?? source.id))
    .size;
