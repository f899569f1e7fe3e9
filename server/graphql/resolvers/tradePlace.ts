import { queries } from '../../store/queries.ts';
import { type DeclaredEntity, entityFrom, type Stored } from '../../store/rows.ts';
import { whole } from '../../store/whole.ts';
import { type Context, present } from '../context.ts';
import type { EntityParent } from '../parents.ts';

const most = 5_000;
const remedy = 'leave out the fleets, leases and cases of the flow, and ask `entities` for them page by page';
const entities = (rows: readonly { readonly entity: Stored }[]): DeclaredEntity[] =>
  rows.map(({ entity }) => entityFrom(entity));

/** Fleets that somebody reported in the importing country of a flow, at whatever time. */
export const fleetsIn = ({ properties }: EntityParent, context: Context): Promise<DeclaredEntity[]> => {
  const country = properties.importer;
  // Who imports is all countries together.
  if (typeof country !== 'string') return Promise.resolve([]);
  const question = { country, site: null, limit: most + 1 };
  return context.once(`fleets in ${country}`, async () =>
    entities(whole(await context.store.read(queries.hardwareIn, question, context.reading), most, 'fleets', remedy)),
  );
};

export const leasesOver = (flow: EntityParent, context: Context): Promise<DeclaredEntity[]> =>
  context.once(`leases in ${flow.properties.importer}`, async () => {
    const ids = (await fleetsIn(flow, context)).map(({ id }) => id);
    const rows = await context.store.read(queries.leasesOver, { ids, limit: most + 1 }, context.reading);
    return entities(whole(rows, most, 'leases', remedy));
  });

/** Cases that speak of a fleet in the importing country, or of a lease over one. */
export const casesIn = async (flow: EntityParent, context: Context): Promise<DeclaredEntity[]> => {
  const [fleets, leases] = await Promise.all([fleetsIn(flow, context), leasesOver(flow, context)]);
  const ids = [...fleets, ...leases].map(({ id }) => id);
  const cases = await Promise.all(ids.map(id => context.casesOf.load(id)));
  return present(await context.entities.loadMany([...new Set(cases.flat())].sort()));
};
