import { queries } from '../../store/queries.ts';
import { type DeclaredEntity, entityFrom, type Stored } from '../../store/rows.ts';
import { type Context, present } from '../context.ts';
import type { EntityParent } from '../parents.ts';

const limit = 5_000;
const entities = (rows: readonly { readonly entity: Stored }[]): DeclaredEntity[] =>
  rows.map(({ entity }) => entityFrom(entity));

/** Fleets that somebody reported in the importing country of a flow. */
export const fleetsIn = async ({ properties }: EntityParent, context: Context): Promise<DeclaredEntity[]> => {
  const country = typeof properties.importer === 'string' ? properties.importer : null;
  return entities(await context.store.read(queries.hardwareIn, { country, site: null, limit }, context.reading));
};

export const leasesOver = async (flow: EntityParent, context: Context): Promise<DeclaredEntity[]> => {
  const ids = (await fleetsIn(flow, context)).map(({ id }) => id);
  return entities(await context.store.read(queries.leasesOver, { ids, limit }, context.reading));
};

/** Cases that speak of a fleet in the importing country, or of a lease over one. */
export const casesIn = async (flow: EntityParent, context: Context): Promise<DeclaredEntity[]> => {
  const [fleets, leases] = await Promise.all([fleetsIn(flow, context), leasesOver(flow, context)]);
  const ids = [...fleets, ...leases].map(({ id }) => id);
  const rows = await context.store.read(queries.casesOf, { ids }, context.reading);
  return present(await context.entities.loadMany([...new Set(rows.flatMap(({ cases }) => cases))].sort()));
};
