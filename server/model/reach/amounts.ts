import type { Cooperative } from '../../../domain/cooperative.ts';
import type { Certainty } from '../../../domain/dates.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import { bounded, type Range } from '../access/measures.ts';
import { none, plus, unknown } from '../ledger/amounts.ts';
import { assignmentsOnce } from '../ledger/assignments.ts';
import { type ActsFor, countOf } from '../ledger/count.ts';
import { groupsOf } from '../ledger/groups.ts';
import { stocksIn, type Unit } from '../ledger/stock.ts';
import { memoized } from '../memoized.ts';
import type { OwnershipAnalysis } from '../ownership/analysis.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Reached, ReachedHardware } from './hardware.ts';

/** Of the hardware that a number is reported of; absent where none is. */
export type Amounts = {
  readonly servers?: Range;
  readonly gpus?: Range;
  /** How much of the hardware has no number of either, so that it may be any. */
  readonly uncounted: number;
};

/** What is presumed to go on counts as holding. */
const presumedAsHeld = (view: Snapshot): Snapshot => ({
  ...view,
  relations: view.relations.map(relation =>
    relation.certainty === 'presumed' ? { ...relation, certainty: 'certain' } : relation,
  ),
});

/** How surely a holder acts for a party: surely where the party is the holder or controls it, else possibly where a chain leads on to it. */
const actingFor =
  ({ control }: OwnershipAnalysis, partiesBehind: Reached['partiesBehind'], isAsked: (party: string) => boolean) =>
  (holder: string): Certainty | undefined => {
    const behind = [...partiesBehind(holder).keys(), holder, ...control.above(holder)];
    const parties = [...new Set(behind)].filter(isAsked);
    if (parties.some(party => control.by(party).certainly.has(holder))) return 'certain';
    const isPossible = parties.some(
      party => partiesBehind(holder).has(party) || control.by(party).possibly.has(holder),
    );
    return isPossible ? 'possible' : undefined;
  };

/** Kinds by which a holder has all of the hardware to itself or to others, whatever is let of it. */
const wholeKinds: ReadonlySet<RelationKind> = new Set(['USES', 'OPERATES']);

/**
 * Servers and GPUs that parties get to at the date of the view, counted as the ledger counts, each piece once: at least
 * what a party surely holds, itself or by a firm that it controls; at most all that any holder may have from which a
 * chain leads to one. Of what is used or operated as a whole, or only received, at most all of it. What is presumed to go
 * on counts as holding. What nobody reports a number of is left out and counted. The hardware must not overlap: see
 * `wholes`. Yields while it counts.
 */
export const amountsIn = (view: Snapshot, analysis: OwnershipAnalysis, { partiesBehind }: Reached) => {
  const stockOf = stocksIn(presumedAsHeld(view));
  const solve = assignmentsOnce();
  const statedOf = (id: string, unit: Unit): Range => {
    const found = view.entities.get(id)?.resolved.get(unit);
    return typeof found?.value === 'number' ? bounded(found.value, found.claim?.bound) : unknown;
  };
  const mostOf = ({ placed }: ReachedHardware, unit: Unit): Range => {
    // A site holds what stands on it.
    const things = placed.size > 1 ? [...placed.keys()].slice(1) : [...placed.keys()];
    const { max } = things.map(id => statedOf(id, unit)).reduce(plus, none);
    return { min: 0, ...(max === undefined ? {} : { max }) };
  };

  /** Undefined where nothing is reported. */
  function* count(hardware: readonly ReachedHardware[], unit: Unit, actsFor: ActsFor): Cooperative<Range | undefined> {
    const isWhole = ({ holders }: ReachedHardware): boolean => {
      const acting = holders.filter(({ entity }) => actsFor(entity) !== undefined);
      return acting.length === 0 || acting.some(({ by }) => by.some(kind => wholeKinds.has(kind)));
    };
    const counted = function* (some: readonly ReachedHardware[]): Cooperative<Range> {
      const stock = stockOf(new Map(some.flatMap(({ placed }) => [...placed])));
      return (yield* countOf(yield* groupsOf(stock(unit), solve), actsFor)).amount;
    };
    const whole = hardware.filter(isWhole);
    const { min } = yield* counted(whole);
    const { max } = whole.map(found => mostOf(found, unit)).reduce(plus, none);
    const most = { min, ...(max === undefined ? {} : { max: Math.max(min, max) }) };
    const total = plus(most, yield* counted(hardware.filter(found => !isWhole(found))));
    return total.min > 0 || total.max !== undefined ? total : undefined;
  }

  return function* (hardware: readonly ReachedHardware[], isAsked: (party: string) => boolean): Cooperative<Amounts> {
    const actsFor: ActsFor = memoized(actingFor(analysis, partiesBehind, isAsked));
    const amounts: { -readonly [U in Unit]?: Range } = {};
    const counted = new Set<ReachedHardware>();
    for (const unit of ['servers', 'gpus'] as const) {
      const stated: ReachedHardware[] = [];
      for (const found of hardware) if (yield* count([found], unit, actsFor)) stated.push(found);
      for (const found of stated) counted.add(found);
      const total = stated.length === 0 ? undefined : yield* count(stated, unit, actsFor);
      if (total) amounts[unit] = total;
    }
    return { ...amounts, uncounted: hardware.length - counted.size };
  };
};

/** Of reached hardware what does not overlap: fleets, sites that house none of them, and leases over nothing recorded. */
export const wholes = (view: Snapshot, hardware: readonly ReachedHardware[]): readonly ReachedHardware[] => {
  const reached = new Set(hardware.map(({ hardware: id }) => id));
  const houses = new Set(
    view.relations.flatMap(({ kind, from, to, certainty }) =>
      kind === 'HOSTS' && certainty !== undefined && reached.has(to) ? [from] : [],
    ),
  );
  const covering = new Set(view.relations.flatMap(({ kind, from }) => (kind === 'COVERS' ? [from] : [])));
  return hardware.filter(({ hardware: id }) => {
    const kind = view.entities.get(id)?.kind;
    return kind === 'GpuFleet' || (kind === 'DataCenter' && !houses.has(id)) || (kind === 'Lease' && !covering.has(id));
  });
};
