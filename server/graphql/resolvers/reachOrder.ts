import { certaintyRank } from '../../../domain/dates.ts';
import type { Entity } from '../../../domain/graph.ts';
import { placesOf } from '../../../domain/restricted.ts';
import type { Range } from '../../model/access/measures.ts';
import type { Amounts } from '../../model/reach/amounts.ts';
import type { HardwareRow, PartyRow } from '../../model/reach/rows.ts';
import { anyOf, type Verdict } from '../../model/verdict.ts';
import type { AffiliateRow } from '../askReach.ts';
import type * as schema from '../generated/types.ts';
import { certaintyOut, wordOut } from '../words.ts';

type EntityOf = (id: string) => Entity;
type Given<T> = T | null | undefined;
type By<Row> = (a: Row, b: Row) => number;

/** True where nothing is asked for, or one of what is. */
const isAmong = <T>(wanted: Given<readonly T[]>, own: readonly T[]): boolean =>
  wanted === null || wanted === undefined || own.some(each => wanted.includes(each));
const hasText = (text: Given<string>, { name }: Entity): boolean =>
  name.toLowerCase().includes((text ?? '').toLowerCase());

/** The most first, by the least where no upper bound is known; what is not reported comes last. */
const byAmount =
  (unit: 'servers' | 'gpus'): By<{ readonly amounts: Amounts }> =>
  (a, b) => {
    const [mine, other] = [a.amounts[unit], b.amounts[unit]];
    const size = (range: Range | undefined): number => (range ? (range.max ?? range.min) : -1);
    return size(other) - size(mine) || (other?.min ?? -1) - (mine?.min ?? -1);
  };

/** Rows in an order, those that it does not tell apart by name and id. */
const inOrder = <Row>(
  rows: readonly Row[],
  order: By<Row>,
  entity: EntityOf,
  idOf: (row: Row) => string,
): readonly Row[] =>
  rows.toSorted((a, b) => {
    const [x, y] = [entity(idOf(a)), entity(idOf(b))];
    return order(a, b) || x.name.localeCompare(y.name) || (x.id < y.id ? -1 : 1);
  });

const partyOrders: Readonly<Record<schema.ReachPartySort, By<PartyRow>>> = {
  GPUS: byAmount('gpus'),
  SERVERS: byAmount('servers'),
  HARDWARE: (a, b) => b.hardware.length - a.hardware.length || byAmount('gpus')(a, b),
  NAME: () => 0,
};

export const partiesShown = (
  rows: readonly PartyRow[],
  { sort, filter }: schema.ReachReportPartiesArgs,
  entity: EntityOf,
): readonly PartyRow[] => {
  const isAsked = (row: PartyRow): boolean =>
    hasText(filter?.text, entity(row.party)) &&
    isAmong(filter?.countries, row.countries) &&
    isAmong(filter?.means, row.means) &&
    (typeof filter?.reachesHardware !== 'boolean' || filter.reachesHardware === row.hardware.length > 0);
  const order = partyOrders[sort ?? 'HARDWARE'];
  return inOrder(rows.filter(isAsked), order, entity, ({ party }) => party);
};

const hardwareOrders: Readonly<Record<schema.ReachedHardwareSort, By<HardwareRow>>> = {
  GPUS: byAmount('gpus'),
  SERVERS: byAmount('servers'),
  CERTAINTY: (a, b) => certaintyRank(a.found.certainty) - certaintyRank(b.found.certainty),
  NAME: () => 0,
};

export const hardwareShown = (
  rows: readonly HardwareRow[],
  { sort, filter }: schema.ReachReportHardwareArgs,
  entity: EntityOf,
): readonly HardwareRow[] => {
  const isAsked = ({ found, countries, models }: HardwareRow): boolean =>
    hasText(filter?.text, entity(found.hardware)) &&
    isAmong<string>(filter?.kinds, [entity(found.hardware).kind]) &&
    isAmong(filter?.countries, countries) &&
    isAmong(filter?.means, found.means) &&
    isAmong(filter?.certainty, [certaintyOut(found.certainty)]) &&
    isAmong(filter?.party ? [filter.party] : undefined, [...found.parties.keys()]) &&
    isAmong(filter?.model ? [filter.model] : undefined, models);
  return inOrder(rows.filter(isAsked), hardwareOrders[sort ?? 'GPUS'], entity, ({ found }) => found.hardware);
};

const verdictOrder: readonly Verdict[] = ['yes', 'undetermined', 'none-reported', 'no', 'not-applicable'];
/** Of the three tests of an affiliate the verdict nearest to a yes. */
export const verdictOf = ({ results }: AffiliateRow): Verdict => anyOf(results.map(({ verdict }) => verdict));
const interestOf = ({ results: [interest] }: AffiliateRow): Range => interest?.value ?? { min: 0, max: 0 };

const affiliateOrders: Readonly<Record<schema.AffiliateSort, By<AffiliateRow>>> = {
  INTEREST: (a, b) => interestOf(b).min - interestOf(a).min || (interestOf(b).max ?? 0) - (interestOf(a).max ?? 0),
  VERDICT: (a, b) => verdictOrder.indexOf(verdictOf(a)) - verdictOrder.indexOf(verdictOf(b)),
  TIER: (a, b) => a.tier - b.tier,
  NAME: () => 0,
};

export const affiliatesShown = (
  rows: readonly AffiliateRow[],
  { sort, filter }: schema.ReachReportAffiliatesArgs,
  entity: EntityOf,
): readonly AffiliateRow[] => {
  const isAsked = (row: AffiliateRow): boolean =>
    hasText(filter?.text, entity(row.firm)) &&
    isAmong(filter?.countries, placesOf(entity(row.firm))) &&
    isAmong(filter?.verdict, [wordOut(verdictOf(row))]) &&
    (interestOf(row).max ?? 0) >= (filter?.minInterest ?? 0);
  return inOrder(rows.filter(isAsked), affiliateOrders[sort ?? 'INTEREST'], entity, ({ firm }) => firm);
};
