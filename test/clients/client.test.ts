import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connect, type Question } from '../../clients/client.ts';
import { eachNode } from '../../clients/eachNode.ts';
import { RevisionDocument } from '../../clients/generated/questions.ts';
import { watch } from '../../clients/watch.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const serving = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const revision = (name: string): string => JSON.stringify({ data: { inventory: { revision: name } } });
const overloaded = JSON.stringify({ errors: [{ message: 'more is asked', extensions: { code: 'OVERLOADED' } }] });

test('a question that is put off is asked again as Retry-After says', async () => {
  let count = 0;
  const address = await serving((_request, response) => {
    count += 1;
    if (count < 3) response.writeHead(503, { 'retry-after': count === 1 ? '0' : new Date().toUTCString() });
    response.end(count < 3 ? overloaded : revision('r1'));
  });
  expect(await connect(address).ask(RevisionDocument, {})).toEqual({ inventory: { revision: 'r1' } });
  expect(count).toBe(3);
});

test('who has no patience hears why, and what to do', async () => {
  let count = 0;
  const address = await serving((_request, response) => {
    count += 1;
    response.writeHead(503, { 'retry-after': '7' }).end(overloaded);
  });
  await expect(connect(address, { patience: 5_000 }).ask(RevisionDocument, {})).rejects.toMatchObject({
    message: 'more is asked',
    ...{ code: 'OVERLOADED', status: 503, remedy: expect.stringContaining('patience') },
  });
  expect(count).toBe(1);
});

test('errors of the server keep message, code and argument', async () => {
  const extensions = { code: 'BAD_USER_INPUT', argument: 'asOf' };
  const body = JSON.stringify({ data: null, errors: [{ message: 'asOf is "x"; write 2025', extensions }] });
  const address = await serving((_request, response) => response.end(body));
  await expect(connect(address).ask(RevisionDocument, {})).rejects.toMatchObject({
    message: 'asOf is "x"; write 2025',
    ...{ code: 'BAD_USER_INPUT', argument: 'asOf', remedy: expect.stringContaining('Correct') },
  });
});

test('a server that is silent, absent or another is told apart', async () => {
  const silent = await serving(() => undefined);
  await expect(connect(silent, { timeout: 50 }).ask(RevisionDocument, {})).rejects.toMatchObject({ code: 'TIMEOUT' });
  await expect(connect('http://127.0.0.1:1').ask(RevisionDocument, {})).rejects.toMatchObject({ code: 'OFFLINE' });
  const other = await serving((_request, response) => response.end('<html>Hello'));
  await expect(connect(other).ask(RevisionDocument, {})).rejects.toMatchObject({
    ...{ code: 'BAD_ANSWER', message: expect.stringContaining('<html>Hello') },
  });
  expect(() => connect('localhost:4000')).toThrow('the address is "localhost:4000"; write one such as');
});

test('who leaves hears the reason given, and the request ends', async () => {
  let gone: (value: string) => void = () => undefined;
  const left = new Promise<string>(resolve => {
    gone = resolve;
  });
  let come: () => void = () => undefined;
  const asked = new Promise<void>(resolve => {
    come = resolve;
  });
  const address = await serving((_request, response) => {
    response.once('close', () => gone('the connection was closed'));
    come();
  });
  const leaving = new AbortController();
  const answer = connect(address).ask(RevisionDocument, {}, { signal: leaving.signal });
  await asked;
  const reason = new Error('enough');
  leaving.abort(reason);
  await expect(answer).rejects.toBe(reason);
  expect(await left).toBe('the connection was closed');
});

test('an answer that still holds is not sent again, and watching tells each answer once', async () => {
  const names = ['r1', 'r1', 'r2', 'r2', 'r3'];
  let full = 0;
  const address = await serving((request, response) => {
    const tag = `"${names[0]}"`;
    const isSame = request.headers['if-none-match'] === tag;
    if (!isSame) full += 1;
    response.writeHead(isSame ? 304 : 200, { etag: tag }).end(isSame ? '' : revision(names[0] ?? ''));
    if (names.length > 1) names.shift();
  });
  const seen: string[] = [];
  for await (const { inventory } of watch(connect(address), RevisionDocument, {}, { every: 1 })) {
    seen.push(inventory.revision);
    if (seen.length === 3) break;
  }
  expect(seen).toEqual(['r1', 'r2', 'r3']);
  expect(full).toBe(3);
});

test('a question that is too long for an address is posted, and is told once all the same', async () => {
  const methods: string[] = [];
  let count = 0;
  const address = await serving((request, response) => {
    methods.push(request.method ?? '');
    count += 1;
    response.end(revision(count < 3 ? 'r1' : 'r2'));
  });
  const long: Question<{ inventory: { revision: string } }, object> = { toString: () => `{ ${'id '.repeat(2_000)}}` };
  const seen: string[] = [];
  for await (const { inventory } of watch(connect(address), long, {}, { every: 1 })) {
    seen.push(inventory.revision);
    if (seen.length === 2) break;
  }
  expect(seen).toEqual(['r1', 'r2']);
  expect(methods).toEqual(['POST', 'POST', 'POST']);
});

const pages = [
  { nodes: ['a', 'b'], pageInfo: { hasNextPage: true, endCursor: '1' } },
  { nodes: [], pageInfo: { hasNextPage: true, endCursor: '2' } },
  { nodes: ['c'], pageInfo: { hasNextPage: false, endCursor: '3' } },
];
const readPages = (revisions: readonly string[]) =>
  eachNode(async (after: string | null) => {
    const page = pages[Number(after ?? '0')];
    if (page === undefined) throw new Error(`no page after ${after}`);
    return { page, revision: revisions[Number(after ?? '0')] ?? '' };
  });

test('all pages come in their order, and pages of two states are not put together', async () => {
  const seen: string[] = [];
  for await (const node of readPages(['r1', 'r1', 'r1'])) seen.push(node);
  expect(seen).toEqual(['a', 'b', 'c']);
  const torn = async () => {
    for await (const node of readPages(['r1', 'r1', 'r2'])) seen.push(node);
  };
  await expect(torn()).rejects.toMatchObject({ code: 'DATA_CHANGED' });
});
