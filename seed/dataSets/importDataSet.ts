import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Fact } from '../../server/formats/dataSets/dataSetRow.ts';
import type { Mapping } from '../../server/formats/dataSets/mapping.ts';
import type { DataSet, Edition } from '../../server/model/dataSets.ts';
import type { Store } from '../../server/store/query.ts';
import { FileError } from '../files/fileError.ts';
import type { Source } from '../files/openFile.ts';
import { filesIn } from '../files/openZip.ts';
import { inTransaction } from '../write/asDryRun.ts';
import { dataSetsIn } from '../write/dataSetsIn.ts';
import { begin, endMissing, publish, removeEdition } from './editions.ts';
import { type Candidate, editionOf, type Imported, importedBefore, toldOf } from './imported.ts';
import { type Asked, type DataFile, openDataFile } from './openDataFile.ts';
import { openTables } from './openTables.ts';
import { partyOf, readDataFile, type Survey, surveyOf } from './readDataFile.ts';
import { linksBy, type Recorded, recordedParties } from './recordedParties.ts';
import { type Loading, type Saying, sayingsOf, writeSayings } from './writeFacts.ts';

/** Takes first editions, to make a new database of them and of all that stands. */
export type Bulk = {
  /** Whether it has an edition of a data set already. */
  readonly loads: (dataSet: string) => boolean;
  readonly add: (sayings: readonly Saying[]) => void;
  /** An edition is whole. */
  readonly publish: (dataSet: DataSet, edition: Edition) => void;
};

export type ImportOptions = Asked & {
  /** Takes what would be written, in place of the store. */
  readonly bulk?: Bulk;
  /** Day of the edition, ISO; that which the file states unless given. */
  readonly edition?: string | undefined;
  /** Id of the data set, for files of one layout that are different lists. */
  readonly dataSet?: string | undefined;
  readonly dryRun: boolean;
  /** Loads an edition anew, or one that lacks most of what the one before it had. */
  readonly replace: boolean;
  /** Whether names of natural persons are kept, of public registers of owners. */
  readonly keepsPersonNames: boolean;
  /** Today, ISO. */
  readonly today: string;
};

/** Rows read, and written in one transaction, at a time. */
const room = 2_500;

/** Of the files, and of the mapping by which they are read. */
const hashOf = async (sources: readonly Source[], mapping: Mapping | undefined): Promise<string> => {
  const hash = createHash('sha256');
  if (mapping !== undefined) hash.update(JSON.stringify(mapping));
  for (const { member = '' } of sources) hash.update(member);
  for (const path of new Set(sources.map(source => source.path)))
    for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part as Buffer);
  return hash.digest('hex');
};

const dayOf = async (file: DataFile, survey: Survey, { edition, today }: ImportOptions): Promise<string> => {
  const day =
    edition ?? survey.day ?? (await stat(file.sources[0]?.path ?? file.name)).mtime.toISOString().slice(0, 10);
  if (day > today)
    throw new FileError(file.name, [`an edition of ${day}, which is after today`, 'give its day with --edition']);
  return day;
};

/** What must hold before an edition is loaded beside those that stand. Throws FileError. */
const refuseOutOfOrder = (
  file: DataFile,
  held: DataSet | undefined,
  day: string,
  rows: number,
  replace: boolean,
): void => {
  const unfinished = held?.editions.find(edition => !edition.isLoaded && edition.day !== day);
  if (unfinished !== undefined)
    throw new FileError(file.name, [
      `the edition of ${unfinished.day} is half loaded`,
      'import its file again, or take it back with --undo',
    ]);
  const later = held?.editions.find(edition => edition.isLoaded && edition.day > day);
  if (later !== undefined)
    throw new FileError(file.name, [
      `an edition of ${day}, while that of ${later.day} is loaded`,
      'take the later one back with --undo, and load them in the order of their days',
    ]);
  const before = held?.editions.filter(edition => edition.isLoaded && edition.day < day).at(-1);
  if (before !== undefined && rows * 2 < before.rows && !replace)
    throw new FileError(file.name, [
      `${rows} records, where the edition of ${before.day} had ${before.rows}`,
      'name another list with --data-set, or allow it with --replace',
    ]);
};

/** A later edition is compared with what stands, row by row, which the bulk way does not do. Throws FileError. */
const refuseLater = ({ name }: DataFile, { id, editions }: DataSet, bulk: Bulk): void => {
  if (editions.length > 0 || bulk.loads(id))
    throw new FileError(name, [
      `an edition of ${id}, of which another ${editions.length > 0 ? 'is loaded' : 'is loaded by the same command'}`,
      'import it without --bulk, which is for first editions',
    ]);
};

type Reading = {
  readonly file: DataFile;
  readonly survey: Survey;
  readonly day: string;
  readonly keepsPersonNames: boolean;
  readonly recorded: Recorded;
  readonly links: ReadonlyMap<string, string>;
};

const candidatesAmong = (facts: readonly Fact[], { recorded, links }: Reading): readonly Candidate[] =>
  facts.flatMap(fact => {
    const { name } = fact.values;
    if (fact.says !== 'party' || links.has(partyOf(fact)) || typeof name !== 'string') return [];
    const { headquarters, incorporatedIn, country } = fact.values;
    const place = [headquarters, incorporatedIn, country].find(value => typeof value === 'string');
    const ids = recorded.named(name, fact.kind, typeof place === 'string' ? place : undefined);
    return ids.length === 0 ? [] : [{ record: partyOf(fact), name, ids }];
  });

/** Reads all rows; writes them where `write` is given, while those that follow are read. */
const readAll = async (reading: Reading, write?: (facts: readonly Fact[]) => Promise<void>) => {
  const candidates: Candidate[] = [];
  const { file, survey, day, keepsPersonNames, links } = reading;
  let writing: Promise<void> = Promise.resolve();
  const tally = await readDataFile(file, survey, {
    ...{ room, day, keepsPersonNames },
    isMerged: party => links.has(party),
    flush: async facts => {
      candidates.push(...candidatesAmong(facts, reading));
      await writing;
      writing = write?.(facts) ?? writing;
      // Whoever waits for it next hears of what went wrong.
      writing.catch(() => undefined);
    },
  }).finally(() => writing.catch(() => undefined));
  await writing;
  return { tally, candidates };
};

const noRows = { rows: 0, loaded: 0, merged: 0, leftOut: [] };

const importFile = async (store: Store, file: DataFile, options: ImportOptions): Promise<Imported> => {
  const hash = await hashOf(file.sources, options.mapping);
  const { dataSets, recorded } = await inTransaction(store, async run => ({
    dataSets: await dataSetsIn(run),
    recorded: await recordedParties(run),
  }));
  const before = importedBefore(dataSets, file, hash, options);
  if (before !== undefined) return before;
  const survey = await surveyOf(file);
  const day = await dayOf(file, survey, options);
  const own = file.layout.about(survey.titles);
  const about = { ...own, id: options.dataSet ?? own.id };
  const held = dataSets.find(({ id }) => id === about.id);
  const links = linksBy(about.id, survey, recorded);
  const reading: Reading = { file, survey, day, keepsPersonNames: options.keepsPersonNames, recorded, links };
  const same = held?.editions.find(edition => edition.day === day);
  const dataSet: DataSet = { ...about, layout: file.layout.name, editions: held?.editions ?? [] };
  if (same?.isLoaded && !options.replace)
    throw new FileError(file.name, [
      `the edition of ${day} is loaded from another file`,
      'load this one in its place with --replace',
    ]);
  refuseOutOfOrder(file, held, day, survey.rows, options.replace);
  const told = { ...toldOf(file), dataSet, isUnchanged: false };
  if (options.dryRun || survey.kinds.size === 0) {
    const { tally, candidates } = await readAll(reading);
    return { ...told, edition: editionOf(day, hash, tally), tally, candidates };
  }
  const loading: Loading = {
    ...{ dataSet: about.id, register: file.layout.register ?? about.id },
    ...{ day, links, recorded: recorded.ids },
  };
  const { bulk } = options;
  if (bulk !== undefined) {
    refuseLater(file, dataSet, bulk);
    const { tally, candidates } = await readAll(reading, async facts => bulk.add(sayingsOf(facts, loading)));
    const edition = editionOf(day, hash, tally);
    if (tally.loaded + tally.merged > 0) bulk.publish(dataSet, edition);
    return { ...told, edition, tally, candidates, ...(edition.isWhole ? { ended: 0 } : {}) };
  }
  if (same !== undefined && (same.isLoaded || same.hash !== hash)) await removeEdition(store, dataSet, day);
  const without: DataSet = { ...dataSet, editions: dataSet.editions.filter(one => one.day !== day) };
  await begin(store, without, { ...noRows, day, hash, lists: [], isWhole: false, isLoaded: false });
  const { tally, candidates } = await readAll(reading, facts =>
    inTransaction(store, run => writeSayings(run, sayingsOf(facts, loading))),
  );
  const edition = editionOf(day, hash, tally);
  if (tally.loaded + tally.merged === 0) {
    await removeEdition(store, without, day);
    return { ...told, edition, tally, candidates };
  }
  const holds = (record: string): boolean => survey.keys.has(record);
  const isFirst = !without.editions.some(({ isLoaded }) => isLoaded);
  // Of a first edition nothing can be missing.
  const ended = !edition.isWhole ? undefined : isFirst ? 0 : await endMissing(store, about.id, day, holds);
  await publish(store, without, edition);
  return { ...told, edition, tally, candidates, ...(ended === undefined ? {} : { ended }) };
};

/**
 * Loads the data sets of a file, of a folder or of each file of an archive, as editions. A file is read twice: to its end before anything
 * is written, so that one which cannot be read changes nothing, then in batches that nobody sees before the last. Killed, it
 * is finished by loading the file again. Memory grows with the keys of the records and with nothing else. Throws
 * FileError, SeedError and StoreError.
 */
export const importDataSets = async (
  store: Store,
  path: string,
  options: ImportOptions,
): Promise<readonly Imported[]> => {
  const found = await stat(path).catch(() => undefined);
  const isFolder = found?.isDirectory() === true;
  if (!found?.isFile() && !isFolder) throw new FileError(path, ['no file', 'check its path']);
  if (found.size === 0) throw new FileError(path, ['the file is empty', 'give a list']);
  const isArchive = /\.zip$/i.test(path);
  const together = isFolder || isArchive ? await openTables(path) : undefined;
  if (together !== undefined) return [await importFile(store, together, options)];
  if (isFolder)
    throw new FileError(path, [
      'a folder without nodes-entities.csv and relationships.csv',
      'give the files themselves',
    ]);
  const sources: readonly Source[] = isArchive
    ? (await filesIn(path)).tables.map(member => ({ path, member }))
    : [{ path }];
  const imported: Imported[] = [];
  for (const source of sources) imported.push(await importFile(store, await openDataFile(source, options), options));
  return imported;
};

/** Takes back the edition that was loaded last, of whatever data set. Throws an Error where none is loaded. */
export const undoImport = async (store: Store, dryRun: boolean) => {
  const last = (await inTransaction(store, dataSetsIn)).at(-1);
  const day = last?.editions.at(-1)?.day;
  if (last === undefined || day === undefined) throw new Error('nothing to undo: no edition of a data set is loaded');
  return { title: last.title, day, ...(dryRun ? {} : await removeEdition(store, last, day)) };
};
