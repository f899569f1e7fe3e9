import { certainSpan, type Day, dawn, earlier, earliestDate, later, latestDate, never } from '../dates.ts';
import type { Bound, Properties } from '../graph.ts';
import type { Knowledge } from '../recall.ts';
import type { Step } from './steps.ts';

/** Both ends included; `max` undefined: no upper bound is known. */
export type Range = { readonly min: number; readonly max?: number };

export const bounded = (value: number, bound: Bound | undefined): Range =>
  bound === 'at-least' ? { min: value } : { min: bound === 'at-most' ? 0 : value, max: value };

const least = (a: Range, b: Range): Range => {
  const max = a.max === undefined ? b.max : b.max === undefined ? a.max : Math.min(a.max, b.max);
  return { min: Math.min(a.min, b.min), ...(max === undefined ? {} : { max }) };
};

/** A count as stated: `at least` has no upper end, `at most` none below. */
export const countOn = (properties: Properties, name: string): Range | undefined => {
  const value = properties[name];
  const bound = properties.bound === 'at-least' || properties.bound === 'at-most' ? properties.bound : undefined;
  return typeof value === 'number' ? bounded(value, bound) : undefined;
};

/** The COVERS relation that says what part a lease has: on the chain itself, or of a sublease, which is entered by its GRANTS. */
const coverOf = (lease: string, steps: readonly Step[], knowledge: Knowledge): Properties | undefined => {
  const passed = new Set(steps.flatMap(step => [step.from, step.to]));
  return knowledge.relations.find(
    ({ kind, from, to, certainty }) => kind === 'COVERS' && from === lease && passed.has(to) && certainty !== undefined,
  )?.properties;
};

/**
 * Servers or GPUs that a chain is about: the least over all leases it passes. What a COVERS relation says of its own
 * part goes before what the lease says of itself. Undefined when no lease on it states a number.
 */
export const quantity = (steps: readonly Step[], knowledge: Knowledge, name: 'servers' | 'gpus'): Range | undefined => {
  const leases = new Set(
    steps.flatMap(step => [step.from, step.to]).filter(id => knowledge.entities.get(id)?.kind === 'Lease'),
  );
  const ranges = [...leases].map((lease): Range | undefined => {
    const step = steps.find(({ relation, to }) => relation.kind === 'COVERS' && to === lease);
    const covers = step?.relation.properties ?? coverOf(lease, steps, knowledge);
    const own = covers && countOn(covers, name);
    if (own) return own;
    const stated = knowledge.entities.get(lease)?.resolved.get(name);
    return typeof stated?.value === 'number' ? bounded(stated.value, stated.claim?.bound) : undefined;
  });
  return ranges.every(range => range === undefined)
    ? undefined
    : ranges.map(range => range ?? { min: 0 }).reduce(least);
};

/** Product of the ownership shares along a chain, per cent; an unknown share is 0 to 100. Undefined without any OWNS step. */
export const shareProduct = (steps: readonly Step[]): { readonly min: number; readonly max: number } | undefined => {
  const holdings = steps.filter(step => step.relation.kind === 'OWNS');
  if (holdings.length === 0) return undefined;
  const product = (name: 'shareMin' | 'shareMax', unknown: number): number =>
    holdings.reduce((sum, { relation }) => {
      const share = relation.properties[name];
      return (sum * (typeof share === 'number' ? share : unknown)) / 100;
    }, 100);
  return { min: product('shareMin', 0), max: product('shareMax', 100) };
};

const reported = (steps: readonly Step[], name: 'start' | 'end'): string[] =>
  steps.flatMap(({ relation }) => {
    const value = relation.properties[name];
    return typeof value === 'string' ? [value] : [];
  });

export type Window = { readonly start?: string; readonly end?: string };

/** The span in which all steps hold, as far as starts and ends are reported. */
export const windowOf = (steps: readonly Step[]): Window => {
  const start = latestDate(reported(steps, 'start'));
  const end = earliestDate(reported(steps, 'end'));
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
};

/** The days on which all steps certainly hold. */
export const certainWindow = (steps: readonly Step[]): { readonly start: Day; readonly end: Day } | undefined => {
  const spans = steps.map(step => certainSpan(step.relation.validity));
  if (spans.some(span => span === undefined)) return undefined;
  const start = spans.map(span => span?.first ?? dawn).reduce(later, dawn);
  const end = spans.map(span => span?.last ?? never).reduce(earlier, never);
  return start <= end ? { start, end } : undefined;
};
