import { type Span, spanOf } from '../../../domain/dates.ts';
import type { Verdict } from '../verdict.ts';

/** Partial dates, both included; an absent end is open. */
export type DatedSpan = { readonly from?: string; readonly to?: string };

/** Whether a dated span holds on every day of `asOf` (yes), on none (no), or on some, or on days left open (undetermined). */
export const heldOn = ({ from, to }: DatedSpan, asOf: Span): Verdict => {
  const start = from === undefined ? undefined : spanOf(from);
  const end = to === undefined ? undefined : spanOf(to);
  if ((start && asOf.last < start.first) || (end && end.last < asOf.first)) return 'no';
  const whole = (!start || start.last <= asOf.first) && (!end || asOf.last <= end.first);
  return whole ? 'yes' : 'undetermined';
};
