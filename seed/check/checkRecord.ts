import { parseDate } from '../../domain/dates.ts';
import type { FieldType, Shape, ShapeOf } from '../../server/model/shape.ts';
import { nearest } from '../parse/nearest.ts';
import type { Places, Plain, PlainRecord } from '../parse/parse.ts';
import { checkValue, itemTypes } from './checkValue.ts';
import type { Place, Problem } from './problem.ts';

export type Report = (place: Place, problem: Omit<Problem, 'file' | 'line' | 'column'>) => void;
export type Checker = {
  /** Checks a record with all below it; reports every fault. */
  readonly record: (value: Plain, shape: Shape | ShapeOf, place: Place) => void;
  /** Records in which a fault was found, or below which one was. */
  readonly invalid: ReadonlySet<object>;
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

const shapeFor = (shape: Shape | ShapeOf, record: PlainRecord): Shape =>
  typeof shape === 'function' ? shape(record) : shape;

/** After so many unknown fields no nearest one is looked for: a hostile file could make that take minutes. */
const mostSuggested = 300;

export const makeChecker = (places: Places, report: Report): Checker => {
  const invalid = new Set<object>();
  let suggested = 0;

  const list = (value: Plain, one: (item: Plain, place: Place) => boolean, hint: string, place: Place): boolean => {
    if (isList(value)) return value.map((item, i) => one(item, places.value(value, i))).every(Boolean);
    report(place, { problem: 'not a list', value, hint });
    return false;
  };

  const nested = (type: FieldType, value: Plain, place: Place): boolean => {
    if (typeof type === 'object' && 'record' in type) return record(value, type.record, place);
    if (typeof type === 'object' && 'listOf' in type) {
      const { listOf, short } = type;
      if ('words' in listOf) return list(value, (item, at) => nested(listOf, item, at), 'write [a, b]', place);
      const one = (item: Plain, at: Place): boolean =>
        short !== undefined && !isRecord(item) ? shortened(listOf, short, item, at) : record(item, listOf, at);
      return list(value, one, 'write a list of records', place);
    }
    const item = typeof type === 'string' ? itemTypes[type] : undefined;
    // Each item has a place of its own.
    if (item !== undefined && isList(value))
      return value.map((part, i) => nested(item, part, places.value(value, i))).every(Boolean);
    const fault = checkValue(type, value);
    if (fault) report(place, { ...fault, value });
    return fault === undefined;
  };

  const shortened = (shape: Shape | ShapeOf, field: string, value: Plain, place: Place): boolean => {
    const type = shapeFor(shape, { [field]: value }).fields[field]?.type;
    return type !== undefined && nested(type, value, place);
  };

  const record = (value: Plain, shape: Shape | ShapeOf, place: Place): boolean => {
    if (!isRecord(value)) {
      report(place, { problem: 'not a record', value, hint: 'write fields as name: value' });
      return false;
    }
    const { fields, ordered = [], exactlyOne = [], open } = shapeFor(shape, value);
    let sound = true;
    const wrong = (at: Place, problem: string, of: unknown, hint: string): void => {
      sound = false;
      report(at, { problem, value: of, hint });
    };
    for (const [name, item] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field !== undefined) {
        if (item !== null && !nested(field.type, item, places.value(value, name))) sound = false;
      } else if (!open) {
        const near = suggested < mostSuggested ? nearest(name, Object.keys(fields)) : undefined;
        suggested += 1;
        const hint = near ? `did you mean ${near}?` : `remove it, or use one of ${Object.keys(fields).join(', ')}`;
        wrong(places.key(value, name), 'unknown field', name, hint);
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
    for (const [low, high] of ordered) {
      const open = [low, high].filter(end => value[`${end}Exclusive`] === true);
      for (const end of open)
        if ((value[end] ?? null) === null)
          wrong(
            places.value(value, `${end}Exclusive`),
            `${end}Exclusive without ${end}`,
            true,
            `add ${end}, or remove ${end}Exclusive`,
          );
      if (open.length > 0 && typeof value[low] === 'number' && value[low] === value[high])
        wrong(
          places.value(value, low),
          `no share is left between ${low} and ${high}`,
          `${value[low]} and ${value[high]}`,
          'mend the ends, or remove Exclusive',
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
    if (!sound) invalid.add(value);
    return sound;
  };

  return { record, invalid };
};
