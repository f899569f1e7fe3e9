/**
 * How many live test files run side by side, each lane with a Neo4j of its own: TEST_LANES, 1 unless set. A Neo4j that
 * runs already (TEST_NEO4J_URI) is one lane.
 */
export const lanes = process.env.TEST_NEO4J_URI === undefined ? Number(process.env.TEST_LANES ?? 1) : 1;
