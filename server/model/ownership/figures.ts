import { shareInWords } from '../../../domain/words.ts';
import type { KnownRelation } from '../snapshot.ts';

/** Per cent, 0–100. An end that is not included stands `sliver` inside. */
export type ShareRange = { readonly min: number; readonly max: number };

/** Sums of decimal shares are off by less than this, in per cent. */
export const rounding = 1e-9;

/** How far inside an end stands that is not included, in per cent: "more than 50" is 50.0000001 (a symbolic perturbation: Edelsbrunner, Mücke 1990). */
const sliver = 1e-7;

/** Half a unit of the last digit of a printed figure: what rounds to 33.4 is off by at most 0.05. */
const halfUnit = (printed: number): number => 0.5 * 10 ** -(String(printed).split('.')[1]?.length ?? 0);

type Measure = 'share' | 'voting';

const figureOf = ({ properties }: KnownRelation, measure: Measure): ShareRange | undefined => {
  const [low, high] = [properties[`${measure}Min`], properties[`${measure}Max`]];
  if (typeof low !== 'number' && typeof high !== 'number') return undefined;
  const about = (printed: number): number => (properties.approximate === true ? halfUnit(printed) : 0);
  const isFloor = typeof low !== 'number' || properties.bound === 'at-most';
  const isCeiling = typeof high !== 'number' || properties.bound === 'at-least';
  const min = isFloor ? 0 : low - about(low) + (properties[`${measure}MinExclusive`] === true ? sliver : 0);
  const max = isCeiling ? 100 : high + about(high) - (properties[`${measure}MaxExclusive`] === true ? sliver : 0);
  return { min: Math.max(0, min), max: Math.min(100, max) };
};

export const unknownShare: ShareRange = { min: 0, max: 100 };

/** The share that one holding states, per cent; undefined: not reported. "About 50" is what rounds to 50. */
export const statedShare = (relation: KnownRelation): ShareRange | undefined => figureOf(relation, 'share');

/** The share of one holding, unknown being 0 to 100. */
export const shareOf = (relation: KnownRelation): ShareRange => statedShare(relation) ?? unknownShare;

/** The votes that it carries; where none are stated they equal the share. */
export const votesOf = (relation: KnownRelation): ShareRange => figureOf(relation, 'voting') ?? shareOf(relation);

/** By how much an exact figure may be off since it was rounded for print, per cent; a band, a floor or "about" has none. */
export const roundingOf = (figure: ShareRange): number => (figure.min === figure.max ? halfUnit(figure.min) : 0);

/** The ends of a range as they are written, and whether each is itself left out. */
export const endsOf = ({ min, max }: ShareRange) => {
  const printed = (end: number): number => Math.round(end * 1e4) / 1e4;
  // Some slivers add up where owners are added up.
  const isLeftOut = (beyond: number): boolean => beyond > rounding && beyond < 20 * sliver;
  const [minExclusive, maxExclusive] = [isLeftOut(min - printed(min)), isLeftOut(printed(max) - max)];
  return {
    min: minExclusive ? printed(min) : min,
    max: maxExclusive ? printed(max) : max,
    minExclusive,
    maxExclusive,
  };
};

/** `33–34 %`, `more than 50, at most 75 %`. */
export const rangeInWords = (range: ShareRange): string => shareInWords(endsOf(range)) ?? '';
