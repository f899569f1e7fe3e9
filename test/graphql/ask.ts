import { makeAccess } from '../../server/access/makeAccess.ts';
import type { KeptBeside } from '../../server/graphql/context.ts';
import { makeYoga } from '../../server/graphql/yoga.ts';
import { StoreError } from '../../server/store/errors.ts';
import type { Store } from '../../server/store/query.ts';

export type Answer = {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
};

export const token = 'a-token-for-these-tests';

/** Asks in process, without a port. Unexpected errors are thrown, so that no test passes over one that was masked. */
export const asker = (
  store: () => Store | undefined,
  { writable = false, ...beside }: KeptBeside & { readonly writable?: boolean } = {},
) => {
  const logged: unknown[] = [];
  const yoga = makeYoga({
    store,
    now: () => new Date('2026-06-01T12:00:00Z'),
    onError: error => logged.push(error),
    ...beside,
    access: makeAccess({ token: writable ? token : undefined }),
  });
  return async (
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const response = await yoga.fetch('http://throughline/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Answer['data']; errors?: Answer['errors'] };
    const unexpected = logged.splice(0).find(error => !(error instanceof StoreError));
    if (unexpected !== undefined) throw unexpected;
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  };
};
