import { type Certainty, mostCertain } from '../../../domain/dates.ts';
import type { Entity } from '../../../domain/graph.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * The fleets, sites and leases among `hardware` that a target means at the date of asking, with how surely each belongs to
 * it: a site means itself and what stands on it then, a country what stands there then, by its own
 * country or that of any of its sites. Of every other target all of it.
 */
export const placedAt = (
  target: Pick<Entity, 'id' | 'kind' | 'properties'>,
  hardware: readonly string[],
  { entities, relations }: Snapshot,
): ReadonlyMap<string, Certainty> => {
  const isThere = (site: string): boolean =>
    target.kind === 'DataCenter'
      ? site === target.id
      : entities.get(site)?.properties.country === target.properties.code;
  const placed = (thing: string): Certainty | undefined => {
    if (thing === target.id || (target.kind !== 'DataCenter' && target.kind !== 'Jurisdiction')) return 'certain';
    if (target.kind === 'Jurisdiction' && isThere(thing)) return 'certain';
    return mostCertain(
      relations.flatMap(({ kind, from, to, certainty }) =>
        kind === 'HOSTS' && to === thing && certainty && isThere(from) ? [certainty] : [],
      ),
    );
  };
  return new Map(hardware.flatMap(thing => [[thing, placed(thing)] as const].filter(isPlaced)));
};

const isPlaced = (pair: readonly [string, Certainty | undefined]): pair is readonly [string, Certainty] =>
  pair[1] !== undefined;
