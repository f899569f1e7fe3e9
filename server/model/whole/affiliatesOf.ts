import type { RegimeEdition } from '../ownership/regimes.ts';
import { aggregatedOf } from './aggregated.ts';
import { aloneOf } from './alone.ts';
import { firmsBelow, unsound } from './below.ts';
import { controlledOf } from './controlled.ts';
import { columnsOf, type MeasureColumns } from './found.ts';
import { interestOf } from './interest.ts';
import type { Figures, WholeOwnership } from './wholeOwnership.ts';

/**
 * Row i: a firm below the parties, the nearest first, with the verdicts and values of the three tests asked of these parties
 * in place of the restricted ones: nobody else is restricted, and nobody's place is unknown.
 */
export type AffiliateTable = {
  readonly firm: Uint32Array;
  /** The fewest steps down from a party, over holdings and control. */
  readonly tier: Uint32Array;
  /** The tier in which the regime's rule certainly covers it; 0: not certainly covered. */
  readonly coveredTier: Uint32Array;
  readonly interest: MeasureColumns;
  readonly aggregation: MeasureColumns;
  readonly control: MeasureColumns;
};

/** A regime that counts shares alone: one that covers by control too is asked firm by firm. */
export type SharesRegime = RegimeEdition & { readonly orControl: false };

/** Whether `affiliatesOf` answers for a regime. */
export const readsWhole = (regime: RegimeEdition): regime is SharesRegime => !regime.orControl;

/**
 * The firms below parties of a whole register, with the answers that `firmsBelow`, `effectiveInterest`, `aggregationTest`
 * and `controlTest` give of each. O(stakes), and stakes below each party for control; circles as `solveCircle` and
 * `unaided` have it.
 */
export const affiliatesOf = (whole: WholeOwnership, parties: Uint32Array, regime: SharesRegime): AffiliateTable => {
  const { isFirm, printed, rounded } = whole;
  const isParty = new Uint8Array(whole.nodes);
  for (const party of parties) isParty[party] = 1;
  const { firm, tier } = firmsBelow(whole, parties);
  const asked = { parties, firms: firm, isParty };
  const found = ({ shares, votes }: Figures) => ({
    interest: interestOf(shares, isFirm, isParty, firm),
    aggregation: (regime.aggregated ? aggregatedOf : aloneOf)(shares, isFirm, asked, regime),
    control: controlledOf(whole, votes, asked),
  });
  const [asPrinted, asRounded] = [found(printed), rounded && found(rounded)];
  const wrong = unsound(whole, printed, isParty);
  const measured = (test: 'interest' | 'aggregation' | 'control', isWrong: Uint8Array): MeasureColumns =>
    columnsOf(asPrinted[test], asRounded?.[test], row => isWrong[firm[row] ?? 0] === 1);
  return {
    ...{ firm, tier, coveredTier: asPrinted.aggregation.tier },
    interest: measured('interest', wrong.shares),
    aggregation: measured('aggregation', wrong.shares),
    control: measured('control', wrong.votes),
  };
};
