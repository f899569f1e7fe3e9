import { expect, test } from 'vitest';
import { bounds } from '../../server/graphql/fairShare.ts';
import { forever, soon, world } from '../support/requestsOnAClock.ts';

test('a request that has worked long pauses after each piece, by its length, while others are in flight', async () => {
  const { enter, arrive, pass, pauses } = world();
  const long = await enter('long', 'light', forever);
  const answered = arrive({});
  pass(bounds.givesWay - 10);
  await long.rest();
  expect(pauses).toHaveLength(0);
  pass(20);
  let goesOn = false;
  const resting = long.rest().then(() => {
    goesOn = true;
  });
  await soon();
  expect(pauses.map(({ ms }) => ms)).toEqual([40]);
  expect(goesOn).toBe(false);
  // It goes on once its pause is over, though the other is still in flight.
  pauses[0]?.end();
  await resting;
  pass(20);
  const again = long.rest();
  await soon();
  expect(pauses).toHaveLength(2);
  // It goes on once nobody is in flight, though its pause is not over.
  answered();
  await again;
  pass(20);
  await long.rest();
  expect(pauses).toHaveLength(2);
});

test('no pause is longer than its bound, however long the piece was', async () => {
  const { enter, arrive, pass, pauses } = world();
  const long = await enter('long', 'heavy', forever);
  arrive({});
  pass(60_000);
  const resting = long.rest();
  await soon();
  expect(pauses.map(({ ms }) => ms)).toEqual([100]);
  pauses[0]?.end();
  await resting;
});

test('requests that give way do not pause for each other', async () => {
  const { enter, arrive, pass, pauses } = world();
  const keys = [{}, {}];
  for (const key of keys) arrive(key);
  const heavy = await enter('a', 'heavy', forever, keys[0]);
  const grown = await enter('b', 'light', forever, keys[1]);
  pass(bounds.givesWay + 1);
  const [one, other] = [grown.rest(), heavy.rest()];
  await one;
  await other;
  expect(pauses.filter(({ ms }) => ms > 0)).toEqual([]);
});

test('all requests that give way pause after a piece of one of them, and one of them works at a time', async () => {
  const { enter, arrive, pass, pauses } = world();
  const [one, other] = [await enter('a', 'light', forever), await enter('b', 'light', forever)];
  const answered = arrive({});
  // Both are at work.
  pass(bounds.givesWay + 1);
  const went: string[] = [];
  const restings = [one.rest().then(() => went.push('one')), other.rest().then(() => went.push('other'))];
  await soon();
  await soon();
  expect(went).toEqual([]);
  for (const { end } of pauses) end();
  await soon();
  await soon();
  await soon();
  // The one that goes on works until it rests or ends; the other waits for it.
  expect(went).toHaveLength(1);
  (went[0] === 'one' ? one : other).end();
  await soon();
  await soon();
  expect(went).toHaveLength(2);
  answered();
  await Promise.all(restings);
});
