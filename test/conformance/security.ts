import type { Checked } from './protocol.ts';

type Probe = {
  readonly what: string;
  readonly request: (address: string) => Promise<Response>;
  /** Whether the answer is what a careful server gives. */
  readonly isSafe: (answer: { readonly status: number; readonly text: string; readonly headers: Headers }) => boolean;
};

const json = { 'content-type': 'application/json', accept: 'application/json' };
const post =
  (body: unknown, headers: Readonly<Record<string, string>> = json) =>
  (address: string) =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
const get =
  (query: string, headers: Readonly<Record<string, string>> = {}) =>
  (address: string) =>
    fetch(`${address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'application/json', ...headers },
    });
const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

const isRefused: Probe['isSafe'] = ({ status, text }) => status >= 400 || !/"data":\{"/.test(text);
const circle = `${'{ __schema { types { fields { type '.repeat(1)}${'{ fields { type '.repeat(12)}{ name }${' } }'.repeat(12)} } } } }`;

/** What graphql-cop tries (DoS, information, CSRF), and some that it does not. */
const probes: readonly Probe[] = [
  {
    what: '101 aliases of one field',
    request: post({ query: `{ ${many(101, i => `a${i}: __typename`)} }` }),
    isSafe: isRefused,
  },
  {
    what: 'ten operations in one request',
    request: post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    isSafe: isRefused,
  },
  {
    what: 'ten directives on one field',
    request: post({ query: `{ __typename ${many(10, () => '@aa')} }` }),
    isSafe: isRefused,
  },
  {
    what: 'fifty directives that exist',
    request: post({ query: `{ __typename ${many(50, () => '@include(if: true)')} }` }),
    isSafe: isRefused,
  },
  {
    what: 'one field 5,000 times',
    request: post({ query: `{ ${many(5_000, () => '__typename')} }` }),
    isSafe: isRefused,
  },
  {
    what: 'fragments in a circle',
    request: post({ query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' }),
    isSafe: isRefused,
  },
  { what: 'introspection in a circle', request: post({ query: circle }), isSafe: isRefused },
  {
    what: 'brackets 10,000 deep',
    request: post({ query: `${'{a'.repeat(10_000)}${'}'.repeat(10_000)}` }),
    isSafe: isRefused,
  },
  {
    what: 'pages within pages',
    request: post({
      query:
        '{ entities(first: 500) { nodes { claims(first: 500) { nodes { about { claims(first: 500) { nodes { id } } } } } } } }',
    }),
    isSafe: isRefused,
  },
  { what: 'a change by GET', request: get('mutation { removeView(id: "x") }'), isSafe: isRefused },
  {
    what: 'a form of another site',
    request: post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
    isSafe: ({ status }) => status === 415,
  },
  {
    what: 'plain text',
    request: post('{"query":"{__typename}"}', { 'content-type': 'text/plain' }),
    isSafe: ({ status }) => status === 415,
  },
  {
    what: 'an image of another site',
    request: get('{ __typename }', { 'sec-fetch-site': 'cross-site' }),
    isSafe: ({ status }) => status === 403,
  },
  {
    what: 'a request of another origin',
    request: post({ query: '{ __typename }' }, { ...json, origin: 'https://elsewhere.example' }),
    isSafe: ({ status, headers }) => status === 403 && headers.get('access-control-allow-origin') === null,
  },
  {
    what: 'tracing in the answer',
    request: post({ query: '{ __typename }' }),
    isSafe: ({ text }) => !text.includes('"tracing"'),
  },
  {
    what: 'an error with its trace',
    request: post({ query: '{ __typename', variables: 'x' }),
    isSafe: ({ status, text }) => status < 500 && !/node_modules|at .*\.ts:\d+/.test(text),
  },
  {
    what: 'a prototype among variables',
    request: post('{"query":"{ __typename }","variables":{"__proto__":{"a":1}},"__proto__":{"b":1}}'),
    isSafe: ({ status }) => status < 500,
  },
  { what: 'a body that ends early', request: post('{"query":'), isSafe: ({ status }) => status === 400 },
];

/** Tries each on a server; none of them may succeed, and it must answer afterwards. */
export const scanSecurity = async (address: string): Promise<Checked> => {
  const wrong: string[] = [];
  for (const { what, request, isSafe } of [
    ...probes,
    {
      what: 'afterwards',
      request: post({ query: '{ __typename }' }),
      isSafe: ({ status }: { status: number }) => status === 200,
    },
  ]) {
    const response = await request(address);
    const { status, headers } = response;
    const text = await response.text();
    if (!isSafe({ status, headers, text })) wrong.push(`${what}: ${status} ${text.slice(0, 200)}`);
  }
  return { what: `${probes.length} attacks on GraphQL are refused`, wrong };
};
