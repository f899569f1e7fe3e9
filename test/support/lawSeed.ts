import fc from 'fast-check';

/**
 * Where the random cases of laws begin. The same everywhere, so that a commit passes or fails whoever runs it; `TEST_SEED=random`
 * draws a new one, which fast-check prints with each failure, and `TEST_SEED=N` takes that one.
 */
const asked = process.env.TEST_SEED ?? '20261129';

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
