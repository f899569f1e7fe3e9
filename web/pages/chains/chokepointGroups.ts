type Chokepoint<R> = { readonly relations: readonly R[] };

/**
 * The sets as choices, where they are all ways to take one relation from each of some groups: `[[a], [b, c]]` stands for
 * the sets a b and a c. Undefined where they are not, and where the list of sets is cut.
 */
export const chokepointGroups = <R extends { readonly id: string }>(
  sets: readonly Chokepoint<R>[],
): readonly (readonly R[])[] | undefined => {
  const byId = new Map(sets.flatMap(({ relations }) => relations.map(relation => [relation.id, relation] as const)));
  const together = new Map([...byId.keys()].map(id => [id, new Set<string>()]));
  for (const { relations } of sets)
    for (const { id } of relations) for (const other of relations) together.get(id)?.add(other.id);
  // Those that never go together are alternatives to each other.
  const groups: R[][] = [];
  for (const relation of byId.values()) {
    const group = groups.find(members => members.every(({ id }) => together.get(relation.id)?.has(id) !== true));
    if (group) group.push(relation);
    else groups.push([relation]);
  }
  const ways = groups.reduce((product, { length }) => product * length, 1);
  const isProduct =
    ways === sets.length &&
    sets.every(
      ({ relations }) =>
        relations.length === groups.length &&
        groups.every(group => group.some(({ id }) => relations.some(relation => relation.id === id))),
    );
  return isProduct && sets.length > 0 ? groups : undefined;
};
