import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byteOrderMark, csvLine } from '../../domain/csv.ts';
import { exportFormatNames } from '../../domain/exports/losses.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { fileNameFrom } from '../../server/imports/receiveFile.ts';
import { auditQueries } from '../../server/store/auditQueries.ts';
import { queries } from '../../server/store/queries.ts';
import { schemaQueries } from '../../server/store/schemaQueries.ts';
import { asker, token } from '../graphql/ask.ts';
import { runs } from '../support/runs.ts';
import { loadShipped } from '../support/shipped.ts';
import { type Site, startSite } from '../support/site.ts';
import { testStore } from '../support/store.ts';
import { allPayloads, leaks } from './payloads.ts';
import { type TextPlace, textPlaces } from './textPlaces.ts';

const store = testStore();
const ask = asker(() => store, { writable: true });
const bearer = { authorization: `Bearer ${token}` };
let site: Site;
let hits = 0;
const trap = createServer((_request, response) => {
  hits += 1;
  response.end();
});

beforeAll(async () => {
  await loadShipped(store);
  site = await startSite(store, { token, web: (_request, response) => void response.status(404).end() });
  await new Promise<void>(resolve => trap.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await site.close();
  await store.close();
  trap.close();
});

const schema = makeSchema(true);
const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
if (!query || !mutation) throw new Error('the schema has no queries or no mutations');
const places = textPlaces(schema, query);

/** What the store holds, whoever put it there, and the state of its data. */
const held = async () => {
  const [state] = await store.read(queries.state, { patience: 0 });
  return { state: state?.name, ...(await store.read(schemaQueries.held, {}))[0] };
};

/** Loads a file or an address where it is run as Cypher; nobody hears of it where it is text. */
const callsHome = (): string => {
  const address = trap.address();
  return `x' LOAD CSV FROM 'http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/' AS l RETURN l //`;
};

/** Asks with each payload in one place, all of them in one document where they are queries. */
const askWith = async (operation: 'query' | 'mutation', place: TextPlace, texts: readonly string[]) => {
  const names = texts.map((_, i) => `p${i}`);
  const declared = names.map(name => `$${name}: ${place.type}`).join(', ');
  const document = `${operation} (${declared}) ${place.around(names.map(name => place.ask(`a${name}`, name)).join(' '))}`;
  const variables = Object.fromEntries(texts.map((text, i) => [names[i] ?? '', place.value(text)]));
  const { status, data, errors } = await ask(document, variables, bearer);
  const told = JSON.stringify({ data, errors });
  const codes = errors.map(({ extensions }) => extensions?.code);
  return { place: place.name, status, told, codes };
};
const isSound = (answer: Awaited<ReturnType<typeof askWith>>): void => {
  const { place, status, told, codes } = answer;
  expect([place, status < 500, leaks.exec(told)?.[0]]).toEqual([place, true, undefined]);
  expect([place, codes.filter(code => code === undefined || code === 'INTERNAL_SERVER_ERROR')]).toEqual([place, []]);
};
/** Asks with all of them at once, or, where that would be too much, half by half. */
const tryAll = async (place: TextPlace, texts: readonly string[]): Promise<void> => {
  const answer = await askWith('query', place, texts);
  if (!answer.codes.includes('QUERY_TOO_COSTLY') || texts.length === 1) return isSound(answer);
  const half = Math.ceil(texts.length / 2);
  await tryAll(place, texts.slice(0, half));
  await tryAll(place, texts.slice(half));
};
const mostAliases = 30;
const isFull = runs(2) === 2;
/** Each place with all texts in a full run, else with one, each in its turn. */
const tryPlaces = async (tried: readonly TextPlace[], texts: readonly string[]): Promise<void> => {
  for (const [i, place] of tried.entries()) {
    const own = isFull ? texts : [texts[i % texts.length] ?? ''];
    for (let j = 0; j < own.length; j += mostAliases) await tryAll(place, own.slice(j, j + mostAliases));
  }
};

describe('a text that would be more than text', () => {
  test('in every argument of every field is text: it is found, not found, or refused by name', async () => {
    const before = await held();
    const texts = [...allPayloads, callsHome()];
    expect(places.length).toBeGreaterThan(100);
    await tryPlaces(places, texts);
    expect(await held()).toEqual(before);
    expect(hits).toBe(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('in every argument of a change is kept as it is, or refused by name', async () => {
    const changing = textPlaces(schema, mutation).filter(({ name }) => name.startsWith('Mutation.'));
    expect(changing.length).toBeGreaterThan(5);
    const before = await held();
    for (const place of changing) for (const text of allPayloads) isSound(await askWith('mutation', place, [text]));
    const { data } = await ask('{ views { id name } }');
    const views = data?.views as { id: string; name: string }[];
    expect(views.map(({ name }) => name)).toContain('<img src=x onerror=alert(1)>');
    for (const { id } of views) await ask('mutation ($id: ID!) { removeView(id: $id) }', { id }, bearer);
    const [audit] = await store.read(auditQueries.page, { from: 0, before: 1e9, newest: true, pageSize: 500 });
    const told = audit?.entries.map(({ after }) => String(after ?? '')) ?? [];
    expect(told.some(text => text.includes('<img src=x onerror=alert(1)>'))).toBe(true);
    const after = await held();
    expect(after.labels).toEqual(expect.arrayContaining(before.labels ?? []));
  });

  test('as a cursor is refused by name', async () => {
    const paged = places.filter(({ name }) => name.endsWith('(after)'));
    expect(paged.length).toBeGreaterThan(3);
    await tryPlaces(
      paged,
      allPayloads.map(text => Buffer.from(JSON.stringify([text])).toString('base64url')),
    );
  });

  test('in an export, its format, scope or date, is refused by name or finds nothing', async () => {
    for (const text of allPayloads.filter(payload => payload.length < 1_000)) {
      const value = encodeURIComponent(Buffer.from(text).toString());
      for (const path of [
        `${value}`,
        ...['case', 'ids', 'reach', 'asOf', 'knownBy'].map(name => `csv?${name}=${value}`),
      ]) {
        const answer = await fetch(`${site.url}/export/${path}`);
        const body = await answer.text();
        expect([path, answer.status >= 400 && answer.status < 500, leaks.exec(body)?.[0]]).toEqual([
          path,
          true,
          undefined,
        ]);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
    }
    expect(exportFormatNames.length).toBeGreaterThan(3);
  });

  test('in a path or a header is a bad request, or text', async () => {
    const { port } = new URL(site.url);
    const raw = (head: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(head));
        let text = '';
        socket.on('data', chunk => {
          text += String(chunk);
        });
        socket.on('close', () => resolve(text)).on('error', reject);
      });
    const names = [
      'X-Request-Id',
      'Authorization',
      'Accept',
      'Origin',
      'Referer',
      'Cookie',
      'If-None-Match',
      'X-Forwarded-For',
    ];
    for (const payload of allPayloads) {
      const text = Buffer.from(payload.slice(0, 1_000)).toString('latin1');
      const heads = names.map(name => `GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n${name}: ${text}\r\n`);
      heads.push(`GET /${text} HTTP/1.1\r\nHost: 127.0.0.1\r\n`, `GET /assets/${text} HTTP/1.1\r\nHost: 127.0.0.1\r\n`);
      for (const head of heads) {
        const answer = await raw(`${head}Connection: close\r\n\r\n`);
        expect(answer).toMatch(/^HTTP\/1\.1 (200|400|401|404|421|431) /);
        expect(leaks.exec(answer)?.[0]).toBeUndefined();
        expect(answer.split('\r\n\r\n')[0]).not.toMatch(/\r\n(set-cookie|x-evil):/i);
      }
    }
  });

  test('as the name of a file names a file in its folder, and in a cell of a table no spreadsheet runs it', () => {
    for (const payload of allPayloads) {
      const name = fileNameFrom(payload);
      expect(name).not.toMatch(/[\\/\p{C}]|^\./u);
      expect(Buffer.from(name).length).toBeLessThan(250);
      const cell = csvLine([payload]).slice(0, -2).replace(/^"/, '');
      expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
    }
    expect(byteOrderMark).toHaveLength(1);
  });
});
