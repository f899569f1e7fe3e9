import { dateInWords, numberInWords } from '../../../domain/words.ts';
import type { ChangePoint, ChangePoints } from './changePoints.ts';
import { leastMonths } from './changePoints.ts';
import type { ImpliedServers } from './impliedServers.ts';
import type { MirrorGap } from './mirrorGap.ts';
import { monthText } from './period.ts';

const month = (of: number): string => dateInWords(monthText(of));
const times = (ratio: number): string => numberInWords(Number(ratio.toPrecision(2)));

/** `2025-01/2025-04` → `January 2025 to April 2025`. */
export const periodInWords = (period: string): string => period.split('/').map(dateInWords).join(' to ');

export const changeInWords = ({ month: at, from, to, ratio }: ChangePoint): string => {
  const level = ratio >= 1 ? `rose to about ${times(ratio)} times` : `fell to about ${times(ratio)} of`;
  const when = from === to ? '' : `, at the earliest in ${month(from)} and at the latest in ${month(to)}`;
  return `The level ${level} what it was, most likely from ${month(at)}${when}.`;
};

export const changesInWords = (found: ChangePoints): string => {
  if (found.verdict === 'too-few')
    return `Insufficient data: ${found.values} months have a value, and a structural break is searched for from ${leastMonths} on.`;
  if (found.verdict === 'none') return `No structural break in ${found.values} months.`;
  return `${found.changes.length === 1 ? 'One structural break' : `${found.changes.length} structural breaks`} in ${found.values} months. A date near that of a rule does not prove a cause.`;
};

export const mirrorInWords = (mirrored: boolean, gaps: readonly MirrorGap[]): string => {
  if (!mirrored) return 'The other party’s report of this flow is not loaded, so there is nothing to compare with.';
  if (gaps.length === 0) return 'The two reports have no period in common.';
  const unusual = gaps.filter(({ verdict }) => verdict !== 'usual-margin').length;
  return `Of ${gaps.length} periods that both parties report, ${unusual === 0 ? 'none' : unusual} lie outside the usual margin for freight and insurance (0 to 20 per cent).`;
};

const whole = (value: number): string => numberInWords(Math.round(value));

export const impliedInWords = ({ period, servers, reported, missingMonths }: ImpliedServers): string => {
  const fleets =
    reported.fleets === 0
      ? 'No fleet with a number of servers is reported in the importing country.'
      : `The ${reported.fleets === 1 ? 'one fleet' : `${reported.fleets} fleets`} reported there, whenever it was, with a number have ${
          reported.high === undefined ? 'at least ' : reported.low === reported.high ? '' : `${whole(reported.low)} to `
        }${whole(reported.high ?? reported.low)} servers.`;
  const missing = missingMonths === 0 ? '' : ` ${missingMonths} months have no value and count for nothing.`;
  return `If every dollar of ${periodInWords(period)} had bought servers at such a price, it would be ${whole(servers.low)} to ${whole(servers.high)} of them; since the codes mix goods, it may be far fewer or none.${missing} ${fleets}`;
};
