import type { Store } from '../server/store/query.ts';
import { rememberRevision } from '../server/store/revision.ts';
import { bringUpToDate, type Migration, type SchemaOptions } from '../server/store/schema.ts';
import { schemaQueries } from '../server/store/schemaQueries.ts';
import { materialiseEntities } from './write/materialiseEntities.ts';
import { materialiseRelations } from './write/materialiseRelations.ts';

/** Relations or entities that are materialised with one statement each. */
const most = 1_000;

const inParts = async (ids: readonly string[], work: (part: readonly string[]) => Promise<unknown>): Promise<void> => {
  for (let i = 0; i < ids.length; i += most) await work(ids.slice(i, i + most));
};

/**
 * How data of former versions become data of this one. A new step goes to the end, and those that stand are never
 * changed: stores remember how many they have been through. A step must do nothing where there is nothing to do, since an
 * empty store goes through all of them. Indexes need no step: they are compared with `cypher/schema/` at every start.
 */
export const migrations: readonly Migration[] = [
  {
    what: 'loads and views get labels that no other program uses',
    run: async run => {
      await run(schemaQueries.renameLoads, {});
      await run(schemaQueries.renameViews, {});
      await run(schemaQueries.removeFormerLock, {});
    },
  },
  {
    what: 'claims that can tell one relation are told as one, whatever the text of their dates',
    run: async run => {
      const former = await run(schemaQueries.formerRelationIds, {});
      await inParts(
        former.map(({ relation }) => relation),
        part => materialiseRelations(run, part, new Set()),
      );
    },
  },
  {
    what: 'names are searched by the keys of this version',
    run: async run => {
      const entities = await run(schemaQueries.searchedEntities, {});
      await inParts(
        entities.map(({ id }) => id),
        part => materialiseEntities(run, part),
      );
    },
  },
  { what: 'the revision of the data is remembered, from now on each', run: rememberRevision },
];

/** Brings a store to what this version needs, before anything is read from it or written to it. Throws StoreError. */
export const migrate = (store: Store, options?: SchemaOptions): Promise<void> =>
  bringUpToDate(store, migrations, options);
