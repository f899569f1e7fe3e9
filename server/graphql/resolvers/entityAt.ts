import { viewingAt } from '../../model/snapshot.ts';
import { gather } from '../../store/gather.ts';
import { runCooperatively } from '../../store/runCooperatively.ts';
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
  const record = await gather(context.store, [entity], [], context.reading);
  const known = (await runCooperatively(viewingAt(record, clocks), context.reading)).entities.get(entity.id);
  return known ? { ...known, clocks } : null;
};
