import { expect, test } from 'vitest';
import type { Match } from '../../server/model/names/match.ts';
import { type Offered, outcomeOf } from '../../server/screening/outcome.ts';

type Party = { readonly id: string };
const match = (bits: number, more: Partial<Match> = {}): Match => ({
  ...{ field: 'name', text: 'A', how: 'words', bits, score: 1 / (1 + 2 ** -bits), undoubted: false },
  ...more,
});
const exact = (bits = 12) => match(bits, { how: 'exact', undoubted: true });
const answer = (id: string, found: Match): Offered<Party> => ({ party: { id }, match: found });
const ids = (parties: readonly Party[]) => parties.map(({ id }) => id);

test('one party without a doubt is sure, two are offered', () => {
  expect(outcomeOf([answer('a', exact()), answer('b', match(9))], []).sure?.id).toBe('a');
  const two = outcomeOf([answer('a', exact()), answer('b', exact())], []);
  expect([two.sure, ids(two.parties)]).toEqual([undefined, ['a', 'b']]);
});

test('what is unlikely, or far less likely than the first, is not offered', () => {
  const answers = [answer('a', match(3)), answer('b', match(-2)), answer('c', match(-4))];
  expect(ids(outcomeOf(answers, []).parties)).toEqual(['a', 'b']);
  expect(ids(outcomeOf([answer('a', match(-6.1))], []).parties)).toEqual([]);
});

test('parts make a party sure where one leaves no doubt and each other bears it out', () => {
  const borneOut = [[answer('a', exact())], [answer('a', match(2))]];
  expect(outcomeOf([], borneOut).sure?.id).toBe('a');
  // A part that asks for more than the name, an unanswered one and another party leave a doubt.
  for (const other of [[answer('a', match(2, { how: 'within' }))], [], [answer('b', match(2))]])
    expect(outcomeOf([], [[answer('a', exact())], other]).sure).toBeUndefined();
  expect(outcomeOf([], [[answer('a', exact())]]).sure).toBeUndefined();
});

test('each party that a part names without doubt is offered, however much likelier another is', () => {
  const parts = [[answer('a', exact(30))], [answer('b', exact(12))], [answer('c', match(3))]];
  expect(ids(outcomeOf([], parts).parties)).toEqual(['a', 'b']);
});
