import { certaintyOrder, statusOrder } from '../core/words.ts';
import type { GraphRelation } from './graph.ts';

/** How several relations stand that are drawn as one: as weak as the weakest of them. */
export const weakest = (
  relations: readonly GraphRelation[],
): Pick<GraphRelation, 'certainty' | 'status' | 'disputed'> => ({
  certainty: relations.some(({ certainty }) => certainty === null)
    ? null
    : certaintyOrder.findLast(each => relations.some(({ certainty }) => certainty === each)),
  status: statusOrder.findLast(each => relations.some(({ status }) => status === each)) ?? 'DENIED',
  disputed: relations.some(({ disputed }) => disputed),
});
