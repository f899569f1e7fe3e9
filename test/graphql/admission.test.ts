import { expect, test } from 'vitest';
import { admission, lanes, Overloaded } from '../../server/graphql/admission.ts';

const forever = new AbortController().signal;

test('where too many wait, one more is refused at once; others are not', async () => {
  const { enter } = admission();
  const { open, waiting } = lanes.heavy;
  const places = Array.from({ length: open + waiting }, (_, i) => enter(`client ${i}`, 'heavy', forever));
  await expect(enter('one more', 'heavy', forever)).rejects.toBeInstanceOf(Overloaded);
  (await enter('one more', 'light', forever)).leave();
  for (const place of places) (await place).leave();
  (await enter('one more', 'heavy', forever)).leave();
});

test('one client takes neither all the places nor all of the line', async () => {
  const { enter } = admission();
  const asked = Array.from({ length: lanes.light.open + 150 }, () =>
    enter('greedy', 'light', forever).catch(error => error),
  );
  (await enter('other', 'light', forever)).leave();
  expect(await Promise.all(asked.slice(-50))).toSatisfy((refused: unknown[]) =>
    refused.every(error => error instanceof Overloaded),
  );
});

test('a request that is given up leaves the line, and its place to others', async () => {
  const { enter } = admission();
  const open = Array.from({ length: lanes.heavy.open }, () => enter('a', 'heavy', forever));
  const given = new AbortController();
  const waiting = enter('b', 'heavy', given.signal);
  given.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  const next = enter('c', 'heavy', forever);
  for (const place of open) (await place).leave();
  (await next).leave();
});

test('what turns out to be heavy keeps its place where too many wait so, and one that ends meanwhile takes none', async () => {
  const { enter } = admission();
  const heavy = await Promise.all(Array.from({ length: lanes.heavy.open }, () => enter('heavy', 'heavy', forever)));
  const light = await Promise.all(
    Array.from({ length: lanes.light.open }, (_, i) => enter(`light ${i % 2}`, 'light', forever)),
  );
  const turns = light.map(place => place.turnHeavy());
  const kept = await Promise.race([turns.at(-1), turns.at(-2)]);
  expect(kept).toBe(false);
  for (const place of [...light, ...heavy]) place.leave();
  await Promise.all(turns);
  // All places are free again.
  for (const lane of ['light', 'heavy'] as const)
    await Promise.all(Array.from({ length: lanes[lane].open }, (_, i) => enter(`any ${i % 2}`, lane, forever)));
});

test('a place that becomes free goes to the client that holds the fewest, and else to who came first', async () => {
  const { enter, counts } = admission();
  const order: string[] = [];
  const wait = async (client: string, what: string) => {
    const place = await enter(client, 'heavy', forever);
    order.push(what);
    return place;
  };
  const [first, second] = [await wait('a', 'a1'), await wait('a', 'a2')];
  const others = [wait('a', 'a3'), wait('a', 'a4'), wait('b', 'b1')];
  expect(counts().heavy).toEqual({ open: 2, waiting: 3 });
  first.leave();
  await others[2];
  second.leave();
  (await others[2])?.leave();
  await Promise.all(others);
  expect(order).toEqual(['a1', 'a2', 'b1', 'a3', 'a4']);
});
