import { groupBy } from '../../../domain/groupBy.ts';
import { placesOf } from '../../../domain/restricted.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import type { Snapshot } from '../snapshot.ts';

const sorted = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

/**
 * Where hardware stands and what it is made of, at the date of the view: a fleet by its own country and those of the sites
 * that house it, a site by its own and by the fleets on it, a lease by what it covers. Empty: not reported.
 */
export const whereItStands = ({ entities, relations }: Snapshot) => {
  const held = relations.filter(({ certainty }) => certainty !== undefined);
  const ends = (kind: RelationKind, of: 'from' | 'to') => {
    const found = groupBy(
      held.filter(relation => relation.kind === kind),
      relation => relation[of],
    );
    return (id: string): readonly string[] => (found.get(id) ?? []).map(({ from, to }) => (of === 'from' ? to : from));
  };
  const [sitesOf, fleetsOn] = [ends('HOSTS', 'to'), ends('HOSTS', 'from')];
  const [covered, equippedWith] = [ends('COVERS', 'from'), ends('EQUIPPED_WITH', 'from')];
  const ownCountries = (id: string): readonly string[] => {
    const entity = entities.get(id);
    return entity ? placesOf(entity) : [];
  };
  const standsIn = (thing: string): readonly string[] => [thing, ...sitesOf(thing)].flatMap(ownCountries);
  const fleetsOf = (id: string): readonly string[] =>
    [id, ...covered(id)].flatMap(thing => [thing, ...fleetsOn(thing)]);
  return {
    countries: (id: string): readonly string[] => sorted([id, ...covered(id)].flatMap(standsIn)),
    models: (id: string): readonly string[] => sorted(fleetsOf(id).flatMap(equippedWith)),
  };
};
