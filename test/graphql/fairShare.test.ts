import { expect, test } from 'vitest';
import { lanes } from '../../server/graphql/admission.ts';
import { bounds } from '../../server/graphql/fairShare.ts';
import { forever, soon, world } from '../support/requestsOnAClock.ts';

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
