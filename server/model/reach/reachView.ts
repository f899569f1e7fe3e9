import type { Cooperative } from '../../../domain/cooperative.ts';
import { lazy } from '../lazy.ts';
import { analyseOwnership, type OwnershipAnalysis } from '../ownership/analysis.ts';
import { coverageOf } from '../ownership/coverage.ts';
import type { RegimeReading } from '../ownership/regimes.ts';
import type { Snapshot } from '../snapshot.ts';
import { amountsIn, wholes } from './amounts.ts';
import { type AskedParties, seatedAsAsked } from './askedParties.ts';
import { hardwareReached } from './hardware.ts';
import { whereItStands } from './whereItStands.ts';

/** The ownership of a view in which the parties asked about are the restricted ones. */
export const analyseAsked = (snapshot: Snapshot, asked: AskedParties, regime: RegimeReading): OwnershipAnalysis => {
  const { view, jurisdictions } = seatedAsAsked(snapshot, asked);
  return analyseOwnership(view, jurisdictions, regime);
};

/** All that is asked of one view of what parties get to. Yields while hardware is judged. */
export function* reachView(snapshot: Snapshot, asked: AskedParties, regime: RegimeReading) {
  const analysis = analyseAsked(snapshot, asked, regime);
  const { snapshot: view } = analysis;
  const reached = yield* hardwareReached(view, analysis.jurisdictions);
  /** The parties that are asked about and known. */
  const parties = analysis.partiesBut('');
  return {
    ...{ view, analysis, reached, parties },
    coverage: lazy(() => coverageOf(analysis, parties)),
    wholes: wholes(view, reached.hardware),
    amounts: amountsIn(view, analysis, reached),
    stands: whereItStands(view),
  };
}

export type ReachView = ReturnType<typeof reachView> extends Cooperative<infer View> ? View : never;

/** What makes a holder lead to the parties, of several the first. */
export type Link = 'itself' | 'control' | 'aggregation' | 'interest' | 'personnel';

export const linkOf = (holder: string, { analysis, parties, coverage }: ReachView): Link => {
  if (parties.has(holder)) return 'itself';
  if (!analysis.ownership.firms.has(holder)) return 'personnel';
  if (analysis.controlVerdict(holder) === 'yes') return 'control';
  if (coverage().has(holder)) return 'aggregation';
  const isOpen = analysis.controlVerdict(holder) === 'undetermined';
  return isOpen || analysis.effectiveInterest(holder).value.max > 0 ? 'interest' : 'personnel';
};
