import { type Span, spanOf } from './days.ts';
import { claimsBy, claimsOf, type Fact, factsOf, isWeaker, propertyChanges, propertyOn } from './knowledge.ts';
import type { Clocks, Row, Value, World } from './world.ts';

/** Reading 13, from the surest down. */
export const certainties = ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const;
export type Certainty = (typeof certainties)[number];
export const weakest = (all: readonly Certainty[]): Certainty =>
  certainties[Math.max(0, ...all.map(certainty => certainties.indexOf(certainty)))] ?? 'CERTAIN';

/** A relation that stands on a day. `name` tells it from others of the same kind and ends. */
export type Standing = {
  readonly fact: Fact;
  readonly name: string;
  readonly certainty: Certainty;
  /** How sure it is that this one stands, or one that takes its place. */
  readonly oneOf: Certainty;
};

/** What stands on one day, as known by another. */
export type DayView = {
  readonly day: number;
  readonly rows: ReadonlyMap<string, Row>;
  readonly standing: readonly Standing[];
  /** All that is known, of any time. */
  readonly facts: readonly Fact[];
  readonly property: (id: string, name: string) => Value | undefined;
  /** What stood on each earlier day on which something changed. */
  readonly earlier: () => readonly DayView[];
};

const leaseOf = ({ kind, from, to }: Fact): string | undefined => ({ COVERS: from, TAKES: to, GRANTS: to })[kind];
const span = (value: Value | undefined): Span | undefined => (typeof value === 'string' ? spanOf(value) : undefined);

/**
 * Readings 5, 13 and 17: how sure it is that a relation holds on a day; undefined where it does not. A relation of a
 * lease that gives no start or end of its own takes the lease's, one by one (Reading 12).
 */
const certaintyOn = (
  { begun, confirmed, weakEnd, goesOn, ...fact }: Fact,
  lease: { readonly start?: Span | undefined; readonly end?: Span | undefined; readonly isWeak?: boolean },
  day: number,
): Certainty | undefined => {
  const start = fact.start ?? lease.start;
  const end = fact.end ?? lease.end;
  if (start !== undefined && day < start[0]) return undefined;
  const weak = fact.end !== undefined ? weakEnd : lease.isWeak === true;
  if (end !== undefined && day > end[1] && !weak) return undefined;
  const started = start === undefined ? begun !== undefined && day >= begun : day >= start[1];
  if (!started) return 'POSSIBLE';
  if (end !== undefined && (goesOn !== true || day > end[0])) return day <= end[0] ? 'CERTAIN' : 'POSSIBLE';
  const until = Math.max(confirmed ?? Number.NEGATIVE_INFINITY, start?.[0] ?? Number.NEGATIVE_INFINITY);
  return day <= until ? 'CERTAIN' : 'PRESUMED';
};

/** Reading 20: a dissolved owner holds nothing from the day of its dissolution. */
const holderGone = (
  { kind, from }: Fact,
  rows: ReadonlyMap<string, Row>,
  view: Pick<DayView, 'property'>,
  day: number,
) => {
  if ((kind !== 'OWNS' && kind !== 'CONTROLS') || rows.get(from)?.kind !== 'Firm') return false;
  const dissolved = span(view.property(from, 'dissolved'));
  return dissolved !== undefined && day >= dissolved[0];
};

const hasAnyOf = ({ told }: Fact, names: readonly string[]): boolean => names.some(name => told[name] !== undefined);
const lastDay = ({ end, weakEnd }: Fact): number => (end === undefined || weakEnd ? Number.POSITIVE_INFINITY : end[1]);

/**
 * Reading 14: of one holder's figures that follow each other in time the later replaces the earlier. A later holding
 * without a figure that ends sooner tells nothing against the earlier one; a number of servers replaces a number of servers.
 */
const tellsAnew = (other: Fact, fact: Fact): boolean => {
  if (fact.kind === 'OWNS')
    return hasAnyOf(other, ['shareMin', 'shareMax', 'votingMin', 'votingMax']) || lastDay(other) >= lastDay(fact);
  return fact.kind === 'COVERS' && ['servers', 'gpus'].some(name => hasAnyOf(fact, [name]) && hasAnyOf(other, [name]));
};

/** The fact whose figure comes next, as it is told. */
const successorOf = (fact: Fact, facts: readonly Fact[]) =>
  facts
    .filter(other => other !== fact && other.kind === fact.kind && other.from === fact.from && other.to === fact.to)
    .filter(other => tellsAnew(other, fact))
    .flatMap(other => {
      const { start } = other;
      return start !== undefined && (fact.start === undefined || start[0] > fact.start[1]) ? [{ ...other, start }] : [];
    })
    .sort((a, b) => a.start[0] - b.start[0])[0];

/**
 * How sure it is that a fact or one of those that take its place, one after another, holds on a day. Before a later figure
 * one without a reported end is presumed to go on.
 */
const oneOfOn = (fact: Fact, facts: readonly Fact[], day: number): Certainty | undefined => {
  const alone = certaintyOn(fact, {}, day);
  const later = successorOf(fact, facts);
  if (later === undefined || alone === undefined || day < later.start[0]) return alone;
  const upToIt = fact.end === undefined ? weakest([alone, 'PRESUMED']) : alone;
  // Either the later one has not begun by the day, or it must not have ended.
  const { start } = later;
  const goesOn = oneOfOn({ ...later, start: [start[0], start[0]] }, facts, day);
  return weakest([upToIt, goesOn ?? 'POSSIBLE']);
};

const replaced = (fact: Fact, facts: readonly Fact[]): Fact => {
  const later = successorOf(fact, facts);
  if (later === undefined) return fact;
  const end: Span = [later.start[0] - 1, later.start[1] - 1];
  // Reading 17: where only a weaker source tells the later figure, the earlier one may go on.
  const weakEnd = isWeaker(later.status, fact.status);
  if (fact.end !== undefined && fact.end[1] <= end[0]) return fact;
  // What ends by a report of its own may go on no longer than that.
  return weakEnd && fact.end !== undefined && !fact.weakEnd
    ? { ...fact, end: [Math.min(end[0], fact.end[0]), fact.end[1]] }
    : { ...fact, end, weakEnd, goesOn: fact.end === undefined };
};

/** A world as known by a day: what stands on any day, and the days on which that may change. */
export const knownWorld = (world: World, { knownBy, presume }: Omit<Clocks, 'asOf'>) => {
  const claims = claimsBy(world, knownBy);
  const told = factsOf(world, claims);
  const facts = told.map(fact => replaced(fact, told));
  const rows = new Map(world.entities.map(row => [row.id, row]));
  const propertyAt = (day: number) => (id: string, name: string) => {
    const row = rows.get(id);
    return row === undefined ? undefined : propertyOn(row, name, day, claims);
  };
  const changes = (): readonly number[] => [...new Set(boundaries)].sort((a, b) => a - b);
  const viewOn = (day: number): DayView => {
    const property = propertyAt(day);
    const standing = facts.flatMap((fact, i): Standing[] => {
      if (holderGone(fact, rows, { property }, day)) return [];
      const lease = leaseOf(fact);
      const inherited =
        lease === undefined
          ? {}
          : {
              start: span(property(lease, 'start')),
              end: span(property(lease, 'end')),
              isWeak: claimsOf(lease, 'end', claims)
                .slice(0, 1)
                .some(({ status }) => isWeaker(status, fact.status)),
            };
      const certainty = certaintyOn(fact, inherited, day);
      if (certainty === undefined) return [];
      // Without presumption what goes on unreported is left open.
      const counted = (sure: Certainty): Certainty => (sure === 'PRESUMED' && !presume ? 'POSSIBLE' : sure);
      const unreplaced = told[i] ?? fact;
      const oneOf = fact.kind === 'OWNS' ? (oneOfOn(unreplaced, told, day) ?? certainty) : certainty;
      return [{ fact, name: `${i}`, certainty: counted(certainty), oneOf: counted(oneOf) }];
    });
    return {
      day,
      rows,
      standing,
      facts,
      property,
      earlier: () =>
        changes()
          .filter(each => each < day)
          .map(viewOn),
    };
  };
  const boundaries = [
    ...facts.flatMap(({ start, end, begun, confirmed }) => [
      ...(start === undefined ? [] : [start[0], start[1]]),
      ...(end === undefined ? [] : [end[0] + 1, end[1] + 1]),
      ...(begun === undefined ? [] : [begun]),
      ...(confirmed === undefined ? [] : [confirmed + 1]),
    ]),
    ...propertyChanges(claims),
    ...claims.flatMap(({ property }) => {
      const value =
        property && ['start', 'end', 'dissolved'].includes(property.name) ? span(property.value) : undefined;
      return value === undefined ? [] : [value[0], value[1], value[0] + 1, value[1] + 1];
    }),
    ...world.entities.flatMap(row =>
      ['dissolved', 'start', 'end'].flatMap(name => {
        const value = span(row[name]);
        return value === undefined ? [] : [value[0], value[1], value[0] + 1, value[1] + 1];
      }),
    ),
  ];
  return { viewOn, boundaries };
};

const restrictedCountry = (value: Value | undefined, restricted: readonly string[]): boolean =>
  [value].flat().some(code => restricted.includes(String(code)));

/** Reading 1: restricted by its own seat, country or citizenship; undefined where that is not reported. */
export const ownRight = (view: DayView, id: string, restricted: readonly string[]): boolean | undefined => {
  const name = { Firm: 'headquarters', PublicBody: 'country', National: 'citizenship' }[view.rows.get(id)?.kind ?? ''];
  if (name === undefined) return false;
  const value = view.property(id, name);
  return value === undefined ? undefined : restrictedCountry(value, restricted);
};
