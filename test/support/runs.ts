const asked = process.env.TEST_RUNS;

/** Whether everything is tried that takes minutes: `TEST_RUNS=check`, as `npm run check` sets it, or `full`. */
export const isFullRun = asked === 'check' || asked === 'full';

/** Parts of all random cases on which laws are tried, and of how often a sort of case must have come up: few vary more. */
const [tried, seen] = asked === 'full' ? [1, 1] : isFullRun ? [0.2, 0.12] : [0.1, 0.05];

/** How many random cases a law is tried on: all with `TEST_RUNS=full`, a fifth in a check, a tenth in a developer's loop. */
export const runs = (full: number): number => Math.ceil(full * tried);

/** How often a sort of case must have come up at least, given how often it must in a full run. */
export const seenAtLeast = (full: number): number => Math.floor(full * seen);
