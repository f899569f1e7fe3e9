import { bounded, countOn, type Range } from '../access/measures.ts';
import type { Day } from '../dates.ts';
import type { Knowledge, KnownRelation } from '../recall.ts';
import type { Verdict } from '../verdict.ts';
import { sumOf, unknown } from './amounts.ts';

/** What a fleet is counted at beside what shipments are reported to have carried into it, in GPUs. */
export type SupplyCheck = {
  readonly fleet: string;
  readonly counted: Range;
  /** Absent where no shipment into the fleet is reported. */
  readonly supplied?: Range;
  readonly carried: readonly KnownRelation[];
  /** Whether the count is within what was supplied. */
  readonly within: Verdict;
};

/**
 * Shipments may be parts of one another (what one receiver took can stand in the imports of all), so together they
 * brought at least the largest of them and at most their sum. One without a number may have brought any.
 */
const suppliedBy = (carried: readonly KnownRelation[]): Range => {
  const amounts = carried.map(({ properties }) => countOn(properties, 'quantity') ?? unknown);
  const { max } = sumOf(amounts);
  return { min: Math.max(...amounts.map(({ min }) => min)), ...(max === undefined ? {} : { max }) };
};

const isWithin = (counted: Range, supplied: Range): Verdict => {
  if (counted.max !== undefined && counted.max <= supplied.min) return 'yes';
  return supplied.max !== undefined && counted.min > supplied.max ? 'no' : 'undetermined';
};

/** The check of each fleet among `starts`, by what is known to have been carried there until `last`, whenever it was. */
export const supplyChecks = (knowledge: Knowledge, starts: readonly string[], last: Day): readonly SupplyCheck[] =>
  starts.flatMap((fleet): SupplyCheck[] => {
    const entity = knowledge.entities.get(fleet);
    if (entity?.kind !== 'GpuFleet') return [];
    const gpus = entity.resolved.get('gpus');
    const counted = typeof gpus?.value === 'number' ? bounded(gpus.value, gpus.claim?.bound) : unknown;
    const carried = knowledge.relations.filter(
      ({ kind, to, validity }) => kind === 'CARRIES' && to === fleet && validity.start.first <= last,
    );
    if (carried.length === 0) return [{ fleet, counted, carried, within: 'undetermined' }];
    const supplied = suppliedBy(carried);
    return [{ fleet, counted, supplied, carried, within: isWithin(counted, supplied) }];
  });
