import type { Range } from '../access/measures.ts';

export const none: Range = { min: 0, max: 0 };
export const unknown: Range = { min: 0 };

const withMax = (min: number, max: number): Range =>
  max === Number.POSITIVE_INFINITY ? { min } : { min: Math.min(min, max), max };
const top = ({ max }: Range): number => max ?? Number.POSITIVE_INFINITY;

export const plus = (a: Range, b: Range): Range => withMax(a.min + b.min, top(a) + top(b));
export const sumOf = (ranges: readonly Range[]): Range => ranges.reduce(plus, none);
export const times = ({ min, max }: Range, factor: number): Range =>
  max === undefined ? { min: min * factor } : { min: min * factor, max: max * factor };
