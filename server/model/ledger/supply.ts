import type { Day } from '../../../domain/dates.ts';
import { bounded, countOn, type Range } from '../access/measures.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
import type { Verdict } from '../verdict.ts';
import { sumOf, unknown } from './amounts.ts';

/** What a fleet is counted at beside what shipments are reported to have carried into it, in one unit. */
export type SupplyCheck = {
  readonly fleet: string;
  /** `GPUs` or `servers`, or the unit of the shipments as it is stated, such as boards, in which no fleet is counted. */
  readonly unit: string;
  readonly counted: Range;
  /** Absent where no shipment into the fleet is reported. */
  readonly supplied?: Range;
  readonly carried: readonly KnownRelation[];
  /** Whether the count is within what is reported to have been supplied. A no asks for the rest; it denies nothing. */
  readonly within: Extract<Verdict, 'yes' | 'no' | 'undetermined'>;
};

const gpus = 'GPUs';
const servers = 'servers';

/** Units by their usual names. A number without a unit counts GPUs. */
const unitOf = (stated: unknown): string => {
  const unit = typeof stated === 'string' ? stated.trim().toLowerCase() : '';
  if (unit === '' || /^(gpus?|accelerators?|chips?)$/.test(unit)) return gpus;
  return /^servers?$/.test(unit) ? servers : unit;
};

export type Amount = { readonly range: Range; readonly unit?: string };

/** What one shipment carried there: as CARRIES says, else as the shipment says of itself; a number is of one unit alone. */
export const amountOf = ({ properties, from }: KnownRelation, snapshot: Snapshot): Amount => {
  const own = countOn(properties, 'quantity');
  if (own) return { range: own, unit: unitOf(properties.unit) };
  const whole = snapshot.entities.get(from)?.resolved.get('quantity');
  const places = snapshot.relations.filter(({ kind, from: shipment }) => kind === 'CARRIES' && shipment === from);
  // What went to several places together says of each at most as much.
  if (typeof whole?.value !== 'number') return { range: unknown };
  const { claim, value } = whole;
  const { min, max } = bounded(value, claim?.bound);
  const unit = unitOf(claim?.says === 'property' ? claim.unit : undefined);
  return { unit, range: { min: places.length === 1 ? min : 0, ...(max === undefined ? {} : { max }) } };
};

/**
 * Shipments may be parts of one another (what one receiver took can stand in the imports of all), so together they
 * brought at least the largest of them and at most their sum. One without a number may have brought any.
 */
const together = (amounts: readonly Range[]): Range => {
  const { max } = sumOf(amounts);
  return { min: Math.max(...amounts.map(({ min }) => min)), ...(max === undefined ? {} : { max }) };
};

const isWithin = (counted: Range, supplied: Range): SupplyCheck['within'] => {
  if (counted.max !== undefined && counted.max <= supplied.min) return 'yes';
  return supplied.max !== undefined && counted.min > supplied.max ? 'no' : 'undetermined';
};

/**
 * The checks of each fleet among `starts`, by what is known to have been carried there until `last`, whenever it was: one
 * for each unit that a shipment is counted in, since a server holds several GPUs. What came in another unit may have
 * brought any number of this one, so that a count beyond what came in this unit is then undetermined.
 */
export const supplyChecks = (snapshot: Snapshot, starts: readonly string[], last: Day): readonly SupplyCheck[] =>
  starts.flatMap((fleet): SupplyCheck[] => {
    const entity = snapshot.entities.get(fleet);
    if (entity?.kind !== 'GpuFleet') return [];
    const countedIn = (unit: string): Range => {
      const name = { [gpus]: 'gpus', [servers]: 'servers' }[unit];
      const count = name === undefined ? undefined : entity.resolved.get(name);
      return typeof count?.value === 'number' ? bounded(count.value, count.claim?.bound) : unknown;
    };
    const carried = snapshot.relations.filter(
      ({ kind, to, validity }) => kind === 'CARRIES' && to === fleet && validity.start.first <= last,
    );
    if (carried.length === 0) return [{ fleet, unit: gpus, counted: countedIn(gpus), carried, within: 'undetermined' }];
    const amounts = carried.map(relation => ({ relation, ...amountOf(relation, snapshot) }));
    const units = [...new Set(amounts.flatMap(({ unit }) => unit ?? []))].sort();
    return (units.length === 0 ? [gpus] : units).map(unit => {
      const shipments = amounts.filter(each => each.unit === unit || each.unit === undefined);
      const supplied = together(shipments.map(({ range }) => range));
      const inAll = shipments.length === amounts.length ? supplied : { min: supplied.min };
      const counted = countedIn(unit);
      return {
        ...{ fleet, unit, counted, supplied, within: isWithin(counted, inAll) },
        carried: shipments.map(({ relation }) => relation),
      };
    });
  });
