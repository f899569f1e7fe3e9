import { spanOf } from '../../../domain/dates.ts';
import { datedKinds } from '../../../domain/vocabulary/kinds.ts';
import { statusOrder } from '../../core/words.ts';
import type { CaseClaimFragment, EntityKind, EntityRefFragment } from '../../generated/operations.ts';

type Claim = CaseClaimFragment;

/** What several claims say in different words: the same relation, or the same property of the same thing. */
export type Statement = { readonly key: string; readonly claims: readonly Claim[] };

export type StoryStep = {
  readonly key: string;
  /** Partial ISO date; undefined for what no source dates. */
  readonly date: string | undefined;
  /** What an undated step is about. */
  readonly subject: EntityRefFragment | undefined;
  readonly statements: readonly Statement[];
  /** Ids of the entities and relations that the step is about. */
  readonly highlighted: readonly string[];
};

export const claimsOf = ({ statements }: StoryStep): readonly Claim[] => statements.flatMap(({ claims }) => claims);

/** Relations and dates are part of a relation's id: `TAKES~firm~lease~2025-03`. */
const startIn = (relationId: string): string | undefined => relationId.split('~')[3] || undefined;

/** Properties whose value is the day on which something happened. */
const happenings: ReadonlySet<string> = new Set(['start', 'end', 'founded', 'dissolved', 'announced', 'released']);

/** When it happened or began, as far as the claim, the value or the relation that it states says. */
export const dateOf = ({ date, relation, property }: Claim): string | undefined =>
  date ??
  (relation ? startIn(relation.id) : undefined) ??
  (property && happenings.has(property.name) ? property.value : undefined);

const earliest = (dates: readonly string[]): string | undefined => [...dates].sort(byLastDay)[0];

/** When the trips, shipments and leases of a case began, by id. */
const eventDates = (claims: readonly Claim[]): ReadonlyMap<string, string> => {
  const ids = new Set(
    claims.flatMap(claim => claim.about.filter(({ kind }) => datedKinds.has(kind)).map(({ id }) => id)),
  );
  return new Map(
    [...ids].flatMap((id): [string, string][] => {
      const of = claims.filter(claim => claim.about.some(entity => entity.id === id));
      const started = of.flatMap(({ relation, property }) =>
        relation ? (startIn(relation.id) ?? []) : property?.name === 'start' ? [property.value] : [],
      );
      const begun = earliest(started) ?? earliest(of.flatMap(claim => (claim.relation && claim.date) || []));
      return begun === undefined ? [] : [[id, begun]];
    }),
  );
};

/** A vague date comes after the days within it, as the model orders dates: by their last possible day. */
const byLastDay = (a: string, b: string): number => {
  const { first: firstA, last: lastA } = spanOf(a);
  const { first: firstB, last: lastB } = spanOf(b);
  return lastA.localeCompare(lastB) || firstA.localeCompare(firstB);
};

const keyOf = (claim: Claim): string => {
  if (claim.relation) return claim.relation.id;
  return claim.property ? `${claim.property.of} ${claim.property.name}` : claim.id;
};

const groupBy = <T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

/** Best supported first, so that the first speaks for all. */
const bySupport = (a: Claim, b: Claim): number =>
  statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) || (a.id < b.id ? -1 : 1);

const highlightedBy = (claim: Claim): readonly string[] => [
  ...(claim.relation ? [claim.relation.id, claim.relation.from.id, claim.relation.to.id] : []),
  ...(claim.property ? [claim.property.of] : []),
  ...claim.about.map(entity => entity.id),
];

const step = (
  key: string,
  claims: readonly Claim[],
  head: { readonly date?: string; readonly subject?: EntityRefFragment | undefined },
): StoryStep => ({
  key,
  date: head.date,
  subject: head.subject,
  statements: [...groupBy(claims, keyOf)].map(([of, same]) => ({ key: of, claims: same.toSorted(bySupport) })),
  highlighted: [...new Set(claims.flatMap(highlightedBy))],
});

/** The heading that suits an undated claim best, if it is about several: what was done before who did it. */
const tellingOrder: readonly EntityKind[] = ['Shipment', 'Trip', 'Lease', 'GpuFleet', 'DataCenter', 'Firm', 'National'];
const tellingRank = ({ kind }: EntityRefFragment): number =>
  tellingOrder.includes(kind) ? tellingOrder.indexOf(kind) : tellingOrder.length;

const rankOf = ({ subject }: StoryStep): number => (subject ? tellingRank(subject) : tellingOrder.length);

/** One step for each thing that undated claims are about; what is said once goes together at the end. */
const undatedSteps = (claims: readonly Claim[]): readonly StoryStep[] => {
  const weight = new Map<string, number>();
  for (const { id } of claims.flatMap(claim => claim.about)) weight.set(id, (weight.get(id) ?? 0) + 1);
  const subjectOf = ({ about }: Claim): EntityRefFragment | undefined =>
    about.toSorted((a, b) => tellingRank(a) - tellingRank(b) || (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))[0];
  const steps = [...groupBy(claims, claim => subjectOf(claim)?.id ?? '')].map(([id, group]) =>
    step(`undated ${id}`, group, { subject: group[0] && subjectOf(group[0]) }),
  );
  const told = steps
    .filter(({ statements }) => statements.length > 1)
    .sort((a, b) => rankOf(a) - rankOf(b) || b.statements.length - a.statements.length);
  const single = steps.filter(({ statements }) => statements.length === 1);
  const rest = single.flatMap(claimsOf);
  return rest.length === 0 ? told : [...told, step('undated', rest, {})];
};

/**
 * The affair in the order in which things happened, one step a date; last what no source dates, one step a subject. What
 * is said of a trip, a shipment or a lease is shown when it began. PARTY_TO stands in the list of parties.
 */
export const storySteps = (claims: readonly Claim[]): readonly StoryStep[] => {
  const begun = eventDates(claims);
  const told = claims.filter(claim => claim.relation?.kind !== 'PARTY_TO');
  const dateIn = (claim: Claim): string =>
    dateOf(claim) ?? earliest(claim.about.flatMap(({ id }) => begun.get(id) ?? [])) ?? '';
  const { '': undated = [], ...dated } = Object.fromEntries(groupBy(told, dateIn));
  return [
    ...Object.entries(dated)
      .sort(([a], [b]) => byLastDay(a, b))
      .map(([date, group]) => step(date, group, { date })),
    ...undatedSteps(undated),
  ];
};
