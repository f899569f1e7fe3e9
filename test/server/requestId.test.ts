import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestIdOf, tellRequestId } from '../../server/requestId.ts';

const server = createServer(
  express().use(tellRequestId, (request, response) => {
    response.send(requestIdOf(request));
  }),
);
beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.close();
});

const called = async (headers: Record<string, string>) => {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers });
  return [response.headers.get('x-request-id'), await response.text()];
};

test('a request keeps the name that a proxy gave it', async () => {
  expect(await called({ 'x-request-id': 'edge-1:4f/2+a=' })).toEqual(['edge-1:4f/2+a=', 'edge-1:4f/2+a=']);
});

const own = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
test.each([
  ['nothing', {}],
  ['an empty name', { 'x-request-id': '' }],
  ['one with spaces', { 'x-request-id': 'a b' }],
  ['one with quotes', { 'x-request-id': 'a"}' }],
  ['two names', { 'x-request-id': 'a, b' }],
  ['a name without end', { 'x-request-id': 'a'.repeat(129) }],
])('it gets one of its own where it brings %s', async (_what, headers) => {
  const [told, used] = await called(headers);
  expect(told).toEqual(own);
  expect(used).toBe(told);
  expect((await called(headers))[0]).not.toBe(told);
});
