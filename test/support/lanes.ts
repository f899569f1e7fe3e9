import type { Connection } from '../../server/store/embedded/start.ts';

/**
 * How many live test files run side by side, each lane with a Neo4j of its own: TEST_LANES, 1 unless set. A Neo4j that
 * runs already (TEST_NEO4J_URI) is one lane.
 */
export const lanes = process.env.TEST_NEO4J_URI === undefined ? Number(process.env.TEST_LANES ?? 1) : 1;

/** What the lane of this test file has of each: vitest numbers its workers from 1. */
export const ofLane = <T>(each: readonly T[]): T => {
  const own = each[Number(process.env.VITEST_POOL_ID) - 1];
  if (own === undefined) throw new Error(`worker ${process.env.VITEST_POOL_ID} has no lane among ${each.length}`);
  return own;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** A Neo4j for each lane. */
    neo4j: readonly Connection[];
    /** For each, the file that names the state in which it held the shipped data: see shipped.ts. */
    shippedMarks: readonly string[];
  }
}
