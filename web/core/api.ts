import { computed, signal } from '@preact/signals';
import type { TypedDocumentString } from '../generated/operations.ts';
import { wantHan } from './hanLetters.ts';

/** What went wrong, with the server's code: `STORE_UNAVAILABLE`, `BAD_USER_INPUT`, … or `OFFLINE`, `BAD_ANSWER`. */
export class ApiError extends Error {
  readonly code: string;
  /** Which argument of the question is wrong, where one is. */
  readonly argument: string | undefined;

  constructor(message: string, code: string, argument?: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.argument = argument;
  }
}

type Answer<Result> = {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly argument?: string };
  }[];
};

const asked = signal(0);

/** Whether an answer is on its way. */
export const isAsking = computed(() => asked.value > 0);

const readAnswer = async <Result>(response: Response): Promise<Answer<Result>> => {
  try {
    const text = await response.text();
    wantHan(text);
    return JSON.parse(text) as Answer<Result>;
  } catch {
    throw new ApiError(`The server answered ${response.status} without a readable body.`, 'BAD_ANSWER');
  }
};

/** Longer addresses are refused by servers on the way. */
const longestAddress = 4_000;

/** The built page has the ids of its questions alone, whose texts the server knows. */
const named = (question: string): Readonly<Record<string, string>> =>
  question.startsWith('sha256:') ? { documentId: question } : { query: question.replace(/\s+/g, ' ') };

/** Who asks for what not everybody may: by a token, or signed in. Such a question is no address that a browser keeps. */
export type AskedBy = { readonly token: string | undefined };

/** Browsers keep the answers to what is asked in an address, and the server says whether they still hold. */
const addressOf = (question: string, variables: unknown): string =>
  `/graphql?${new URLSearchParams({ ...named(question), variables: JSON.stringify(variables) })}`;

const send = async (
  question: string,
  variables: unknown,
  signal: AbortSignal | undefined,
  by: AskedBy | undefined,
): Promise<Response> => {
  const address = addressOf(question, variables);
  const accept = 'application/graphql-response+json, application/json';
  const cancelling = signal ? { signal } : {};
  try {
    if (by === undefined && address.length <= longestAddress)
      return await fetch(address, { headers: { accept }, ...cancelling });
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/json', accept },
        ...(by?.token === undefined ? {} : { authorization: `Bearer ${by.token}` }),
      },
      body: JSON.stringify({ ...named(question), variables }),
      ...cancelling,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError('The server cannot be reached. Check that it is still running.', 'OFFLINE');
  }
};

/** Asks the GraphQL API; only a change of the store needs a token or a login. Throws ApiError when it answers with errors or not at all. */
export const query = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  by?: AskedBy,
): Promise<Result> => {
  asked.value += 1;
  const response = await send(document.toString(), variables, signal, by).finally(() => {
    asked.value -= 1;
  });
  const { data, errors } = await readAnswer<Result>(response);
  const [first] = errors ?? [];
  if (first) {
    const { code = 'INTERNAL_SERVER_ERROR', argument } = first.extensions ?? {};
    throw new ApiError(first.message, code, argument);
  }
  if (data === undefined || data === null) {
    throw new ApiError(`The server answered ${response.status} without data.`, 'BAD_ANSWER');
  }
  return data;
};
