import type { LetsOutQuery, LettingRelationFragment } from '../../generated/operations.ts';

type Found = LetsOutQuery['subgraph'];

export type Letting = {
  readonly lease: Found['entities'][number];
  readonly grant: LettingRelationFragment;
  /** Who takes the lease. Empty: not reported. */
  readonly takers: readonly LettingRelationFragment[];
  /** The fleets and sites that it is over. Empty: not reported. */
  readonly covers: readonly LettingRelationFragment[];
};

/** The leases that a firm grants, with takers and hardware, the earliest first; those without a date come last. */
export const lettingsOf = (firm: string, { entities, relations }: Found): readonly Letting[] =>
  relations
    .filter(({ kind, from }) => kind === 'GRANTS' && from.id === firm)
    .flatMap((grant): Letting[] => {
      const lease = entities.find(({ id }) => id === grant.to.id);
      const takers = relations.filter(({ kind, to }) => kind === 'TAKES' && to.id === grant.to.id);
      const covers = relations.filter(({ kind, from }) => kind === 'COVERS' && from.id === grant.to.id);
      return lease ? [{ lease, grant, takers, covers }] : [];
    })
    .sort((a, b) => (a.grant.start ?? '9999').localeCompare(b.grant.start ?? '9999'));
