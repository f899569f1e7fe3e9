import { ThroughlineError } from './error.ts';

type Page<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type ReadPage<Node> = {
  readonly page: Page<Node>;
  /** The revision of the data that the page was read from. */
  readonly revision: string;
};

/**
 * Everything on all pages, in their order: `read` asks for the page after a cursor. Throws DATA_CHANGED where a load came
 * between two pages, which together would be of no one state.
 */
export async function* eachNode<Node>(
  read: (after: string | null) => Promise<ReadPage<Node>>,
): AsyncGenerator<Node, void, undefined> {
  let known: string | undefined;
  for (let after: string | null = null; ; ) {
    const { page, revision } = await read(after);
    known ??= revision;
    if (revision !== known)
      throw new ThroughlineError(`the data went from revision ${known} to ${revision} between two pages`, {
        code: 'DATA_CHANGED',
      });
    yield* page.nodes;
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return;
    after = page.pageInfo.endCursor;
  }
}
