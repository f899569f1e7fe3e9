/** Whether laws are tried on all their random cases: `TEST_RUNS=full`, as `npm run check` sets it. */
export const isFullRun = process.env.TEST_RUNS === 'full';

/** How many random cases a law is tried on: a tenth of `full`, so that a developer's loop stays short, or all of them. */
export const runs = (full: number): number => (isFullRun ? full : Math.ceil(full / 10));

/** How often a sort of case must have come up at least, given how often it must in a full run; fewer runs vary more. */
export const seenAtLeast = (full: number): number => (isFullRun ? full : Math.floor(full / 20));
