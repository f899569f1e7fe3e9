import { parseDate } from '../server/model/dates.ts';
import { checkValue, itemTypes, type ValueType } from './checkValue.ts';
import { nearest } from './nearest.ts';
import type { Places, Plain, PlainRecord } from './parse.ts';
import type { Place, Problem } from './problem.ts';

export type Field = {
  readonly type: ValueType | { readonly record: ShapeOf } | { readonly listOf: ShapeOf };
  readonly required?: true;
};
export type Shape = {
  readonly fields: Readonly<Record<string, Field>>;
  /** Pairs of fields of which the first may not exceed the second: dates, or numbers. */
  readonly ordered?: readonly (readonly [string, string])[];
  /** Of these fields exactly one is given. */
  readonly exactlyOne?: readonly string[];
  /** Further fields are not judged, since what they may be depends on one that is wrong. */
  readonly open?: true;
};
/** The shape of a record may depend on its own fields, such as its kind. */
export type ShapeOf = (record: PlainRecord) => Shape;

export type Report = (place: Place, problem: Omit<Problem, 'file' | 'line' | 'column'>) => void;
export type Checker = {
  /** Checks a record with all below it; reports every fault. */
  readonly record: (value: Plain, shapeOf: ShapeOf, place: Place) => void;
  /** Records in which a fault was found, or below which one was. */
  readonly spoiled: ReadonlySet<object>;
};

export const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly Plain[] => Array.isArray(value);

/** How the first exceeds the second, in words; undefined when it does not, or when the two cannot be compared. */
const exceeds = (low: Plain | undefined, high: Plain | undefined): string | undefined => {
  if (typeof low === 'number' && typeof high === 'number') return low > high ? 'is more than' : undefined;
  if (typeof low !== 'string' || typeof high !== 'string') return undefined;
  const [from, to] = [parseDate(low), parseDate(high)];
  return from !== undefined && to !== undefined && from.first > to.last ? 'comes after' : undefined;
};

export const makeChecker = (places: Places, report: Report): Checker => {
  const spoiled = new Set<object>();

  const nested = (type: Field['type'], value: Plain, place: Place): boolean => {
    if (typeof type === 'object' && 'record' in type) return record(value, type.record, place);
    if (typeof type === 'object' && 'listOf' in type) {
      if (!isList(value)) {
        report(place, { problem: 'not a list', value, remedy: 'write a list of records' });
        return false;
      }
      return value.map((item, i) => record(item, type.listOf, places.value(value, i))).every(Boolean);
    }
    const item = typeof type === 'string' ? itemTypes[type] : undefined;
    // Each item has a place of its own.
    if (item !== undefined && isList(value))
      return value.map((part, i) => nested(item, part, places.value(value, i))).every(Boolean);
    const fault = checkValue(type, value);
    if (fault) report(place, { ...fault, value });
    return fault === undefined;
  };

  const record = (value: Plain, shapeOf: ShapeOf, place: Place): boolean => {
    if (!isRecord(value)) {
      report(place, { problem: 'not a record', value, remedy: 'write fields as name: value' });
      return false;
    }
    const { fields, ordered = [], exactlyOne = [], open } = shapeOf(value);
    let sound = true;
    const wrong = (at: Place, problem: string, of: unknown, remedy: string): void => {
      sound = false;
      report(at, { problem, value: of, remedy });
    };
    for (const [name, item] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field !== undefined) {
        if (item !== null && !nested(field.type, item, places.value(value, name))) sound = false;
      } else if (!open) {
        const near = nearest(name, Object.keys(fields));
        const remedy = near ? `did you mean ${near}?` : `remove it, or use one of ${Object.keys(fields).join(', ')}`;
        wrong(places.key(value, name), 'unknown field', name, remedy);
      }
    }
    for (const [name, field] of Object.entries(fields)) {
      if (field.required && (value[name] ?? null) === null)
        wrong(place, 'missing field', name, `add ${name} to this record`);
    }
    for (const [low, high] of ordered) {
      const how = exceeds(value[low], value[high]);
      if (how !== undefined)
        wrong(
          places.value(value, low),
          `${low} ${how} ${high}`,
          `${value[low]} and ${value[high]}`,
          'swap or mend them',
        );
    }
    if (exactlyOne.length > 0) {
      const given = exactlyOne.filter(name => (value[name] ?? null) !== null);
      if (given.length !== 1)
        wrong(
          place,
          `${given.length === 0 ? 'none' : 'several'} of ${exactlyOne.join(', ')}`,
          given.length === 0 ? undefined : given.join(', '),
          'give exactly one, and write a claim for each statement',
        );
    }
    if (!sound) spoiled.add(value);
    return sound;
  };

  return { record, spoiled };
};
