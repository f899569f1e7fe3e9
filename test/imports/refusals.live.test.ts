import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { csl, larch, spruce } from '../dataSets/cslRows.ts';
import { startSite } from '../support/site.ts';
import { askerOf, importingSite, token } from './importing.ts';

const { store, importer, lines, held, site, asked } = await importingSite();

test('nothing is done without the token, from a page of another site, twice at once, or with what is too large', async () => {
  const octets = { 'content-type': 'application/octet-stream' };
  const post = { method: 'POST', body: 'a,b\n', headers: octets };
  for (const [status, remedy, authorization] of [
    [403, 'sign in, or send a token', ''],
    [401, 'check that all of it was copied', 'Bearer another-token-of-20-letters'],
  ] as const) {
    const refusal = await asked.ask('', { ...post, headers: { ...octets, authorization } });
    expect([refusal.status, refusal.message]).toEqual([status, expect.stringContaining(remedy)]);
    expect((await asked.ask('', { headers: { authorization } })).status).toBe(status);
  }
  for (const headers of [{ origin: 'http://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }])
    expect((await asked.ask('', { ...post, headers: { ...octets, ...headers } })).status).toBe(403);
  // What a form of any page could send.
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])
    expect((await asked.ask('', { ...post, headers: { 'content-type': type } })).status).toBe(415);
  const reading = await startSite(store, { importer, web: () => undefined });
  expect((await askerOf(reading.url).ask('', post)).status).toBe(403);
  await reading.close();

  const { port } = new URL(site.url);
  const raw = async (length: number, body: string, isWhole: boolean): Promise<string> => {
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    socket.on('data', chunk => {
      text += String(chunk);
    });
    socket.write(
      `POST /imports?name=a.csv HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/octet-stream\r\nContent-Length: ${length}\r\n\r\n${body}`,
    );
    if (isWhole) await once(socket, 'close');
    else {
      await expect.poll(() => held().length).toBe(1);
      socket.destroy();
    }
    return text;
  };
  expect(await raw(300 * 2 ** 20, 'a,b\n', true)).toMatch(
    /^HTTP\/1.1 413 .*more than 200 MB; import it on the command line/s,
  );
  // A client that goes away leaves nothing.
  await raw(1_000, 'a,b\n', false);
  await expect.poll(held).toEqual([]);
  await expect.poll(async () => (await asked.ask('')).body.job).toBeNull();

  const { id } = (await asked.send('one.csv', csl(larch))).body;
  expect(await asked.send('two.csv', csl(spruce))).toMatchObject({
    status: 409,
    message: 'another import is under way, of one.csv; wait for its end, or throw it away',
  });
  expect((await asked.json('/undo', { do: 'undo', editions: [{ dataSet: 'us-csl', day: '2026-05-20' }] })).status).toBe(
    409,
  );
  expect((await asked.json(`/${id}`, { do: 'import', replace: 'yes', edition: 'soon' })).message).toMatch(
    /edition: write a day.*replace: /,
  );
  expect((await asked.json('/elsewhere', { do: 'preview' })).status).toBe(404);
  await asked.discard(id);
  expect(held()).toEqual([]);
});

test('a file is stopped, or thrown away, while it comes; a request that no importer can read says so and ends nothing', async () => {
  const coming = (): Promise<Response> => {
    const slow = new ReadableStream<Uint8Array>({
      start: stream => stream.enqueue(new TextEncoder().encode('name\n')),
    });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
    const sent = { method: 'POST', body: slow, duplex: 'half', headers };
    return fetch(`${site.url}/imports?name=slow.csv`, sent as RequestInit);
  };
  for (const end of [(id: string) => asked.ask(`/${id}/stop`, { method: 'POST' }), asked.discard]) {
    const answer = coming();
    await expect.poll(async () => (await asked.ask('')).body.job?.doing).toBe('upload');
    const { job } = (await asked.ask('')).body;
    expect((await end(job?.id ?? '')).status).toBe(200);
    expect((await answer).status).toBe(409);
    expect(await (await answer).text()).toContain('the file was thrown away while it came');
    expect(held()).toEqual([]);
    expect((await asked.ask('')).body.job).toBeNull();
  }

  const { id } = (await asked.send('one.csv', csl(larch))).body;
  const post = (body: string) =>
    asked.ask(`/${id}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(await post(`{"do":"preview","mapping":{"columns":{"name":${deep}}}}`)).toMatchObject({
    status: 400,
    message: expect.stringContaining('mapping: write texts'),
  });
  expect(await post(JSON.stringify({ do: 'preview', mapping: { title: 'x'.repeat(2 ** 20) } }))).toMatchObject({
    status: 413,
    message: 'the body has more than 1mb; give a smaller mapping',
  });
  // What was refused before it began has taken nothing back.
  const editions = [{ dataSet: 'nowhere', day: '2026-05-20' }];
  expect((await asked.work(id, { do: 'undo', editions })).failure?.problem).toBe('no edition of nowhere is loaded');
  expect(lines).toEqual([]);
});
