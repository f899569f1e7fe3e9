/** Resolver maps in which every field of the schema must stand: a missing one does not compile. */
export type Complete<Resolvers> = Required<Omit<Resolvers, '__isTypeOf' | '__resolveType'>>;
