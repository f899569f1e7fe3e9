import type { Step } from '../model/access/steps.ts';
import type { Knowledge } from '../model/recall.ts';
import type { EntityParent, RelationParent } from './parents.ts';

/** Entities and relations of what was recalled, as resolvers pass them down. Throws when one was not fetched. */
export const shownIn = (knowledge: Knowledge, clocks: RelationParent['clocks']) => ({
  entity: (id: string): EntityParent => {
    const entity = knowledge.entities.get(id);
    if (!entity) throw new Error(`a chain passes ${id}, which was not fetched`);
    return { ...entity, clocks };
  },
  relation: (relation: Step['relation']): RelationParent => ({ ...relation, clocks }),
});
