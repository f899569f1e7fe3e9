import type { Day } from '../../../domain/dates.ts';
import { isRestricted } from '../../../domain/restricted.ts';
import { type Clocks, type GraphRecord, viewAt } from '../snapshot.ts';

/**
 * The entities of a record that are restricted in their own right on every day of `asOf`: access ends at them. One whose
 * seat moves within these days is passed through for a part of them.
 */
export const alwaysRestricted = (
  record: GraphRecord,
  clocks: Clocks,
  jurisdictions: ReadonlySet<string>,
): ReadonlySet<string> => {
  const { first, last } = clocks.asOf;
  const on = (day: Day) =>
    viewAt({ ...record, relations: new Map() }, { ...clocks, asOf: { first: day, last: day } }).entities;
  const atLast = on(last);
  const moves = [...atLast.values()].flatMap(({ changes }) => changes.filter(day => day > first && day <= last));
  const earlier = first === last ? [] : [...new Set([first, ...moves])].map(on);
  const isRestrictedIn = (entities: ReturnType<typeof on>, id: string): boolean => {
    const entity = entities.get(id);
    return entity !== undefined && isRestricted(entity, jurisdictions);
  };
  return new Set([...atLast.keys()].filter(id => [atLast, ...earlier].every(then => isRestrictedIn(then, id))));
};
