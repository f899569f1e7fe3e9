import { verdictOn } from '../accessTests/testResult.ts';
import { rounding } from '../ownership/figures.ts';
import type { Verdict } from '../verdict.ts';

/** What the numbers of `MeasureColumns.verdict` stand for, from the farthest from a yes to the nearest. */
export const verdicts = ['no', 'none-reported', 'undetermined', 'yes'] as const satisfies readonly Verdict[];
export const verdictNumber = (verdict: (typeof verdicts)[number]): number => verdicts.indexOf(verdict);

export type MeasureColumns = {
  /** Index into `verdicts`. */
  readonly verdict: Uint8Array;
  /** Per cent, as reported. */
  readonly min: Float64Array;
  readonly max: Float64Array;
  /** 0: the value is absent, as in `measuredTest`. */
  readonly isMeasured: Uint8Array;
};

/** What one reading of the figures comes to, row by row: `Finding` in columns. */
export type Found = {
  readonly verdict: Uint8Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly most: Float64Array;
};

export const nothingFound = (rows: number): Found => ({
  verdict: new Uint8Array(rows),
  min: new Float64Array(rows),
  max: new Float64Array(rows),
  most: new Float64Array(rows),
});

/** Sets the verdicts of measured shares by `verdictOn`. */
export const judged = (found: Found, enough: (held: number) => boolean): Found => {
  const { verdict, min, max, most } = found;
  for (let row = 0; row < verdict.length; row += 1) {
    const each = verdictOn({ min: min[row] ?? 0, max: max[row] ?? 0 }, most[row] ?? 0, enough);
    if (each !== 'not-applicable') verdict[row] = verdictNumber(each);
  }
  return found;
};

/** A verdict that rests on figures as printed and not as rounded is none, nor is one that rests on an over-allocated firm, which has no value. */
export const columnsOf = (
  printed: Found,
  rounded: Found | undefined,
  isUnsound: (row: number) => boolean,
): MeasureColumns => {
  const { min, max, most } = printed;
  const verdict = printed.verdict.slice();
  const isMeasured = new Uint8Array(verdict.length);
  for (let row = 0; row < verdict.length; row += 1) {
    const isWrong = isUnsound(row);
    if (isWrong || (rounded && rounded.verdict[row] !== verdict[row])) verdict[row] = verdictNumber('undetermined');
    isMeasured[row] = Number(!isWrong && ((max[row] ?? 0) > 0 || (most[row] ?? 0) <= rounding));
  }
  return { verdict, min, max, isMeasured };
};
