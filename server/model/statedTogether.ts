import type { Properties, Value } from '../../domain/graph.ts';

/** The two ends of a range. */
const ranges = [
  ['shareMin', 'shareMax'],
  ['votingMin', 'votingMax'],
] as const;

const isTurnedOver = (values: Readonly<Record<string, Value>>): boolean =>
  ranges.some(([min, max]) => {
    const isOpen = values[`${min}Exclusive`] === true || values[`${max}Exclusive`] === true;
    const [low, high] = [Number(values[min]), Number(values[max])];
    return low > high || (isOpen && low === high);
  });

/** That an end of a range is itself left out comes with the end. */
const exclusive: ReadonlyMap<string, string> = new Map(ranges.flat().map(end => [end, `${end}Exclusive`]));
/** How other values are to be read. */
const readings: ReadonlySet<string> = new Set(['approximate', 'bound', 'endNoLater', ...exclusive.values()]);

/**
 * What claims say together of one relation, the best supported first: each value is that of the first that gives one. How
 * a number is to be read (`approximate`, `bound`, that an end is left out) comes with the number and never from a claim of another number; where one
 * claim gives it as exact and another as about so much, it is about.
 * Whether an end is one at the latest (`endNoLater`) is for who takes the end.
 * Left out is a number that is a floor or a ceiling where those taken before are not, since a relation has one `bound`,
 * and an end of a range that lies beyond the other end.
 */
export const statedTogether = (claims: readonly Properties[]): Properties => {
  const taken: Record<string, Value> = {};
  let counted = false;
  for (const values of claims) {
    const { approximate, bound } = values;
    let counts = false;
    for (const [name, value] of Object.entries(values)) {
      if (readings.has(name)) continue;
      const isNumber = typeof value === 'number';
      const leftOut = exclusive.get(name);
      const open = leftOut !== undefined && values[leftOut] === true ? { [leftOut]: true } : undefined;
      if (Object.hasOwn(taken, name)) {
        counts ||= isNumber && taken[name] === value && taken.bound === bound;
        continue;
      }
      if (isNumber && counted && bound !== taken.bound) continue;
      if (isNumber && leftOut !== undefined && isTurnedOver({ ...taken, [name]: value, ...open })) continue;
      taken[name] = value;
      if (open !== undefined) Object.assign(taken, open);
      counts ||= isNumber;
    }
    if (!counts) continue;
    if (approximate === true) taken.approximate = true;
    if (bound !== undefined) taken.bound = bound;
    counted = true;
  }
  return taken;
};
