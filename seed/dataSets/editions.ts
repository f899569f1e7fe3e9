import { createHash } from 'node:crypto';
import { relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { relationKindNames } from '../../domain/vocabulary/kinds.ts';
import {
  editionId,
  editionMark,
  statementProperties,
  withoutEdition,
  withoutMissing,
} from '../../server/model/dataSetStatements.ts';
import { type DataSet, type Edition, editionSource } from '../../server/model/dataSets.ts';
import type { Change } from '../../server/store/audit.ts';
import { dataSetQueries } from '../../server/store/dataSetQueries.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run, Store } from '../../server/store/query.ts';
import { type Stored, statementsIn } from '../../server/store/rows.ts';
import { writes } from '../../server/store/writes.ts';
import { inTransaction } from '../write/asDryRun.ts';
import { materialiseEntities } from '../write/materialiseEntities.ts';
import { materialiseRelations, type Revise } from '../write/materialiseRelations.ts';
import { refuseUsed } from '../write/writeFile.ts';
import { fileOf } from './writeFacts.ts';

/** Relations or entities that one transaction changes, and that one reading of the store finds. */
const perTransaction = 2_500;
const perReading = 200_000;

/** Far above what an edition brings; the query wants a number. */
const mostEntities = 10_000_000;

export const editionChange = (operation: string, dataSet: string, day: string, after?: unknown): Change => ({
  operation,
  target: `${dataSet} ${day}`,
  after,
});

/** Remembers a data set with its editions; one without editions is forgotten. */
const remember = async (run: Run, dataSet: DataSet): Promise<void> => {
  const id = fileOf(dataSet.id);
  if (dataSet.editions.length === 0) {
    await run(writes.unload, { id });
    return;
  }
  const text = JSON.stringify(dataSet);
  const hash = createHash('sha256').update(text).digest('hex');
  await run(writes.load, { rows: [{ id, hash, format: 1, origin: null, text }] });
};

const withEdition = (dataSet: DataSet, edition: Edition): DataSet => ({
  ...dataSet,
  editions: [...dataSet.editions.filter(({ day }) => day !== edition.day), edition].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  ),
});

/** Remembers that an edition is being loaded: nobody sees its statements until `publish`. */
export const begin = (store: Store, dataSet: DataSet, edition: Edition): Promise<void> =>
  inTransaction(store, async (run, audit) => {
    await remember(run, withEdition(dataSet, edition));
    audit(editionChange('edition.begin', dataSet.id, edition.day, { hash: edition.hash }));
  });

/** Shows an edition with all its statements, at once. */
export const publish = (store: Store, dataSet: DataSet, edition: Edition): Promise<void> =>
  inTransaction(store, async (run, audit) => {
    const { properties, ...source } = editionSource(dataSet, edition.day);
    const { id, title } = source;
    const row = { ...source, ...properties, kind: 'Source', name: title, declaredIn: fileOf(dataSet.id) };
    await run(writes.entities, { rows: [{ id, kind: 'Source', properties: row }] });
    await remember(run, withEdition(dataSet, edition));
    audit(editionChange('edition.publish', dataSet.id, edition.day, edition));
  });

/** Revises relations that an edition had a part in, or that it lacks, until none is left; resolves to how many. */
const reviseAll = async (
  store: Store,
  dataSet: string,
  day: string,
  missing: boolean,
  revise: Revise,
): Promise<number> => {
  const question = {
    kinds: [...relationKindNames],
    dataSet: editionMark(dataSet, ''),
    edition: editionMark(dataSet, day),
    missing,
  };
  for (let revised = 0; ; ) {
    const rows = await inTransaction(store, run =>
      run(dataSetQueries.statedRelations, { ...question, limit: perReading }),
    );
    const pairs = [...new Set(rows.map(({ kind, from, to }) => relationId(kind, from, to)))];
    for (let i = 0; i < pairs.length; i += perTransaction)
      await inTransaction(store, async (run, audit) => {
        await run(writes.lock, {});
        const part = pairs.slice(i, i + perTransaction);
        await materialiseRelations(run, part, new Set(), { revise });
        audit(editionChange('edition.revise', dataSet, day, { relations: part.length }));
      });
    revised += rows.length;
    if (rows.length < perReading) return revised;
  }
};

/** Ends what a whole edition holds no more; `holds` says which records it has. Resolves to how many pairs lost something. */
export const endMissing = async (
  store: Store,
  dataSet: string,
  day: string,
  holds: (record: string) => boolean,
): Promise<number> => {
  const ended = new Set<string>();
  await reviseAll(store, dataSet, day, true, (pair, statements) => {
    const after = withoutMissing(statements, { dataSet, day, holds });
    if (after.some(({ gone }, i) => gone === day && statements[i]?.gone === undefined)) ended.add(pair);
    return after;
  });
  return ended.size;
};

/** Entities of data sets of which none says anything without an edition: they go with it. */
const broughtBy = (rows: readonly Stored[], dataSet: string, day: string): readonly Stored[] =>
  rows.filter(
    row =>
      String(row.declaredIn).startsWith(fileOf('')) && withoutEdition(statementsIn(row), dataSet, day).length === 0,
  );

/** Throws SeedError where a file speaks of an entity that would go with an edition. */
const refuseWhereUsed = (store: Store, dataSet: string, day: string): Promise<void> =>
  inTransaction(store, async run => {
    const found = await run(dataSetQueries.statedEntities, { edition: editionMark(dataSet, day), limit: mostEntities });
    for (let i = 0; i < found.length; i += perTransaction) {
      const ids = found.slice(i, i + perTransaction).map(({ id }) => id);
      const rows = (await run(queries.entitiesById, { ids })).map(({ entity }) => entity);
      const going = broughtBy(rows, dataSet, day).map(({ id }) => ({ id: String(id) }));
      await refuseUsed(run, fileOf(dataSet), fileOf(dataSet), going);
    }
  });

/** Resolves to how many of the entities went. */
const removeFromEntities = (store: Store, ids: readonly string[], dataSet: string, day: string): Promise<number> =>
  inTransaction(store, async (run, audit) => {
    await run(writes.lock, {});
    audit(editionChange('edition.revise', dataSet, day, { entities: ids.length }));
    const rows = (await run(queries.entitiesById, { ids: [...ids] })).map(({ entity }) => entity);
    const going = new Set(broughtBy(rows, dataSet, day));
    for (const [file, declared] of groupBy([...going], ({ declaredIn }) => String(declaredIn)))
      await run(writes.remove, { ids: declared.map(({ id }) => String(id)), file });
    const kept = rows.filter(entity => !going.has(entity));
    await run(dataSetQueries.stateEntities, {
      rows: kept.map(entity => {
        const after = statementProperties(withoutEdition(statementsIn(entity), dataSet, day));
        const { statements = null, editions = null, standing = null } = after;
        return { id: String(entity.id), statements, editions, standing };
      }),
    });
    await materialiseEntities(
      run,
      kept.map(({ id }) => String(id)),
    );
    return going.size;
  });

/**
 * Takes an edition back: relations and parties say what they said before it, and those that it alone brought go. Hidden
 * first, so that nobody sees a part; broken off, it goes on when asked again. Throws SeedError where a file speaks of a
 * party that would go.
 */
export const removeEdition = async (
  store: Store,
  dataSet: DataSet,
  day: string,
): Promise<{ relations: number; entities: number }> => {
  await refuseWhereUsed(store, dataSet.id, day);
  const edition = dataSet.editions.find(one => one.day === day);
  if (edition !== undefined) await begin(store, dataSet, { ...edition, isLoaded: false });
  const relations = await reviseAll(store, dataSet.id, day, false, (_, statements) =>
    withoutEdition(statements, dataSet.id, day),
  );
  let entities = 0;
  for (;;) {
    const found = await inTransaction(store, run =>
      run(dataSetQueries.statedEntities, { edition: editionMark(dataSet.id, day), limit: perReading }),
    );
    for (let i = 0; i < found.length; i += perTransaction) {
      const ids = found.slice(i, i + perTransaction).map(({ id }) => id);
      entities += await removeFromEntities(store, ids, dataSet.id, day);
    }
    if (found.length < perReading) break;
  }
  await inTransaction(store, async (run, audit) => {
    audit({ ...editionChange('edition.remove', dataSet.id, day), before: edition });
    await run(writes.remove, { ids: [editionId(dataSet.id, day)], file: fileOf(dataSet.id) });
    await remember(run, { ...dataSet, editions: dataSet.editions.filter(one => one.day !== day) });
  });
  return { relations, entities };
};
