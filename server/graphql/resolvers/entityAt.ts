import { recall } from '../../model/recall.ts';
import { gather } from '../../store/gather.ts';
import type { Context } from '../context.ts';
import type { EntityParent } from '../parents.ts';

/** One entity as known at the clocks. */
export const entityAt = async (
  id: string,
  clocks: EntityParent['clocks'],
  context: Context,
): Promise<EntityParent | null> => {
  const entity = await context.entities.load(id);
  if (!entity || clocks === undefined) return entity ?? null;
  const known = recall(await gather(context.store, [entity], [], context.reading), clocks).entities.get(entity.id);
  return known ? { ...known, clocks } : null;
};
