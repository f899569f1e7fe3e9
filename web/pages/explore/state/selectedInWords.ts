import type { Selected } from '../../../core/address.ts';
import type { Graph } from '../../../graph/graph.ts';

/** What is selected where it is no entity of the graph: a relation as a sentence, its ends set apart. */
export const selectedInWords = (selected: readonly Selected[], { entities, relations }: Graph): string => {
  const [item, ...others] = selected;
  if (item === undefined) return 'Nothing is selected.';
  if (others.length > 0) return `${selected.length} items are selected.`;
  const relation = relations.find(({ id }) => id === item.id);
  if (relation === undefined) return `The selected ${item.type} is not in the graph.`;
  const nameOf = (id: string): string => {
    const entity = entities.find(candidate => candidate.id === id);
    return `“${entity?.label ?? entity?.name ?? id}”`;
  };
  const { from, verb, to, details } = relation;
  const detail = details.length === 0 ? '' : ` (${details.join(', ')})`;
  return `Selected: ${nameOf(from)} ${verb} ${nameOf(to)}${detail}`;
};
