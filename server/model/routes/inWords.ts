import type { Entity } from '../../../domain/graph.ts';
import { countryInWords } from '../../../domain/words.ts';
import type { KnownRelation } from '../snapshot.ts';
import type { Leg, Route } from './routes.ts';

type EntityOf = (id: string) => Entity;

const namesOf = (relations: readonly KnownRelation[], entity: EntityOf): string =>
  [...new Set(relations.map(({ from }) => entity(from).name))].sort().join(' and ');

/** Why nothing joins a shipment to the one before it; undefined where something does. */
export const gapInWords = ({ shipped, link }: Leg, before: Leg | undefined, entity: EntityOf): string | undefined => {
  if (!link || !before || link.through.length > 0) return undefined;
  const [received, supplied] = [namesOf(before.shipped.receives, entity), namesOf(shipped.supplies, entity)];
  return `${received} received the goods and ${supplied} supplied them on; how they went from one to the other is not reported.`;
};

/** Where the trail of a route stops. */
export const stopInWords = ({ legs }: Route, entity: EntityOf): string => {
  const last = legs.at(-1)?.shipped;
  if (!last) return '';
  const { name, properties } = entity(last.shipment);
  const where = typeof properties.destination === 'string' ? ` to ${countryInWords(properties.destination)}` : '';
  return last.receives.length === 0
    ? `Nobody is reported to have received ${name}, so the trail stops at a shipment${where}.`
    : `${namesOf(last.receives, entity)} received ${name}; no further shipment of it is reported.`;
};

const legInWords = (leg: Leg, before: Leg | undefined, entity: EntityOf): string => {
  const { shipped } = leg;
  const supplied = shipped.supplies.length === 0 ? '' : `, supplied by ${namesOf(shipped.supplies, entity)}`;
  const received = shipped.receives.length === 0 ? '' : `, received by ${namesOf(shipped.receives, entity)}`;
  const gap = gapInWords(leg, before, entity) === undefined ? '' : ' (a step before it is not reported)';
  const doubt = leg.link?.certainty === 'possible' && gap === '' ? ' (possibly of the same goods)' : '';
  return `${entity(shipped.shipment).name}${supplied}${received}${gap}${doubt}`;
};

/** A route in one sentence, and where it stops. */
export const routeInWords = (route: Route, entity: EntityOf): string => {
  const legs = route.legs.map((leg, i) => legInWords(leg, route.legs[i - 1], entity));
  return `${legs.join('; then ')}. ${stopInWords(route, entity)}`;
};
