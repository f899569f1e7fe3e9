import type { Properties } from '../../../domain/graph.ts';

/** Figures of a record, or why they are not taken. */
export type Figures = { readonly values: Properties; readonly dropped?: string };

/**
 * Why a share is not taken, if it is not. Per cent: what lies between 0 and 1 may be a fraction and is taken as neither.
 */
export const shareFault = (figures: readonly number[], text: string): string | undefined => {
  if (figures.some(figure => !Number.isFinite(figure) || figure < 0 || figure > 100))
    return `percentages that are none, such as ${text}`;
  const most = Math.max(...figures);
  return most > 0 && most <= 1 ? `percentages that may be fractions, such as ${text}` : undefined;
};

/**
 * The share that a text gives, per cent: a number or a range. Of several figures none is told to be the right one.
 */
export const shareIn = (texts: readonly string[]): Figures => {
  const [text, ...others] = texts;
  if (text === undefined) return { values: {} };
  if (others.length > 0)
    return { values: {}, dropped: `several percentages for one holding, such as ${texts.join(' and ')}` };
  const parts = text.split(/[-–]/).map(part => /^(\d+(?:\.\d+)?)\s*%?$/.exec(part.trim())?.[1]);
  const [low, high] = [Number(parts[0]), Number(parts.at(-1))];
  if (parts.length > 2 || parts.includes(undefined) || low > high)
    return { values: {}, dropped: `percentages that are none, such as ${text}` };
  const fault = text.includes('%') && high <= 100 ? undefined : shareFault([low, high], text);
  return fault === undefined ? { values: { shareMin: low, shareMax: high } } : { values: {}, dropped: fault };
};
