import { expect, test } from 'vitest';
import { inMemory } from '../support/oracle/inMemory.ts';
import { type Found, runTrial } from '../support/oracle/trial.ts';

/** A short trial; `npm run bench -- engine` asks as many as one likes. */
const questions = 150;

test('the engine answers as the oracle of the definitions does, for random worlds in the form of case files', async () => {
  const found: Found[] = [];
  const { asked, differences } = await runTrial({
    ...inMemory(),
    ...{ questions, seed: 2026, worldsAtOnce: 20, apart: true, reported: 1 },
    onFound: difference => found.push(difference),
    onProgress: () => undefined,
  });
  expect(found).toEqual([]);
  expect([...differences]).toEqual([]);
  expect(asked).toBeGreaterThanOrEqual(questions);
});
