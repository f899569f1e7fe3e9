import { expect, test } from 'vitest';
import { fairShare, lanes, Overloaded } from '../../server/graphql/fairShare.ts';

const soon = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
const forever = new AbortController().signal;

/** A clock that the test moves, and requests that work a step at a time, as often as they get their turn. */
const world = () => {
  let time = 0;
  const enter = fairShare(() => time);
  const done: string[] = [];
  const request = async (name: string, steps: number, each: number, lane: keyof typeof lanes = 'light') => {
    const share = await enter(name, lane, forever);
    for (let step = 0; step < steps; step += 1) {
      await soon();
      time += each;
      await share.rest();
    }
    share.end();
    done.push(name);
  };
  return { enter, request, done };
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

test('where too many wait, one more is refused at once; others are not', async () => {
  const { enter } = world();
  const { open, waiting } = lanes.heavy;
  const shares = Array.from({ length: open + waiting }, (_, i) => enter(`client ${i}`, 'heavy', forever));
  await expect(enter('one more', 'heavy', forever)).rejects.toBeInstanceOf(Overloaded);
  const light = enter('one more', 'light', forever);
  for (const share of shares) (await share).end();
  (await light).end();
  (await enter('one more', 'heavy', forever)).end();
});

test('one client does not take all the places in the line', async () => {
  const { enter } = world();
  const some: Promise<unknown>[] = [];
  for (let i = 0; i < lanes.light.open + 150; i += 1)
    some.push(enter('greedy', 'light', forever).catch(error => error));
  await soon();
  const late = enter('other', 'light', AbortSignal.timeout(50));
  await expect(late).rejects.not.toBeInstanceOf(Overloaded);
  expect(await Promise.all(some.slice(-50))).toSatisfy((refused: unknown[]) =>
    refused.every(error => error instanceof Overloaded),
  );
});

test('a request that is given up leaves the line, and its place to others', async () => {
  const { enter } = world();
  const open = Array.from({ length: lanes.heavy.open }, () => enter('a', 'heavy', forever));
  const given = new AbortController();
  const waiting = enter('b', 'heavy', given.signal);
  given.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  const next = enter('c', 'heavy', forever);
  for (const share of open) (await share).end();
  (await next).end();
});

test('parts of one request that rest at once go on one by one, others between them', async () => {
  const { enter } = world();
  const long = await enter('long', 'light', forever);
  let turn = 0;
  let counts = true;
  const count = (): void => {
    turn += 1;
    if (counts) setImmediate(count);
  };
  count();
  const turns = await Promise.all(Array.from({ length: 5 }, () => long.rest().then(() => turn)));
  counts = false;
  expect(new Set(turns).size).toBe(5);
  long.end();
});

test('what still works for a request that has ended is told so, and takes nobody’s place', async () => {
  const { enter, request, done } = world();
  const share = await enter('given up', 'heavy', forever);
  const light = await enter('light', 'light', forever);
  const resting = share.rest();
  share.end();
  await expect(resting).rejects.toThrow('has ended');
  await expect(share.rest()).rejects.toThrow('has ended');
  light.end();
  await Promise.all(Array.from({ length: lanes.heavy.open + 2 }, (_, i) => request(`next ${i}`, 3, 1, 'heavy')));
  expect(done).toHaveLength(lanes.heavy.open + 2);
});
