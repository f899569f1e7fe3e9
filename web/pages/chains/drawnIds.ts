type Ends = { readonly id: string; readonly from: { readonly id: string }; readonly to: { readonly id: string } };

/** Ids of relations and of their ends, as the graph highlights them. */
export const drawnIds = (relations: readonly Ends[]): readonly string[] =>
  relations.flatMap(({ id, from, to }) => [id, from.id, to.id]);
