import type { Cooperative } from '../../../domain/cooperative.ts';
import type { Day } from '../../../domain/dates.ts';
import { isRestricted } from '../../../domain/restricted.ts';
import { type Clocks, type GraphRecord, type Snapshot, viewingAt } from '../snapshot.ts';

/**
 * The entities of a record that are restricted in their own right on every day of `asOf`: access ends at them. One whose
 * seat moves within these days is passed through for a part of them. Rests before each entity.
 */
export function* alwaysRestricted(
  record: GraphRecord,
  clocks: Clocks,
  jurisdictions: ReadonlySet<string>,
): Cooperative<ReadonlySet<string>> {
  const { first, last } = clocks.asOf;
  const parties = { ...record, relations: new Map() };
  const on = function* (day: Day): Cooperative<Snapshot['entities']> {
    return (yield* viewingAt(parties, { ...clocks, asOf: { first: day, last: day } })).entities;
  };
  const atLast = yield* on(last);
  const moves = [...atLast.values()].flatMap(({ changes }) => changes.filter(day => day > first && day <= last));
  const found = new Set(atLast.keys());
  const keep = (entities: Snapshot['entities']): void => {
    for (const id of found) {
      const entity = entities.get(id);
      if (entity === undefined || !isRestricted(entity, jurisdictions)) found.delete(id);
    }
  };
  keep(atLast);
  if (first !== last) for (const day of new Set([first, ...moves])) keep(yield* on(day));
  return found;
}
