import { partyTests } from '../../server/model/accessTests/accessTests.ts';
import { type Ground, groundOf } from '../../server/model/accessTests/ground.ts';
import type { AccessTest, TestResult } from '../../server/model/accessTests/testResult.ts';
import { spanOf } from '../../server/model/dates.ts';
import { type Knowledge, recall } from '../../server/model/recall.ts';
import { restrictedByDefault } from '../../server/model/restricted.ts';
import { draw, recordOf, today } from './graph.ts';

/** A drawing as known today and judged on a day. */
export const knownAt = (text: string, asOf = today): Knowledge => recall(recordOf(draw(text)), { asOf: spanOf(asOf) });

export const groundAt = (text: string, asOf = today): Ground =>
  groundOf(knownAt(text, asOf), new Set(restrictedByDefault));

/** One of tests 2 to 5 of one party. */
export const resultAt = (text: string, party: string, test: AccessTest, asOf = today): TestResult => {
  const found = partyTests(party, groundAt(text, asOf)).find(result => result.test === test);
  if (!found) throw new Error(`${test} asks about what a party holds; ask holderTests`);
  return found;
};

export const verdictAt = (text: string, party: string, test: AccessTest, asOf = today) =>
  resultAt(text, party, test, asOf).verdict;
