import { countryCodes } from '../../../seed/parse/countries.ts';

/** Two countries in which the hardware of a world stands. */
export type Places = readonly [string, string];
export const anyPlaces: Places = ['MY', 'SG'];

/** Seats of parties, which no hardware stands in: a world is given other countries by name. */
const seats = ['CN', 'HK', 'MO', 'SG', 'US'];
const codes = [...countryCodes].filter(code => !seats.includes(code)).sort();

/** Countries that no other world of the same store has, by its place among them: who asks about one gets this world alone. */
export const placesOf = (world: number): Places => {
  const [a, b] = codes.slice(2 * world, 2 * world + 2);
  if (a === undefined || b === undefined) throw new Error(`there are no countries left for world ${world}`);
  return [a, b];
};
