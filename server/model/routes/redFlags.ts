import { dayAfter, spanOf } from '../../../domain/dates.ts';
import { isRestricted, restrictedByDefault } from '../../../domain/restricted.ts';
import type { Sentence } from '../../../domain/sentence.ts';
import { countryInWords, dateInWords, numberInWords } from '../../../domain/words.ts';
import { supplyChecks } from '../ledger/supply.ts';
import type { KnownEntity, KnownRelation, Snapshot } from '../snapshot.ts';
import type { Route } from './routes.ts';
import type { Shipped } from './shipments.ts';

/**
 * What the Bureau of Industry and Security names as a sign of diversion (15 CFR part 732, supplement 3; guidance of 13 May
 * 2025 on advanced computing integrated circuits), as far as claims can tell of it.
 */
export const redFlagKinds = ['new-firm', 'listed-party', 'restricted-place', 'quantity-beyond-count'] as const;
export type RedFlagKind = (typeof redFlagKinds)[number];

export type RedFlag = Sentence & {
  readonly kind: RedFlagKind;
  /** The firm, shipment or fleet that it is about. */
  readonly about: string;
};

/** A firm is new where it was founded less than so many years before the shipment began. */
const newFor = 2;

const claimSources = (entity: KnownEntity, property: string): readonly string[] => {
  const claim = entity.resolved.get(property)?.claim;
  return claim ? [claim.source.id] : [];
};

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** A receiver or supplier that was surely new when the shipment began, and so when it was founded after it began to take in goods. */
const newFirm = (entity: KnownEntity, { begin }: Shipped, name: string): readonly RedFlag[] => {
  const { founded } = entity.properties;
  if (typeof founded !== 'string' || begin.last >= '9999') return [];
  if (spanOf(founded).first <= dayAfter(yearsBefore(begin.last, newFor))) return [];
  const text = `${entity.name} was founded ${founded.length === 10 ? 'on' : 'in'} ${dateInWords(founded)}, less than ${newFor} years before ${name} began.`;
  return [{ kind: 'new-firm', about: entity.id, text, sources: claimSources(entity, 'founded') }];
};

const placeFlag = (entity: KnownEntity, property: 'origin' | 'destination', where: string): readonly RedFlag[] => {
  const code = entity.properties[property];
  if (typeof code !== 'string' || !restrictedByDefault.includes(code)) return [];
  const text = `${entity.name} ${where} ${countryInWords(code)}.`;
  return [{ kind: 'restricted-place', about: entity.id, text, sources: claimSources(entity, property) }];
};

const listed = (
  firm: KnownEntity,
  listings: readonly KnownRelation[],
  { end }: Shipped,
  name: string,
): readonly RedFlag[] =>
  listings
    .filter(({ to, validity }) => to === firm.id && validity.start.last <= end.last)
    .map(({ properties, sources }) => {
      const since = typeof properties.start === 'string' ? ` since ${dateInWords(properties.start)}` : '';
      const list = typeof properties.list === 'string' ? properties.list : 'a list';
      return {
        ...{ kind: 'listed-party', about: firm.id, sources },
        text: `${firm.name}, which supplied or received ${name}, stands on the ${list}${since}.`,
      };
    });

/** More arrived by shipments than the fleet is counted at. */
const beyondCount = (fleet: KnownEntity, snapshot: Snapshot): readonly RedFlag[] =>
  supplyChecks(snapshot, [fleet.id], snapshot.asOf.last).flatMap(({ counted, supplied, unit, carried }) => {
    if (!supplied || counted.max === undefined || supplied.min <= counted.max) return [];
    const text = `Shipments brought at least ${numberInWords(supplied.min)} ${unit} into ${fleet.name}, which is counted at no more than ${numberInWords(counted.max)}.`;
    const sources = [...new Set(carried.flatMap(relation => relation.sources))].sort();
    return [{ kind: 'quantity-beyond-count', about: fleet.id, text, sources }];
  });

/** What about a route is a sign of diversion, each with the sources that say so; none where no claim supports one. */
export const redFlagsOf = ({ legs }: Route, snapshot: Snapshot): readonly RedFlag[] => {
  const { entities, relations } = snapshot;
  const listings = relations.filter(({ kind }) => kind === 'LISTS');
  const flags = legs.flatMap(({ shipped }): readonly RedFlag[] => {
    const shipment = entities.get(shipped.shipment);
    if (!shipment) return [];
    const firms = [...new Set([...shipped.supplies, ...shipped.receives].map(({ from }) => from))];
    const seats = firms.flatMap(id => entities.get(id) ?? []);
    const fleets = [...shipped.goods.keys()].flatMap(id => entities.get(id) ?? []);
    return [
      ...placeFlag(shipment, 'origin', 'came from'),
      ...placeFlag(shipment, 'destination', 'went to'),
      ...seats.flatMap(firm => [
        ...newFirm(firm, shipped, shipment.name),
        ...listed(firm, listings, shipped, shipment.name),
        ...seatFlag(firm),
      ]),
      ...fleets.filter(({ kind }) => kind === 'GpuFleet').flatMap(fleet => beyondCount(fleet, snapshot)),
    ];
  });
  // What no claim tells is no sign.
  return [...new Map(flags.map(flag => [flag.text, flag])).values()].filter(({ sources }) => sources.length > 0);
};

const seatFlag = (firm: KnownEntity): readonly RedFlag[] => {
  if (!isRestricted(firm, new Set(restrictedByDefault))) return [];
  const seat = String(firm.properties.headquarters);
  const text = `${firm.name} has its seat in ${countryInWords(seat)}.`;
  return [{ kind: 'restricted-place', about: firm.id, text, sources: claimSources(firm, 'headquarters') }];
};
