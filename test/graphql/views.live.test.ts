import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../seed/migrations.ts';
import { makeYoga } from '../../server/graphql/yoga.ts';
import { testStore, wipe } from '../support/store.ts';
import { watchedStore } from '../support/watchedStore.ts';
import { asker, token } from './ask.ts';

const store = testStore();
const read = asker(() => store);
const write = asker(() => store, { writable: true });
const bearer = { authorization: `Bearer ${token}` };
const save =
  'mutation ($name: String!, $address: String!) { saveView(name: $name, address: $address) { id name address } }';
const list = '{ views { id name address } }';

beforeAll(async () => {
  await wipe(store);
  await migrate(store);
});
/** As another process has. */
const other = testStore();
afterAll(() => Promise.all([store.close(), other.close()]));

describe('a server without a token', () => {
  test('has no mutations at all', async () => {
    const { errors } = await read(save, { name: 'A', address: '/explore' }, bearer);
    expect(errors[0]?.message).toContain('only reads: it knows neither a token');
    expect((await read('{ __schema { mutationType { name } } }')).data).toEqual({ __schema: { mutationType: null } });
  });
});

describe('a server with a token', () => {
  test.each([
    [403, 'FORBIDDEN', {}],
    [401, 'UNAUTHENTICATED', { authorization: 'Bearer wrong' }],
    [401, 'UNAUTHENTICATED', { authorization: token }],
  ])('refuses by %i %s a request with %j', async (status, code, headers) => {
    const answer = await write(save, { name: 'A', address: '/explore' }, headers);
    expect([answer.status, answer.errors[0]?.extensions?.code]).toEqual([status, code]);
    expect((await read(list)).data).toEqual({ views: [] });
  });
  test('keeps a view, replaces it under the same name, and forgets it', async () => {
    await write(save, { name: 'My view', address: '/explore?ids=a' }, bearer);
    await write(save, { name: ' my  VIEW', address: '/explore?ids=b' }, bearer);
    const { data } = await read(list);
    expect(data?.views).toMatchObject([{ name: 'my  VIEW', address: '/explore?ids=b' }]);
    const [view] = (data?.views ?? []) as { id: string }[];
    const remove = 'mutation ($id: ID!) { removeView(id: $id) }';
    expect((await write(remove, { id: view?.id }, bearer)).data).toEqual({ removeView: true });
    expect((await write(remove, { id: view?.id }, bearer)).data).toEqual({ removeView: false });
  });
  test('keeps a view of 2,000 entities whole', async () => {
    const address = `/explore#?ids=${Array.from({ length: 2_000 }, (_, i) => `firm-with-a-rather-long-id-${i}`).join(',')}`;
    const { data } = await write(save, { name: 'Large', address }, bearer);
    expect(data?.saveView).toMatchObject({ address });
  });
  test('keeps as many as a reader of the list can load, says so of more, and lists all that it keeps', async () => {
    const address = `/explore#?ids=${'x'.repeat(499_000)}`;
    const saved = [];
    for (let i = 0; i < 22; i += 1) saved.push(await write(save, { name: `Long ${i}`, address }, bearer));
    const refusals = saved.flatMap(({ errors }) => errors);
    expect(refusals[0]?.message).toContain('there is no room for it');
    const { data } = await read(list);
    expect(data?.views).toHaveLength(23 - refusals.length);
    expect(refusals.length).toBeGreaterThan(1);
    // One that stands may still be replaced.
    expect((await write(save, { name: 'Long 0', address }, bearer)).errors).toEqual([]);
  });
  test.each([
    ['', '/explore', 'name'],
    ['x'.repeat(121), '/explore', 'name'],
    ['A', '//evil.example/explore', 'address'],
    ['A', '/\\evil.example', 'address'],
    ['A', 'javascript:alert(1)', 'address'],
    ['A', `/${'x'.repeat(500_000)}`, 'address'],
  ])('refuses the view %j at %j, naming the %s', async (name, address, argument) => {
    const { errors } = await write(save, { name, address }, bearer);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

test('who asks in an address again hears that the answer still holds, until another process has changed the data', async () => {
  let reads = 0;
  const watched = watchedStore(store, () => {
    reads += 1;
  });
  const yoga = makeYoga({
    store: () => watched,
    now: () => new Date(),
    onError: error => expect(error).toBe(undefined),
  });
  const ask = async (tag = '') => {
    reads = 0;
    const address = `http://throughline/graphql?query=${encodeURIComponent('{ views { name } inventory { revision } }')}`;
    const response = await yoga.fetch(address, { headers: { accept: 'application/json', 'if-none-match': tag } });
    return { status: response.status, text: await response.text(), tag: response.headers.get('etag') ?? '' };
  };
  const first = await ask();
  expect(first.status).toBe(200);
  expect(reads).toBeGreaterThan(0);
  expect(await ask()).toEqual(first);
  expect(reads).toBe(0);
  for (const tag of [first.tag, `W/${first.tag}`])
    expect(await ask(tag)).toEqual({ status: 304, text: '', tag: first.tag });
  await asker(() => other, { writable: true })(save, { name: 'By another', address: '/rules' }, bearer);
  const after = await ask(first.tag);
  expect(after.status).toBe(200);
  expect(after.text).toContain('By another');
  expect(after.tag).not.toBe(first.tag);
});
