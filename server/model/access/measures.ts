import { certainSpan, type Day, dawn, earlier, earliestDate, later, latestDate, never } from '../../../domain/dates.ts';
import type { Bound, Properties } from '../../../domain/graph.ts';
import { shareOf } from '../ownership/figures.ts';
import type { KnownRelation, Snapshot } from '../snapshot.ts';
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

const plus = (a: Range, b: Range): Range => ({
  min: a.min + b.min,
  ...(a.max === undefined || b.max === undefined ? {} : { max: a.max + b.max }),
});

/**
 * The COVERS relations that say what part of the hardware a lease has: the one that the chain runs over, else those over
 * what the chain passes or over its site, else all of the lease, from which the chain then starts.
 */
const coversOf = (lease: string, steps: readonly Step[], { relations }: Snapshot): readonly KnownRelation[] => {
  const step = steps.find(({ relation, to }) => relation.kind === 'COVERS' && to === lease);
  if (step) return [step.relation];
  const passed = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const covers = relations.filter(({ kind, from, certainty }) => kind === 'COVERS' && from === lease && certainty);
  const over = covers.find(({ to }) => passed.has(to));
  if (over) return [over];
  const isSiteOfIt = (site: string): boolean =>
    relations.some(({ kind, from, to, certainty }) => kind === 'HOSTS' && from === site && passed.has(to) && certainty);
  const overSite = covers.find(({ to }) => isSiteOfIt(to));
  return overSite ? [overSite] : covers;
};

/**
 * Servers or GPUs that a chain is about: the least over all leases it passes. What COVERS relations say of their own
 * parts goes before what the lease says of itself. Undefined when no lease on it states a number.
 */
export const quantity = (steps: readonly Step[], snapshot: Snapshot, name: 'servers' | 'gpus'): Range | undefined => {
  const leases = new Set(
    steps.flatMap(step => [step.from, step.to]).filter(id => snapshot.entities.get(id)?.kind === 'Lease'),
  );
  const ranges = [...leases].map((lease): Range | undefined => {
    const parts = coversOf(lease, steps, snapshot).map(({ properties }) => countOn(properties, name));
    const counted = parts.filter(part => part !== undefined);
    if (counted.length > 0 && counted.length === parts.length) return counted.reduce(plus);
    const stated = snapshot.entities.get(lease)?.resolved.get(name);
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
  const product = (end: 'min' | 'max'): number =>
    holdings.reduce((product, { relation }) => (product * shareOf(relation)[end]) / 100, 100);
  return { min: product('min'), max: product('max') };
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
