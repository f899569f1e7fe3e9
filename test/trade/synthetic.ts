import { monthText, parseMonth } from '../../server/model/trade/period.ts';
import type { Reading } from '../../server/model/trade/series.ts';

/** A small generator with a seed (mulberry32), so that every run draws the same series. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const normalFrom = (random: () => number) => (): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export type Recipe = {
  readonly months: number;
  /** Standard deviation of the noise of the logarithms. */
  readonly noise: number;
  /** How much of last month's noise lingers. */
  readonly lingering?: number;
  /** Growth a year, of the logarithm. */
  readonly growth?: number;
  /** Size of the seasonal wave, of the logarithm. */
  readonly season?: number;
  /** Steps of the logarithm, by index of the first month of the new level. */
  readonly steps?: readonly { readonly at: number; readonly size: number }[];
  /** Chance that a month is a spike of three times the value up or down. */
  readonly spikes?: number;
};
export const firstMonth = parseMonth('2018-01') ?? 0;

export const readingsOf = (values: readonly (number | undefined)[], start = firstMonth): Reading[] =>
  values.flatMap((valueUsd, i) => {
    const period = monthText(start + i);
    return valueUsd === undefined ? [] : [{ id: `obs-${period}`, period, valueUsd }];
  });

export const draw = (recipe: Recipe, random: () => number): number[] => {
  const { months, noise, lingering = 0, growth = 0, season = 0, steps = [], spikes = 0 } = recipe;
  const normal = normalFrom(random);
  const phase = random() * 12;
  let carried = normal() * noise;
  return Array.from({ length: months }, (_, i) => {
    carried = lingering * carried + Math.sqrt(1 - lingering ** 2) * noise * normal();
    const level = steps.reduce((sum, { at, size }) => sum + (i >= at ? size : 0), 0);
    const spike = random() < spikes ? (random() < 0.5 ? 1.1 : -1.1) : 0;
    return (
      50e6 * Math.exp((growth * i) / 12 + season * Math.sin((2 * Math.PI * (i + phase)) / 12) + level + carried + spike)
    );
  });
};
