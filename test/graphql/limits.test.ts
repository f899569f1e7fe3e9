import { describe, expect, test } from 'vitest';
import { StoreError } from '../../server/store/errors.ts';
import { stubStore } from '../support/stubStore.ts';
import { asker } from './ask.ts';

/** Any read would throw: what is refused here is refused before anything is read. */
const unread = stubStore(() => Promise.reject(new Error('the store was read')));
const ask = asker(() => unread);
const nested = (depth: number): string =>
  depth === 0 ? 'id' : `claims(first: 100) { nodes { about { ${nested(depth - 1)} } } }`;

describe('refused before anything is read', () => {
  test.each([
    [
      'too deep',
      `{ node(id: "a") { ... on Firm { ${nested(20)} } } }`,
      /more than 15 levels deep.*; ask for fewer levels/,
    ],
    [
      'too costly',
      '{ cases { claims(first: 500) { nodes { about { claims(first: 500) { nodes { id } } } } } } }',
      /may fetch \d+ objects/,
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      /more than 30 aliases; ask in several/,
    ],
    [
      'too many directives',
      `{ cases { id ${'@include(if: true) '.repeat(10)} } }`,
      /more than 5 directives|not repeatable/,
    ],
    ['too many tokens', `{ cases { id ${'id '.repeat(5_000)} } }`, /more than 4000 tokens; ask in several/],
    ['a date that is a number', '{ entity(id: "a", asOf: 2025) { id } }', /PartialDate is 2025; .* in quotation marks/],
    ['a date that does not exist', '{ entity(id: "a", asOf: "2025-02-30") { id } }', /PartialDate is "2025-02-30"/],
    [
      'a country in small letters',
      '{ accessChains(target: "a", restricted: ["cn"]) { chainCount } }',
      /CountryCode is "cn"/,
    ],
    ['an unknown field', '{ caes { id } }', /Cannot query field/],
    ['the same too often', `{ ${'cases { id title } '.repeat(600)} }`, /same fields too often; ask for each once/],
    ['too long', `{ cases { id } } #${' '.repeat(10_000_000)}`, /too large/],
  ])('%s', async (_what, query, message) => {
    const { errors } = await ask(query);
    expect(errors[0]?.message).toMatch(message);
  });
  test.each([
    ['deep', `{ node(id: "a") { ... on Firm { ${nested(20)} } } }`],
    ['long', `{ cases { id ${'id '.repeat(5_000)} } }`],
    ['nested', `{ entity(id: ${'['.repeat(3_900)}) { id } }`],
    ['full of aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
  ])('a query too %s is no syntax error, and has our code', async (_what, query) => {
    const { errors } = await ask(query);
    expect(errors.map(({ message }) => message).join()).not.toMatch(/syntax/i);
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
  });
  test('a page that is too large names argument, value and remedy', async () => {
    const { errors } = await ask('{ sources(first: 5000) { totalCount } }');
    expect(errors[0]).toMatchObject({
      message: 'first is 5000; write a whole number from 1 to 500',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });
});

describe('what does not fit has a code', () => {
  test.each([
    ['a value of a variable', 'query ($id: ID!) { node(id: $id) { id } }', { id: {} }, 'BAD_USER_INPUT'],
    ['a variable without its value', 'query ($id: ID!) { node(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
    ['an operation that there is none of', 'subscription { cases }', {}, 'BAD_USER_INPUT'],
    ['a field', '{ casez { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a document', '{ cases { id }', {}, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_what, query, variables, code) => {
    const { errors } = await ask(query, variables);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
  test('a change where nothing can be changed, and says what would let it', async () => {
    const { errors, status } = await ask('mutation { saveView(name: "a", address: "/") { id } }');
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/only reads: it knows neither a token/),
      extensions: { code: 'FORBIDDEN' },
    });
    expect(status).toBe(403);
  });
});

describe('the type of a body', () => {
  const question = '{ __schema { queryType { name } } }';
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'APPLICATION/JSON', ''])(
    '%j is refused by name',
    async type => {
      const { errors, status, data } = await ask(question, {}, { 'content-type': type });
      expect(status).toBe(415);
      expect(errors[0]?.message).toMatch(/^content-type is .*; send application\/json$/);
      expect(errors[0]?.message).toContain(type);
      expect(data).toBeUndefined();
    },
  );
  test.each(['application/json; charset=utf-8', 'application/graphql+json'])(
    '%s is read, and answered as asked',
    async type => {
      const accept = 'application/graphql-response+json';
      const { errors, data } = await ask(question, {}, { 'content-type': type, accept });
      expect({ errors, data }).toEqual({ errors: [], data: { __schema: { queryType: { name: 'Query' } } } });
    },
  );
});

test('introspection, which reads no data, is let through', async () => {
  const { errors } = await ask('{ __schema { types { fields { args { type { ofType { ofType { name } } } } } } } }');
  expect(errors).toEqual([]);
});

describe('what goes wrong below', () => {
  const failing = (error: Error) => asker(() => stubStore(() => Promise.reject(error)));
  test('is told where a client can act on it', async () => {
    const { errors, status } = await failing(new StoreError('STORE_UNAVAILABLE', 'no answer from Neo4j'))(
      '{ cases { id } }',
    );
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^the store does not answer, so nothing is known/),
      extensions: { code: 'STORE_UNAVAILABLE' },
    });
    expect(status).toBe(503);
  });
  test('is masked otherwise, and logged', async () => {
    await expect(failing(new Error('secret'))('{ cases { id } }')).rejects.toThrow('secret');
  });
  test('is said while the store is being prepared', async () => {
    const { errors, status } = await asker(() => undefined)('{ cases { id } }');
    expect(errors[0]?.extensions?.code).toBe('STORE_UNAVAILABLE');
    expect(status).toBe(503);
  });
});
