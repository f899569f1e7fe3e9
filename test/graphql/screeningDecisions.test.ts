import { expect, test } from 'vitest';
import { stubStore } from '../support/stubStore.ts';
import { asker, token } from './ask.ts';

const record = 'mutation ($decision: ScreeningDecisionInput!) { recordScreeningDecision(decision: $decision) { id } }';
const list = 'query ($asked: [String!]) { screeningDecisions(asked: $asked) { totalCount } }';
const good = {
  ...{ asked: 'Alfa', entity: 'firm-a', decision: 'UNCLEAR', note: 'seat?', reviewer: 'R. Viewer', score: 0.9 },
  ...{ outcome: 'UNDETERMINED', asOf: '2026-06-01', knownBy: '2026-06', revision: '0123456789ab' },
};
const bearer = { authorization: `Bearer ${token}` };
/** Neither reads nor writes: what reaches it fails in another way than by its input. */
const ask = asker(() => stubStore(() => Promise.reject(new Error('the store was read'))), { writable: true });

test('the decision that the refusals below vary is taken to the store', async () => {
  await expect(ask(record, { decision: good }, bearer)).rejects.toThrow('the store was written');
});

test.each([
  ['asked', ' ', 'write 1 to 2,000 characters'],
  ['asked', 'x'.repeat(2_001), 'write 1 to 2,000 characters'],
  ['asked', 'Al\u202efa', 'leave out U+202E'],
  ['note', 'x'.repeat(2_001), 'write at most 2,000 characters'],
  ['note', 'a\nb', 'leave out the line break'],
  ['reviewer', '', 'write 1 to 120 characters'],
  ['reviewer', 'x'.repeat(121), 'write 1 to 120 characters'],
  ['score', 1.5, 'from 0 to 1'],
  ['score', -0.1, 'from 0 to 1'],
  ['regime', 'fr', 'write one of us'],
  ['revision', 'latest', 'twelve hexadecimal digits'],
])('a decision with %s %j is refused with the remedy', async (argument, value, remedy) => {
  const { errors } = await ask(record, { decision: { ...good, [argument]: value } }, bearer);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  expect(errors[0]?.message).toContain(`${argument} is `);
  expect(errors[0]?.message).toContain(remedy);
});

test('without the token no decision is recorded', async () => {
  const { status, errors } = await ask(record, { decision: good }, { authorization: 'Bearer wrong' });
  expect([status, errors[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test('without the token no decision is read, since they name customers and reviewers', async () => {
  const { status, errors } = await ask(list, { asked: ['Alfa'] });
  expect([status, errors[0]?.extensions?.code]).toEqual([403, 'FORBIDDEN']);
});

test('a server without a token says why it records none', async () => {
  const reading = asker(() => stubStore(() => Promise.reject(new Error('the store was read'))));
  const { errors } = await reading(record, { decision: good }, bearer);
  expect(errors[0]?.message).toContain('knows neither a token');
});

test('more names than are screened at once are refused', async () => {
  const { errors } = await ask(list, { asked: Array.from({ length: 10_001 }, (_, i) => `Firm ${i}`) }, bearer);
  expect(errors[0]?.message).toContain('asked is 10001; give at most 10,000');
});

test('a full store says how many it keeps, and where else a decision can be kept', async () => {
  const full = stubStore(() => Promise.reject(new Error('the store was read')), {
    write: work =>
      work((() => Promise.resolve([{ others: 100_000, recorded: true, decision: null }])) as never, () => undefined),
  });
  const { errors } = await asker(() => full, { writable: true })(record, { decision: good }, bearer);
  expect(errors[0]?.message).toContain('100,000 decisions are kept at most');
});
