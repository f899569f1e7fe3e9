import { onRecord } from '../../store/onRecord.ts';
import { clocksOf } from '../clocks.ts';
import { type Context, present } from '../context.ts';
import { batched } from '../loaders.ts';
import type { EntityParent, RelationParent } from '../parents.ts';

/** The LISTS relations to a firm that held at its clocks, today unless given: read for all firms at the same clocks at once. */
export const listingsAt = ({ id, clocks }: EntityParent, context: Context): Promise<readonly RelationParent[]> =>
  context
    .once(`listings ${JSON.stringify(clocks)}`, () =>
      batched<readonly RelationParent[]>(context.reading, async ids => {
        const at = clocks ?? clocksOf({}, context);
        const firms = present(await context.entities.loadMany(ids));
        const recorded = await onRecord(context.store, firms, at, context.reading);
        return firm => recorded(firm).listings.map(relation => ({ ...relation, clocks: at }));
      }),
    )
    .load(id);
