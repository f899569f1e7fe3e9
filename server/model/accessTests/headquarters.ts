import type { Ground } from './ground.ts';
import { standingOf } from './standing.ts';
import type { TestResult } from './testResult.ts';

/**
 * Test 2: the holder or an ultimate parent of it has its seat in a restricted jurisdiction, as the headquarters rule of
 * BIS asks (15 CFR 742.6(a)(6)(iii), October 2023). A citizenship is no seat.
 */
export const headquarters = (holder: string, ground: Ground): TestResult => ({
  test: 'headquarters',
  ...standingOf(holder, 'seat', ground),
});
