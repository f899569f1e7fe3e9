import type { Cooperative } from '../../../domain/cooperative.ts';
import { type Certainty, earliestDate, isHeld, latestDate, mostCertain } from '../../../domain/dates.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import type { Step } from '../access/steps.ts';
import type { Amounts } from './amounts.ts';
import type { ReachedHardware } from './hardware.ts';
import type { ReachView } from './reachView.ts';

const sorted = <T extends string>(values: Iterable<T>): readonly T[] => [...new Set(values)].sort();

export type HardwareRow = {
  readonly found: ReachedHardware;
  readonly amounts: Amounts;
  readonly countries: readonly string[];
  readonly models: readonly string[];
};

/** The day by which all steps were confirmed; undefined where one of them has no date. */
export const confirmedBy = (steps: readonly Step[]): string | undefined => {
  const days = steps.flatMap(({ relation }) => relation.lastConfirmed ?? []);
  return days.length === steps.length ? earliestDate(days) : undefined;
};

/** Everything reached with how much of it, where it stands and what it is made of. */
export function* hardwareRows({ reached, parties, amounts, stands }: ReachView): Cooperative<readonly HardwareRow[]> {
  const rows: HardwareRow[] = [];
  for (const found of reached.hardware) {
    const [countries, models] = [stands.countries(found.hardware), stands.models(found.hardware)];
    rows.push({ found, countries, models, amounts: yield* amounts([found], party => parties.has(party)) });
  }
  return rows;
}

export type PartyRow = {
  readonly party: string;
  /** What it reaches, nothing twice. */
  readonly hardware: readonly ReachedHardware[];
  readonly amounts: Amounts;
  readonly means: readonly RelationKind[];
  readonly countries: readonly string[];
  readonly certainty: Certainty | undefined;
  readonly lastConfirmed: string | undefined;
};

/** Of hardware that several parties reach, the means by which one of them does. */
const meansFor = (party: string, { holders, means }: ReachedHardware, { reached }: ReachView) => {
  const own = holders.filter(({ entity }) => reached.partiesBehind(entity).has(party));
  return own.length > 0 ? own.flatMap(({ by }) => by) : means.filter(kind => kind === 'RECEIVES');
};

/** One row for each party that is asked about, whether it reaches anything or not. */
export function* partyRows(view: ReachView): Cooperative<readonly PartyRow[]> {
  const ways = new Map<string, ReadonlyMap<string, readonly Step[]>>();
  for (const found of view.wholes) ways.set(found.hardware, yield* view.reached.ways(found));
  const reachedBy = groupBy(
    view.wholes.flatMap(found => [...found.parties.keys()].map(party => ({ party, found }))),
    ({ party }) => party,
  );
  const rows: PartyRow[] = [];
  for (const party of [...view.parties].sort()) {
    const hardware = (reachedBy.get(party) ?? []).map(({ found }) => found);
    const steps = hardware.flatMap(found => [ways.get(found.hardware)?.get(party) ?? []]);
    rows.push({
      ...{ party, hardware },
      amounts: yield* view.amounts(hardware, each => each === party),
      means: sorted(hardware.flatMap(found => meansFor(party, found, view))),
      countries: sorted(hardware.flatMap(found => view.stands.countries(found.hardware))),
      certainty: mostCertain(hardware.flatMap(found => found.parties.get(party) ?? [])),
      lastConfirmed: latestDate(steps.flatMap(way => (way.length > 0 ? (confirmedBy(way) ?? []) : []))),
    });
  }
  return rows;
}

export type TotalRow = {
  readonly key: string | undefined;
  readonly hardware: number;
  /** Of these what is reached for certain, or presumed to be. */
  readonly held: number;
  readonly parties: number;
  readonly amounts: Amounts;
};

/** What some of the hardware comes to; nothing of it overlaps. */
export function* totalOf(view: ReachView, hardware: readonly ReachedHardware[], key?: string): Cooperative<TotalRow> {
  const parties = new Set(hardware.flatMap(found => [...found.parties.keys()]));
  const amounts = yield* view.amounts(hardware, party => view.parties.has(party));
  const held = hardware.filter(({ certainty }) => isHeld(certainty)).length;
  return { key, hardware: hardware.length, held, parties: parties.size, amounts };
}

/** The same for each value that `keys` gives; what has none is under none. */
export function* totalsBy(
  view: ReachView,
  keys: (found: ReachedHardware) => readonly string[],
): Cooperative<readonly TotalRow[]> {
  const keyed = view.wholes.flatMap(found => {
    const own = keys(found);
    return (own.length === 0 ? [undefined] : own).map(key => ({ key, found }));
  });
  const rows: TotalRow[] = [];
  for (const [key, all] of groupBy(keyed, each => each.key))
    rows.push(
      yield* totalOf(
        view,
        all.map(({ found }) => found),
        key,
      ),
    );
  return rows;
}

export type CellRow = {
  readonly case: string | undefined;
  readonly party: string;
  readonly country: string | undefined;
  readonly hardware: readonly ReachedHardware[];
  readonly amounts: Amounts;
};

const orNone = (values: readonly string[]): readonly (string | undefined)[] =>
  values.length === 0 ? [undefined] : values;

/** Cases × parties × countries: a row for each triple that something reached belongs to, in that order. */
export function* cellsOf(
  view: ReachView,
  casesOf: (hardware: string) => readonly string[],
): Cooperative<readonly CellRow[]> {
  const triples = view.wholes.flatMap(found =>
    orNone(casesOf(found.hardware)).flatMap(told =>
      [...found.parties.keys()].flatMap(party =>
        orNone(view.stands.countries(found.hardware)).map(country => ({ case: told, party, country, found })),
      ),
    ),
  );
  const cells = groupBy(triples, ({ case: told, party, country }) => JSON.stringify([told, party, country]));
  const rows: CellRow[] = [];
  for (const [, all] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [first] = all;
    if (!first) continue;
    const hardware = all.map(({ found }) => found);
    const amounts = yield* view.amounts(hardware, party => party === first.party);
    rows.push({ case: first.case, party: first.party, country: first.country, hardware, amounts });
  }
  return rows;
}
