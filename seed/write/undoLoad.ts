import { groupBy } from '../../domain/groupBy.ts';
import type { Run, Store } from '../../server/store/query.ts';
import { type Former, writes } from '../../server/store/writes.ts';
import { checkFile } from '../check/checkFile.ts';
import type { Changed, LoadOptions } from '../loadFiles.ts';
import { type Journal, takeBack } from '../trade/journal.ts';
import { asDryRun, inTransaction } from './asDryRun.ts';
import { assemble } from './assemble.ts';
import { changeOf } from './changeOf.ts';
import { writeFile } from './writeFile.ts';

const undoFile = async (run: Run, { file: id, loaded, origin, text }: Former): Promise<Changed> => {
  if (loaded && text === null)
    throw new Error(
      `${id} was first loaded by a former version, which kept no text of it; load the earlier file again`,
    );
  const path = origin ?? id;
  const { file } = checkFile({ path, text: text ?? '', origin: path });
  const records = file ? assemble(file) : { id, hash: '', origin: '', text: '', records: [] };
  const changes = await writeFile(run, path, records);
  if (!loaded) await run(writes.unload, { id });
  return { path, id, changes };
};

const undoPart = async (run: Run, former: Former, journal: Journal): Promise<Changed> => {
  const { id, file, loaded, hash } = former;
  const gone = await takeBack(run, file, journal);
  if (loaded) await run(writes.load, { rows: [{ id: file, hash: hash ?? '', format: 1, origin: null, text: null }] });
  else await run(writes.unload, { id: file });
  await run(writes.forgetFormer, { ids: [id] });
  const removed = gone.map(node => ({ ...node, properties: {}, links: [] }));
  return {
    path: file,
    id: file,
    changes: { nodes: { added: [], changed: [], former: [], removed }, relations: noRelations },
  };
};
const noRelations = { added: [], changed: [], removed: [] };

/** The parts of an import, latest first. Throws an Error where another load came between them. */
const partsOf = (formers: readonly Former[]): readonly (readonly [Former, Journal])[] => {
  const parts = formers.flatMap(former =>
    former.journal === null ? [] : [[former, JSON.parse(former.journal) as Journal] as const],
  );
  if (parts.length > 0 && parts.at(-1)?.[1].first !== true)
    throw new Error('another load came between the parts of the last import, so it cannot be undone as a whole');
  return parts;
};

/** What all parts of one import come to. */
const summed = (parts: readonly Changed[]): readonly Changed[] =>
  [...groupBy(parts, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const removed = [first, ...others].flatMap(({ changes }) => changes.nodes.removed);
    return [{ ...first, changes: { ...first.changes, nodes: { ...first.changes.nodes, removed } } }];
  });

/**
 * Brings back what the store held before the last load, removal or import of statistics: files that it changed say what
 * they said before, files and values that it added go, and values that it replaced stand again. Files are undone all in
 * one transaction, an import part by part, as it was loaded; broken off, it goes on when asked again. Can be done once.
 * Throws SeedError when others use by now what would go, an Error when there is nothing to undo, and StoreError.
 */
export const undoLoad = async (
  store: Store,
  { onFile, dryRun = false }: Pick<LoadOptions, 'onFile' | 'dryRun'>,
): Promise<void> => {
  const transaction = dryRun ? asDryRun : inTransaction;
  const formers = await inTransaction(store, run => run(writes.former, {}));
  if (formers.length === 0) throw new Error('nothing to undo: no load stands that has not been undone');
  const parts: Changed[] = [];
  for (const [former, journal] of partsOf(formers))
    parts.push(
      await transaction(store, async (run, audit) => {
        const part = await undoPart(run, former, journal);
        audit(changeOf('trade.undo', part));
        return part;
      }),
    );
  const files = formers.filter(({ journal }) => journal === null);
  const undone = await transaction(store, async (run, audit) => {
    const all: Changed[] = [];
    for (const former of files) all.push(await undoFile(run, former));
    await run(writes.forgetFormer, { ids: files.map(({ id }) => id) });
    for (const one of all) audit(changeOf('file.undo', one));
    return all;
  });
  for (const one of [...summed(parts), ...undone]) onFile(one);
};
