import type { Span } from '../../../domain/dates.ts';
import type { Claim, Properties } from '../../../domain/graph.ts';
import { isKnown } from '../../../domain/publication.ts';
import { byBeginning, bySupport, type PropertyClaim } from '../evidence.ts';

/** A name of an entity, with the partial dates from which it had it and from which it had another; absent: not stated. */
export type DatedName = {
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly claims: readonly Claim[];
};

const nameClaims = (claims: readonly Claim[]): readonly PropertyClaim[] =>
  claims.flatMap(claim =>
    claim.says === 'property' && claim.property === 'name' && claim.status !== 'denied' ? [claim] : [],
  );

/** The basis of a name that a record does not give: it is made from the number of the party. */
export const numberAlone = 'made from the number alone';

/** Every name that its file or a claim gives an entity, whatever the date, each once. Nobody has a name that is made from a number. */
export const namesIn = ({ name }: Properties, claims: readonly Claim[]): readonly string[] => {
  const all = nameClaims(claims);
  const made = new Set<unknown>(all.flatMap(({ basis, value }) => (basis === numberAlone ? [value] : [])));
  const given = all.flatMap(({ basis, value }) => (basis === numberAlone ? [] : [value]));
  return [...new Set([...(made.has(name) ? [] : [name]), ...given].filter(each => typeof each === 'string'))];
};

/**
 * The names of an entity in the order of time, as known by `knownBy`: first the one before any that a claim dates. Of names
 * that claims give from the same day the best supported stands; the others are among the claims of the property `name`.
 */
export const namesInTime = (
  declared: Properties,
  claims: readonly Claim[],
  knownBy: Span | undefined,
): readonly DatedName[] => {
  const known = nameClaims(claims).filter(claim => isKnown(claim, knownBy));
  const begun = byBeginning(known);
  const first = { name: begun.get('')?.toSorted(bySupport)[0]?.value ?? declared.name };
  const later = [...begun]
    .filter(([day]) => day !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, told]) => {
      const name = told.toSorted(bySupport)[0]?.value;
      const dates = told.flatMap(({ date, value }) => (date !== undefined && value === name ? [date] : []));
      // The most exact date is the longest.
      return { name, from: dates.toSorted((a, b) => b.length - a.length)[0] };
    });
  const all: { readonly name: unknown; readonly from?: string | undefined }[] = [first, ...later];
  const changes = all.filter(({ name }, i) => name !== undefined && all[i - 1]?.name !== name);
  return changes.map(({ name, from }, i) => {
    const until = changes[i + 1]?.from;
    return {
      name: String(name),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      claims: known.filter(({ value }) => value === name),
    };
  });
};
