import { entityKindNames } from '../../domain/vocabulary/kinds.ts';
import { applyDefinitions, definitionIn, takenNames } from './definitions.ts';
import { StoreError } from './errors.ts';
import { cypherFiles, loadCypher } from './loadCypher.ts';
import { defineQuery, type Run, type Store } from './query.ts';
import { schemaQueries } from './schemaQueries.ts';
import { writes } from './writes.ts';

/** One step from a former way of keeping data to a later one. All of it is one transaction, and it may be run again. */
export type Migration = { readonly what: string; readonly run: (run: Run) => Promise<unknown> };

export type SchemaOptions = {
  /** Allows that the data of others stand in the same database. */
  readonly adopt?: boolean;
  /** Hears of each migration, and of each index that is made anew. */
  readonly log?: (line: string) => void;
};

const patience = 600_000;
/** Labels that our statements name, former ones included. */
const ourLabels = (): ReadonlySet<string> =>
  new Set([
    ...entityKindNames,
    ...cypherFiles('schema').flatMap(file => definitionIn(loadCypher(file)).labels),
    ...['Load', 'Lock', 'View'],
  ]);

/** A store from before the mark: only its own constraint, and files that it loaded, tell it from the data of others. */
const isFormer = async (run: Run): Promise<boolean> => {
  const indexes = await run(schemaQueries.indexes, {});
  const own = indexes.some(({ name, labels, unique }) => name === 'load_id' && unique && labels[0] === 'Load');
  return own && ((await run(schemaQueries.formerLoads, {}))[0]?.loads ?? 0) > 0;
};

/** Names what a Neo4j holds that we did not put there, before anything is written. Throws StoreError. */
const refuseOthers = async (run: Run, adopt: boolean): Promise<void> => {
  const [held] = await run(schemaQueries.held, {});
  if (!held || held.nodes === 0 || (await isFormer(run))) return;
  const shown = held.labels.slice(0, 10).join(', ');
  const more = held.labels.length > 10 ? ` and ${held.labels.length - 10} more` : '';
  const found = `this Neo4j holds ${held.nodes.toLocaleString('en')} nodes that Throughline did not put there (labels: ${shown}${more})`;
  if (!adopt)
    throw new StoreError(
      'STORE_FAILED',
      `${found}, and nothing was written; point NEO4J_URI or NEO4J_DATABASE at an empty database, or set NEO4J_ADOPT=yes to load beside them`,
    );
  const ours = ourLabels();
  const clashes = [...held.labels.filter(label => ours.has(label)), ...(await takenNames(run))];
  if (clashes.length > 0)
    throw new StoreError(
      'STORE_FAILED',
      `${found}, and Throughline cannot load beside them, since they use its own labels or indexes: ${clashes.join('; ')}; use another database`,
    );
};

const refuseNewer = (version: number, known: number): void => {
  if (version > known)
    throw new StoreError(
      'STORE_FAILED',
      `this Neo4j was used by a newer Throughline (data version ${version}, and this one knows ${known}); start the newer one, or use another database`,
    );
};

/** Another server that starts now may be making the same: what fails then succeeds once that one is done. */
const repeatedly = async (work: () => Promise<void>): Promise<void> => {
  for (let left = 5; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }
};

/**
 * Brings the store to what this version needs: refuses the data of others, carries out the migrations that it has not
 * been through, in order and each once however many ask at the same time, and compares every index and constraint with
 * its statement. The number of a migration is its place in the list, from 1. Throws StoreError.
 */
export const bringUpToDate = async (
  store: Store,
  migrations: readonly Migration[],
  { adopt = false, log = () => undefined }: SchemaOptions = {},
): Promise<void> => {
  // Schema and data may not share a transaction, so each statement has one of its own.
  const alone: Run = (query, params) => store.write(run => run(query, params), { deadline: patience });
  // Asked of the writer, so that what another server has just written is seen.
  const found = await store.write(async run => {
    const [mark] = await run(schemaQueries.storeMark, {});
    if (mark) refuseNewer(mark.version, migrations.length);
    else await refuseOthers(run, adopt);
    return mark;
  });
  // Without it two servers that start together would make two marks.
  if (!found) await alone(defineQuery('schema/store-id.cypher', { params: {}, columns: {} }), {});
  for (const [i, migration] of [...migrations.entries()].slice(found?.version ?? 0)) {
    const carriedOut = await store.write(
      async (run, audit) => {
        await run(writes.lock, {});
        const [mark] = await run(schemaQueries.storeMark, {});
        if ((mark?.version ?? 0) > i) return false;
        await migration.run(run);
        await run(schemaQueries.migrated, { version: i + 1 });
        audit({ operation: 'migrate', target: String(i + 1), after: migration.what });
        return true;
      },
      { deadline: patience },
    );
    if (carriedOut && found) log(`migration ${i + 1}: ${migration.what}`);
  }
  await repeatedly(() => applyDefinitions(alone, work => store.write(work, { deadline: patience }), log));
};
