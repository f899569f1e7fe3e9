import { aggregationTest } from '../../server/model/accessTests/aggregationTest.ts';
import { controlTest } from '../../server/model/accessTests/controlTest.ts';
import { effectiveInterest } from '../../server/model/accessTests/effectiveInterest.ts';
import { coverageOf } from '../../server/model/ownership/coverage.ts';
import type { ShareRange } from '../../server/model/ownership/figures.ts';
import type { RegimeReading } from '../../server/model/ownership/regimes.ts';
import { ownershipOf } from '../../server/model/ownership/stakes.ts';
import { firmsBelow } from '../../server/model/reach/affiliates.ts';
import { analyseAsked } from '../../server/model/reach/reachView.ts';
import type { Snapshot } from '../../server/model/snapshot.ts';
import type { Verdict } from '../../server/model/verdict.ts';
import { affiliatesOf, type SharesRegime } from '../../server/model/whole/affiliatesOf.ts';
import { type MeasureColumns, verdicts } from '../../server/model/whole/found.ts';
import { packed } from '../../server/model/whole/wholeOwnership.ts';

type Row = {
  readonly tier: number;
  readonly coveredTier: number;
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly values: readonly (ShareRange | undefined)[];
};

const tests = [effectiveInterest, aggregationTest, controlTest] as const;

/** The firms below parties asked by id with their three tests, as `askReach` answers on one day. */
export const affiliatesOverMaps = (
  snapshot: Snapshot,
  parties: readonly string[],
  regime: RegimeReading,
): ReadonlyMap<string, Row> => {
  const ids = new Set(parties);
  const analysis = analyseAsked(snapshot, { ids, jurisdictions: new Set() }, regime);
  const coverage = coverageOf(analysis, ids);
  return new Map(
    [...firmsBelow(analysis, ids)].map(([firm, tier]) => {
      const results = tests.map(test => test(firm, analysis));
      const row: Row = {
        ...{ tier, coveredTier: coverage.get(firm)?.tier ?? 0 },
        verdicts: results.map(({ verdict }) => verdict),
        values: results.map(({ value }) => value),
      };
      return [firm, row];
    }),
  );
};

/** The same over typed arrays. */
export const affiliatesOverArrays = (
  snapshot: Snapshot,
  parties: readonly string[],
  regime: SharesRegime,
): ReadonlyMap<string, Row> => {
  const printed = ownershipOf(snapshot);
  const isRounded = printed.rounded.shares.size + printed.rounded.votes.size > 0;
  const { whole, ids } = packed(printed, isRounded ? ownershipOf(snapshot, 'rounded') : undefined);
  const numbers = parties.map(party => ids.indexOf(party)).filter(number => number >= 0);
  const { firm, tier, coveredTier, interest, aggregation, control } = affiliatesOf(
    whole,
    Uint32Array.from(numbers),
    regime,
  );
  const columns: readonly MeasureColumns[] = [interest, aggregation, control];
  return new Map(
    [...firm].map((number, i) => {
      const row: Row = {
        ...{ tier: tier[i] ?? 0, coveredTier: coveredTier[i] ?? 0 },
        verdicts: columns.map(({ verdict }) => verdicts[verdict[i] ?? 0]),
        values: columns.map(({ isMeasured, min, max }) =>
          isMeasured[i] === 1 ? { min: min[i] ?? 0, max: max[i] ?? 0 } : undefined,
        ),
      };
      return [ids[number] ?? '', row];
    }),
  );
};
