import { expect, test } from 'vitest';
import { lanes } from '../../server/graphql/admission.ts';
import { bounds, fairShare } from '../../server/graphql/fairShare.ts';

type Lane = keyof typeof lanes;

const soon = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
const forever = new AbortController().signal;

/** A clock that the test moves, and requests that work a step at a time, as often as they get their turn. */
const world = () => {
  let time = 0;
  const pauses: { readonly ms: number; readonly isEnded: () => boolean; readonly end: () => void }[] = [];
  const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise(resolve => {
      let isEnded = false;
      const end = (): void => {
        isEnded = true;
        resolve();
      };
      pauses.push({ ms, end, isEnded: () => isEnded });
      signal.addEventListener('abort', end);
    });
  const { enter, arrive } = fairShare({ now: () => time, sleep });
  const done: string[] = [];
  const pass = (ms: number): void => {
    time += ms;
  };
  const request = async (name: string, steps: number, each: number, lane: Lane = 'light') => {
    const share = await enter(name, lane, forever);
    for (let step = 0; step < steps; step += 1) {
      await soon();
      pass(each);
      await share.rest();
    }
    share.end();
    done.push(name);
  };
  return { enter, arrive, request, done, pass, pauses };
};

test('a short request ends before long ones that came earlier', async () => {
  const { request, done } = world();
  const long = Array.from({ length: 4 }, (_, i) => request(`long ${i}`, 200, 50));
  await soon();
  await request('short', 5, 5);
  expect(done).toEqual(['short']);
  await Promise.all(long);
  expect(done).toHaveLength(5);
});

test('a long request is done too, however many short ones come', async () => {
  const { request, done } = world();
  const long = request('long', 30, 50);
  let comes = true;
  const shorts = Array.from({ length: 8 }, async () => {
    while (comes) {
      await request('short', 3, 5);
      await soon();
    }
  });
  await long;
  comes = false;
  await Promise.all(shorts);
  expect(done.filter(name => name === 'short').length).toBeGreaterThan(10);
});

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

test('a request that waits for its slow reader holds up nobody', async () => {
  const { enter, arrive, pass } = world();
  const exporting = await enter('a', 'heavy', forever);
  const other = await enter('b', 'light', forever);
  arrive({});
  pass(bounds.givesWay + 1);
  let read = (): void => undefined;
  const reader = new Promise<void>(resolve => {
    read = resolve;
  });
  let goesOn = false;
  const waiting = exporting.aside(reader).then(() => {
    goesOn = true;
  });
  const { end } = other;
  await other.aside(Promise.resolve());
  await soon();
  expect(goesOn).toBe(false);
  read();
  await soon();
  await soon();
  // The other works.
  expect(goesOn).toBe(false);
  end();
  await waiting;
});

test('one piece is worked at in each turn of the event loop, whoever works', async () => {
  const { enter } = world();
  let turn = 0;
  let counts = true;
  const count = (): void => {
    turn += 1;
    if (counts) setImmediate(count);
  };
  count();
  const turns = await Promise.all(
    Array.from({ length: 4 }, (_, i) => enter(`${i}`, 'light', forever).then(() => turn)),
  );
  counts = false;
  expect(new Set(turns).size).toBe(4);
});

test('what turns out to be heavy leaves its place to light requests, and waits for one among the heavy', async () => {
  const { enter, pass } = world();
  const heavy = await enter('heavy', 'heavy', forever);
  const second = enter('heavy', 'heavy', forever);
  const turned = await enter('turns', 'light', forever);
  const others = await Promise.all(
    Array.from({ length: 3 }, () => enter('light', 'light', forever)).map(share => share.then(one => one.end())),
  );
  expect(others).toHaveLength(3);
  pass(bounds.heavy + 1);
  let goesOn = false;
  const resting = turned.rest().then(() => {
    goesOn = true;
  });
  // All places of light requests are free for others now.
  const open = Array.from({ length: lanes.light.open }, () => enter('light', 'light', forever));
  for (const one of open) (await one).end();
  expect(goesOn).toBe(false);
  heavy.end();
  (await second).end();
  await resting;
  turned.end();
});

test('heavy requests leave places at work to light ones', async () => {
  const { enter } = world();
  const heavy = Array.from({ length: lanes.heavy.open }, () => enter('a', 'heavy', forever));
  const first = await heavy[0];
  let second = false;
  heavy[1]?.then(() => {
    second = true;
  });
  const light = await enter('b', 'light', forever);
  await soon();
  expect(second).toBe(false);
  light.end();
  first?.end();
  (await heavy[1])?.end();
  expect(second).toBe(true);
});

test('parts of one request that rest at once go on one by one, others between full pieces', async () => {
  const { enter, pass } = world();
  const long = await enter('long', 'light', forever);
  let turn = 0;
  let counts = true;
  const count = (): void => {
    turn += 1;
    if (counts) setImmediate(count);
  };
  count();
  const turnsOf = (each: number): Promise<number[]> =>
    Promise.all(
      Array.from({ length: 5 }, () =>
        long.rest().then(() => {
          pass(each);
          return turn;
        }),
      ),
    );
  expect(new Set(await turnsOf(50)).size).toBe(5);
  expect(new Set(await turnsOf(1)).size).toBe(1);
  counts = false;
  long.end();
});

test('what is to be done once no part waits is done then, and at once where none does', async () => {
  const { enter } = world();
  const share = await enter('any', 'light', forever);
  const heard: string[] = [];
  share.onceDone(() => heard.push('at once'));
  const parts = [share.rest().then(() => heard.push('first')), share.rest().then(() => heard.push('second'))];
  share.onceDone(() => heard.push('then'));
  await Promise.all(parts);
  await soon();
  expect(heard).toEqual(['at once', 'first', 'second', 'then']);
  share.end();
});

test('what still works for a request that has ended does not go on, and takes nobody’s place', async () => {
  const { enter, request, done } = world();
  const share = await enter('given up', 'heavy', forever);
  const light = await enter('light', 'light', forever);
  const resting = share.rest();
  share.end();
  const goesOn = Promise.race([resting, share.rest()]).then(() => true);
  light.end();
  await Promise.all(Array.from({ length: lanes.heavy.open + 2 }, (_, i) => request(`next ${i}`, 3, 1, 'heavy')));
  expect(done).toHaveLength(lanes.heavy.open + 2);
  expect(await Promise.race([goesOn, soon()])).toBe(undefined);
});
