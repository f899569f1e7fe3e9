import type { EditionName } from '../../domain/imports/job.ts';
import type { Store } from '../../server/store/query.ts';
import { inTransaction } from '../write/asDryRun.ts';
import { dataSetsIn } from '../write/dataSetsIn.ts';
import { removeEdition } from './editions.ts';

/** Takes back the edition that was loaded last, of whatever data set. Throws an Error where none is loaded. */
export const undoImport = async (store: Store, dryRun: boolean) => {
  const last = (await inTransaction(store, dataSetsIn)).at(-1);
  const day = last?.editions.at(-1)?.day;
  if (last === undefined || day === undefined) throw new Error('nothing to undo: no edition of a data set is loaded');
  return { title: last.title, day, ...(dryRun ? {} : await removeEdition(store, last, day)) };
};

/** Takes back the editions of one import, where nothing else was loaded since. Throws an Error where something was. */
export const undoEditions = async (
  store: Store,
  editions: readonly EditionName[],
): Promise<readonly { readonly title: string; readonly day: string }[]> => {
  const held = await inTransaction(store, dataSetsIn);
  const last = held.slice(-editions.length);
  const isLast = (dataSet: string, day: string): boolean =>
    last.some(({ id, editions: own }) => id === dataSet && own.at(-1)?.day === day);
  const gone = editions.find(({ dataSet, day }) => !isLast(dataSet, day));
  if (gone !== undefined)
    throw new Error(
      `the edition of ${gone.day} of ${gone.dataSet} is not the one that was loaded last; take back first what was loaded since`,
    );
  const taken = last.toReversed().flatMap(dataSet => {
    const day = dataSet.editions.at(-1)?.day;
    return day === undefined ? [] : [{ dataSet, day }];
  });
  for (const { dataSet, day } of taken) await removeEdition(store, dataSet, day);
  return taken.map(({ dataSet: { title }, day }) => ({ title, day }));
};

/** An edition whose import was begun, by the hash of its file. */
export type Begun = EditionName & { readonly hash: string };

/** Takes back what a broken-off import has loaded, be it whole or half; an edition of another file that is whole stands. */
export const takeBackBegun = async (store: Store, begun: readonly Begun[]): Promise<void> => {
  for (const { dataSet: id, day, hash } of begun.toReversed()) {
    const dataSet = (await inTransaction(store, dataSetsIn)).find(one => one.id === id);
    const edition = dataSet?.editions.find(one => one.day === day);
    if (dataSet !== undefined && edition !== undefined && (edition.hash === hash || !edition.isLoaded))
      await removeEdition(store, dataSet, day);
  }
};
