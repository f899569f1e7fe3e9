import type { TypedDocumentString } from '../generated/operations.ts';
import { query } from './api.ts';

type PageOf<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Paged = { readonly first: number; readonly after?: string | null | undefined };

/** Everything in a connection, one page after another, or its first pages alone. Throws ApiError as `query` does. */
export const allPages = async <Result, Variables extends Paged, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pageIn: (result: Result) => PageOf<Node>,
  signal: AbortSignal,
  mostPages = Number.POSITIVE_INFINITY,
): Promise<readonly Node[]> => {
  const found: Node[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const { nodes, pageInfo } = pageIn(await query(document, { ...variables, after }, signal));
    found.push(...nodes);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null || page >= mostPages) return found;
    after = pageInfo.endCursor;
  }
};
