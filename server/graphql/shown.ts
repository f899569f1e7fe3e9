import type { Step } from '../model/access/steps.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { EntityParent, RelationParent } from './parents.ts';

/** Entities and relations of a snapshot, as resolvers pass them down. Throws when one was not fetched. */
export const shownIn = (snapshot: Snapshot, clocks: RelationParent['clocks']) => ({
  entity: (id: string): EntityParent => {
    const entity = snapshot.entities.get(id);
    if (!entity) throw new Error(`a chain passes ${id}, which was not fetched`);
    return { ...entity, clocks };
  },
  relation: (relation: Step['relation']): RelationParent => ({ ...relation, clocks }),
});

export type Shown = ReturnType<typeof shownIn>;
