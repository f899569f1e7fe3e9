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

/**
 * Takes back the editions of one import, the latest of their data sets; `begins` hears when nothing speaks against it. Throws
 * an Error where a later one stands.
 */
export const undoEditions = async (
  store: Store,
  editions: readonly EditionName[],
  begins: () => void,
): Promise<readonly { readonly title: string; readonly day: string }[]> => {
  const held = await inTransaction(store, dataSetsIn);
  const taken = editions.map(({ dataSet: id, day }) => {
    const dataSet = held.find(one => one.id === id);
    const last = dataSet?.editions.at(-1)?.day;
    if (dataSet !== undefined && last === day) return { dataSet, day };
    throw new Error(
      last === undefined
        ? `no edition of ${id} is loaded`
        : `${id} has a later edition than that of ${day}: take back that of ${last} first`,
    );
  });
  begins();
  for (const { dataSet, day } of taken.toReversed()) await removeEdition(store, dataSet, day);
  return taken.map(({ dataSet: { title }, day }) => ({ title, day }));
};

/** An edition whose import was begun, by the hash of its file; `replaces`: another stood in its place, and is taken out first. */
export type Begun = EditionName & { readonly hash: string; readonly replaces?: boolean };

/** Takes back what a broken-off import has loaded, be it whole or half; an edition of another file that is whole stands. */
export const takeBackBegun = async (store: Store, begun: readonly Begun[]): Promise<void> => {
  for (const { dataSet: id, day, hash } of begun.toReversed()) {
    const dataSet = (await inTransaction(store, dataSetsIn)).find(one => one.id === id);
    const edition = dataSet?.editions.find(one => one.day === day);
    if (dataSet !== undefined && edition !== undefined && (edition.hash === hash || !edition.isLoaded))
      await removeEdition(store, dataSet, day);
  }
};
