import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { ownNames } from '../../server/ownNames.ts';

const statusOf = async (listeningOn: string, host: string): Promise<number | undefined> => {
  const app = express().use(ownNames(listeningOn), (_request, response) => {
    response.end();
  });
  const server = createServer(app);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    return await new Promise((resolve, reject) => {
      const asked = request(
        { port: (server.address() as AddressInfo).port, host: '127.0.0.1', headers: { host } },
        response => resolve(response.resume().statusCode),
      );
      asked.once('error', reject).end();
    });
  } finally {
    server.close();
  }
};

test.each([
  ['127.0.0.1', 'elsewhere.example', 421],
  ['localhost', 'elsewhere.example', 421],
  ['::1', 'elsewhere.example:4000', 421],
  ['::1', '[::1]:4000', 200],
  ['127.0.0.1', 'localhost.elsewhere.example', 421],
  ['127.0.0.1', 'user@[', 421],
  // Whoever listens for others cannot know by what names they call it.
  ['0.0.0.0', 'elsewhere.example', 200],
  ['::', 'elsewhere.example', 200],
  ['192.0.2.7', 'elsewhere.example', 200],
])('a server on %s that is called %j answers %d', async (listeningOn, host, status) => {
  expect(await statusOf(listeningOn, host)).toBe(status);
});
