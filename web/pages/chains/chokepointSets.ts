type Chokepoint<R> = { readonly relations: readonly R[] };

/** What all sets share, and what each has besides: eight sets of six relations that share four read as four and eight pairs. */
export const chokepointSets = <R extends { readonly id: string }>(
  sets: readonly Chokepoint<R>[],
): { readonly shared: readonly R[]; readonly rests: readonly (readonly R[])[] } => {
  const [first, ...others] = sets;
  const inAll = (first?.relations ?? []).filter(({ id }) =>
    others.every(({ relations }) => relations.some(relation => relation.id === id)),
  );
  // A single set is all rest: there is nothing that it shares.
  const shared = others.length === 0 ? [] : inAll;
  const ids = new Set(shared.map(({ id }) => id));
  return { shared, rests: sets.map(({ relations }) => relations.filter(({ id }) => !ids.has(id))) };
};
