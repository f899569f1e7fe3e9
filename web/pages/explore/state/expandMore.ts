import { query } from '../../../core/api.ts';
import { ExpansionDocument, type ExpansionQuery, type RelationKind } from '../../../generated/operations.ts';
import type { Expansion } from './view.ts';

/** Entities that one step of expanding brings in at most; the rest waits for the next. */
export const mostAtOnce = 25;
const pageSize = 100;

/**
 * The next entities of an expansion that are not shown yet, at most `mostAtOnce`; further pages are asked for until there
 * are enough. Throws ApiError.
 */
export const expandMore = async (
  of: string,
  kind: RelationKind,
  outgoing: boolean,
  shown: ReadonlySet<string>,
): Promise<Expansion> => {
  const added = new Set<string>();
  let after: string | null = null;
  do {
    const { neighbours }: ExpansionQuery = await query(ExpansionDocument, {
      id: of,
      kind,
      outgoing,
      first: pageSize,
      after,
    });
    for (const { node } of neighbours.edges) {
      if (added.size < mostAtOnce && !shown.has(node.id)) added.add(node.id);
    }
    after = neighbours.pageInfo.hasNextPage ? neighbours.pageInfo.endCursor : null;
  } while (after !== null && added.size < mostAtOnce);
  return { of, kind, outgoing, added: [...added] };
};
