import { query } from './api.ts';
import type { TypedDocumentString } from './generated/operations.ts';

type PageOf<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Paged = { readonly first: number; readonly after?: string | null | undefined };

/** Everything in a connection, one page after another. Throws ApiError as `query` does. */
export const allPages = async <Result, Variables extends Paged, Node>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pageIn: (result: Result) => PageOf<Node>,
  signal: AbortSignal,
): Promise<readonly Node[]> => {
  const found: Node[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = pageIn(await query(document, { ...variables, after }, signal));
    found.push(...nodes);
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return found;
    after = pageInfo.endCursor;
  }
};
