import { type Period, periodText } from './period.ts';
import { type Range, type Series, valueIn } from './series.ts';

/** A fleet that somebody reported in the importing country. */
export type ReportedFleet = { readonly id: string; readonly servers?: number; readonly bound?: 'at-least' | 'at-most' };

export type ImpliedServers = {
  readonly period: string;
  readonly value: Range;
  /** Months of the period without a value: what they held is not counted. */
  readonly missingMonths: number;
  /** If every dollar bought whole servers at a price within the range. The codes mix goods, so the true least is 0. */
  readonly servers: Range;
  /** Servers of the reported fleets added up; `high` absent when one is a floor. Fleets may overlap. */
  readonly reported: { readonly low: number; readonly high?: number; readonly fleets: number; readonly silent: number };
  /** Which part of the implied servers the reported ones could be, in per cent; absent when the implied may be 0. */
  readonly reportedShare?: { readonly low: number; readonly high?: number };
};

const reportedIn = (fleets: readonly ReportedFleet[]): ImpliedServers['reported'] => {
  const counted = fleets.flatMap(({ servers, bound }) => (servers === undefined ? [] : [{ servers, bound }]));
  const low = counted.reduce((sum, { servers, bound }) => sum + (bound === 'at-most' ? 0 : servers), 0);
  const open = counted.some(({ bound }) => bound === 'at-least');
  const high = counted.reduce((sum, { servers }) => sum + servers, 0);
  return { low, ...(open ? {} : { high }), fleets: counted.length, silent: fleets.length - counted.length };
};

const totalIn = (series: Series, period: Period): { value: Range; missingMonths: number } | undefined => {
  const whole = valueIn(series, period);
  if (whole !== undefined) return { value: whole, missingMonths: 0 };
  let [low, high, held] = [0, 0, 0];
  for (let month = period.first; month <= period.last; month += 1) {
    const value = series.months.get(month)?.value;
    if (value === undefined) continue;
    low += value.low;
    high += value.high;
    held += 1;
  }
  return held === 0 ? undefined : { value: { low, high }, missingMonths: period.last - period.first + 1 - held };
};

/**
 * How many servers the value of a period would be, at a price within the range (dollars a server, both above 0), beside
 * the fleets reported in the importing country. Undefined when no month of the period has a value.
 */
export const impliedServersIn = (
  series: Series,
  period: Period,
  price: Range,
  fleets: readonly ReportedFleet[],
): ImpliedServers | undefined => {
  const total = totalIn(series, period);
  if (total === undefined) return undefined;
  const servers = { low: total.value.low / price.high, high: total.value.high / price.low };
  const reported = reportedIn(fleets);
  const share =
    servers.low > 0
      ? {
          low: (reported.low / servers.high) * 100,
          ...(reported.high === undefined ? {} : { high: (reported.high / servers.low) * 100 }),
        }
      : undefined;
  return {
    period: periodText(period),
    ...total,
    servers,
    reported,
    ...(share === undefined ? {} : { reportedShare: share }),
  };
};
