import { spanOf } from '../../domain/dates.ts';
import { restrictedByDefault } from '../../domain/restricted.ts';
import { partyTests } from '../../server/model/accessTests/accessTests.ts';
import type { AccessTest, TestResult } from '../../server/model/accessTests/testResult.ts';
import { analyseOwnership, type OwnershipAnalysis } from '../../server/model/ownership/analysis.ts';
import { type Snapshot, viewAt } from '../../server/model/snapshot.ts';
import { draw, recordOf, today } from './graph.ts';

/** A drawing as known today and judged on a day. */
export const knownAt = (text: string, asOf = today): Snapshot => viewAt(recordOf(draw(text)), { asOf: spanOf(asOf) });

export const analysisAt = (text: string, asOf = today): OwnershipAnalysis =>
  analyseOwnership(knownAt(text, asOf), new Set(restrictedByDefault));

/** One of tests 2 to 5 of one party. */
export const resultAt = (text: string, party: string, test: AccessTest, asOf = today): TestResult => {
  const found = partyTests(party, analysisAt(text, asOf)).find(result => result.test === test);
  if (!found) throw new Error(`${test} asks about what a party holds; ask holderTests`);
  return found;
};

export const verdictAt = (text: string, party: string, test: AccessTest, asOf = today) =>
  resultAt(text, party, test, asOf).verdict;
