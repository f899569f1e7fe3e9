import { groupBy } from '../../../../domain/groupBy.ts';
import { restrictedByDefault } from '../../../../domain/restricted.ts';
import { numberInWords } from '../../../../domain/words.ts';
import { counted, countryInWords, notReported } from '../../../core/words.ts';
import { amountsInWords } from '../../../features/chain/measureWords.ts';
import type { ReachTotalLineFragment, WhoReachesQuery } from '../../../generated/operations.ts';

export type Total = ReachTotalLineFragment;
export type Party = Pick<WhoReachesQuery['reach']['parties']['nodes'][number], 'countries' | 'party'>;

/** What the size of a circle says. */
export const units = ['gpus', 'servers'] as const;
export type Unit = (typeof units)[number];
export const unitWords: Readonly<Record<Unit, string>> = { gpus: 'GPUs', servers: 'servers' };

export const readUnit = (text: string | undefined): Unit => units.find(unit => unit === text) ?? 'gpus';

/** Pixels. */
export const largestRadius = 24;
const smallestRadius = 3;
/** Of the mark that says that no number is reported: it has no size of its own. */
export const unknownRadius = 9;
/** How far the broken line stands off that says that no upper limit is reported. */
const openBy = 6;

export type Circles = {
  /** Radius of the least: what is surely held. Undefined where that is nothing. */
  readonly least: number | undefined;
  /** Radius of the most: all that may be reached. */
  readonly most: number;
  /** Whether nobody reports an upper limit. */
  readonly isOpen: boolean;
};

export type Mark = {
  readonly country: string;
  readonly total: Total;
  /** Undefined where no number of the unit is reported. */
  readonly circles: Circles | undefined;
};

/** A mark for each country where something is reported; areas are in proportion to numbers of the unit. */
export const marksOf = (totals: readonly Total[], unit: Unit): readonly Mark[] => {
  const greatest = Math.max(1, ...totals.map(total => total[unit]?.max ?? total[unit]?.min ?? 0));
  const radius = (value: number): number => Math.max(smallestRadius, largestRadius * Math.sqrt(value / greatest));
  return totals.flatMap((total): readonly Mark[] => {
    const { key: country } = total;
    const amount = total[unit];
    if (country === null) return [];
    if (amount === null) return [{ country, total, circles: undefined }];
    const least = amount.min === 0 ? undefined : radius(amount.min);
    const most = amount.max === null ? radius(amount.min) + openBy : radius(amount.max);
    return [{ country, total, circles: { least, most, isOpen: amount.max === null } }];
  });
};

export const markRadius = ({ circles }: Mark): number => circles?.most ?? unknownRadius;

/** Where a party belongs, as far as that restricts it if that is so; empty where nobody reports it: a register entry is no seat. */
const seatsOf = ({ party: { place } }: Party): readonly string[] => {
  const told = place === null || place.basis === 'REGISTER' ? [] : place.countries;
  const restricted = told.filter(country => restrictedByDefault.includes(country));
  return restricted.length === 0 ? told : restricted;
};

export type Line = { readonly seat: string; readonly country: string; readonly parties: number };

/** How many parties with a seat in one country reach hardware in another. */
export const linesOf = (parties: readonly Party[]): readonly Line[] => {
  const pairs = parties.flatMap(party =>
    seatsOf(party).flatMap(seat => party.countries.map(country => ({ seat, country }))),
  );
  return [...groupBy(pairs, ({ seat, country }) => `${seat} ${country}`).values()].flatMap(alike =>
    alike[0] && alike[0].seat !== alike[0].country ? [{ ...alike[0], parties: alike.length }] : [],
  );
};

export type Seat = { readonly country: string; readonly parties: number };

/** The countries in which parties have their seat, those of most parties first. */
export const seatsIn = (parties: readonly Party[]): readonly Seat[] =>
  [...groupBy(parties.flatMap(seatsOf), seat => seat)]
    .map(([country, found]) => ({ country, parties: found.length }))
    .sort((a, b) => b.parties - a.parties || (a.country < b.country ? -1 : 1));

/** `China 13, Singapore 1, not reported 2`. */
export const seatsInWords = (parties: readonly Party[]): string => {
  const unknown = parties.filter(party => seatsOf(party).length === 0).length;
  return [
    ...seatsIn(parties).map(({ country, parties: count }) => `${countryInWords(country)} ${numberInWords(count)}`),
    ...(unknown === 0 ? [] : [`${notReported} ${numberInWords(unknown)}`]),
  ].join(', ');
};

/** What is reported of one country, or of hardware whose country nobody reports, in one sentence. */
export const totalInWords = (total: Total): string => {
  const { key, partyCount, hardwareCount, uncounted } = total;
  const things = counted(hardwareCount, 'fleet, site or lease', 'fleets, sites and leases');
  const where = key === null ? 'whose country is not reported' : `in ${countryInWords(key)}`;
  const amounts = amountsInWords(total);
  const numbers = amounts === undefined ? 'no number is reported' : amounts;
  const rest = amounts === undefined || uncounted === 0 ? '' : `; no number is reported of ${numberInWords(uncounted)}`;
  return `${counted(partyCount, 'party', 'parties')} reach${partyCount === 1 ? 'es' : ''} ${things} ${where}: ${numbers}${rest}.`;
};
