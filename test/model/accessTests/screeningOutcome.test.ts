import { expect, test } from 'vitest';
import { screeningOutcome } from '../../../server/model/accessTests/screeningOutcome.ts';

const party = { own: false, status: 'no', tests: ['no', 'not-applicable'], onRecord: false } as const;

test.each([
  ['restricted-itself', { ...party, own: true, status: 'yes' }],
  ['restricted-through-parent', { ...party, status: 'yes' }],
  ['covered-by-ownership', { ...party, tests: ['yes', 'none-reported'] }],
  ['undetermined', { ...party, tests: ['undetermined'], onRecord: true }],
  ['on-record', { ...party, status: 'none-reported', onRecord: true }],
  ['none-reported', { ...party, tests: ['none-reported'] }],
  ['none-reported', { ...party, status: 'none-reported' }],
  ['not-restricted', party],
] as const)('%s', (outcome, asked) => {
  expect(screeningOutcome(asked)).toBe(outcome);
});
