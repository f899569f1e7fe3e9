import { ThroughlineError } from './error.ts';
import { type Patience, type Sent, send } from './send.ts';

/** A document with the types of its answer and its variables, as `./questions` has them and as GraphQL Code Generator makes them. */
export type Question<Result, Variables> = {
  readonly toString: () => string;
  readonly __apiType?: (variables: Variables) => Result;
};

/** An answer, and the tag by which the server knows it; undefined where the question was too long for an address. */
export type Tagged<Result> = { readonly data: Result; readonly tag: string | undefined };

type Options = Partial<Patience> & {
  /** What the server asks for where decisions of reviewers are read. */
  readonly token?: string;
};

type Asked = { readonly signal?: AbortSignal | undefined };

export type Client = {
  /** The answer to one question. Throws ThroughlineError where there is none. */
  readonly ask: <Result, Variables>(
    question: Question<Result, Variables>,
    variables: Variables,
    asked?: Asked,
  ) => Promise<Result>;
  /** The same, and whether it is the `former` answer still: then that very object, and hardly anything was sent. */
  readonly askAgain: <Result, Variables>(
    question: Question<Result, Variables>,
    variables: Variables,
    former?: Tagged<Result>,
    asked?: Asked,
  ) => Promise<Tagged<Result>>;
};

type Body = {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly argument?: string };
  }[];
};

/** Longer addresses are refused by servers on the way. */
const longestAddress = 4_000;
const accept = 'application/graphql-response+json, application/json';

const bodyOf = ({ status, text }: Sent): Body => {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)) return body as Body;
  } catch {}
  const start = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  throw new ThroughlineError(`the server answered ${status} with what is no answer of GraphQL: ${start}`, {
    ...{ code: 'BAD_ANSWER', status },
  });
};

/** An answer counts as a whole: one with errors is none. */
const dataOf = <Result>(sent: Sent): Result => {
  const { data, errors = [] } = bodyOf(sent);
  const [first] = errors;
  if (first !== undefined || data === undefined || data === null)
    throw new ThroughlineError(errors.map(({ message }) => message).join('\n') || 'the server answered without data', {
      ...{ code: first?.extensions?.code ?? 'BAD_ANSWER', argument: first?.extensions?.argument },
      ...{ status: sent.status },
    });
  return data as Result;
};

/** Asks the Throughline at this address, such as http://127.0.0.1:4000. Nothing is sent yet. */
export const connect = (address: string, { timeout = 35_000, patience = 60_000, token }: Options = {}): Client => {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new ThroughlineError(`the address is "${address}"; write one such as http://127.0.0.1:4000`, {
      code: 'BAD_USER_INPUT',
    });
  const graphql = new URL('graphql', address.endsWith('/') ? address : `${address}/`);
  const headers = { accept, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const post = (query: string, variables: unknown, signal: AbortSignal | undefined): Promise<Sent> =>
    send(
      graphql,
      {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      },
      { timeout, patience },
      signal,
    );
  return {
    ask: async (question, variables, { signal } = {}) => dataOf(await post(question.toString(), variables, signal)),
    askAgain: async (question, variables, former, { signal } = {}) => {
      const query = question.toString().replace(/\s+/g, ' ');
      const asking = new URL(`?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`, graphql);
      if (asking.href.length > longestAddress)
        return { data: dataOf(await post(query, variables, signal)), tag: undefined };
      const known = former?.tag === undefined ? {} : { 'if-none-match': former.tag };
      const sent = await send(asking, { headers: { ...headers, ...known } }, { timeout, patience }, signal);
      return sent.status === 304 && former !== undefined ? former : { data: dataOf(sent), tag: sent.tag };
    },
  };
};
