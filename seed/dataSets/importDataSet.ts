import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Fact } from '../../server/formats/dataSets/dataSetRow.ts';
import type { DataSet, Edition } from '../../server/model/dataSets.ts';
import type { Store } from '../../server/store/query.ts';
import { FileError } from '../files/fileError.ts';
import type { Source } from '../files/openFile.ts';
import { filesIn } from '../files/openZip.ts';
import { inTransaction } from '../write/asDryRun.ts';
import { dataSetsIn } from '../write/dataSetsIn.ts';
import { begin, endMissing, publish, removeEdition } from './editions.ts';
import { type DataFile, openDataFile } from './openDataFile.ts';
import { partyOf, readDataFile, type Survey, surveyOf, type Tally } from './readDataFile.ts';
import { linksBy, type Recorded, recordedParties } from './recordedParties.ts';
import { type Loading, writeFacts } from './writeFacts.ts';

export type ImportOptions = {
  readonly as?: string | undefined;
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

/** A record that is called like a party which files declare: to be decided on by a person. */
export type Candidate = { readonly record: string; readonly name: string; readonly ids: readonly string[] };

export type Imported = {
  readonly file: string;
  readonly layout: string;
  readonly encoding: string;
  readonly dataSet: DataSet;
  readonly edition: Edition;
  readonly tally: Tally;
  /** Relations that the edition before had and this one lacks; undefined where it was not read as a whole. */
  readonly ended?: number;
  readonly candidates: readonly Candidate[];
  /** The store holds this file already. */
  readonly isUnchanged: boolean;
};

/** Rows held at once, and facts of one transaction. */
const room = 2_000;
const perTransaction = 1_000;

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
};

const dayOf = async (
  path: string,
  file: DataFile,
  survey: Survey,
  { edition, today }: ImportOptions,
): Promise<string> => {
  const day = edition ?? survey.day ?? (await stat(path)).mtime.toISOString().slice(0, 10);
  if (day > today)
    throw new FileError(file.name, [`an edition of ${day}, which is after today`, 'give its day with --edition']);
  return day;
};

const nothing = { rows: 0, loaded: 0, merged: 0, leftOut: [] };

/** What must hold before an edition is loaded beside those that stand. Throws FileError. */
const refuseOutOfOrder = (
  file: DataFile,
  held: DataSet | undefined,
  day: string,
  kept: number,
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
  const had = before === undefined ? 0 : before.loaded + before.merged;
  if (before !== undefined && kept * 2 < had && !replace)
    throw new FileError(file.name, [
      `${kept} records, where the edition of ${before.day} had ${had}`,
      'name another list with --data-set, or allow it with --replace',
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

/** Reads all rows; writes them where `write` is given. */
const readAll = async (reading: Reading, write?: (facts: readonly Fact[]) => Promise<void>) => {
  const candidates: Candidate[] = [];
  const { file, survey, day, keepsPersonNames, links } = reading;
  const tally = await readDataFile(file, survey, {
    ...{ room, day, keepsPersonNames },
    isMerged: party => links.has(party),
    flush: async facts => {
      candidates.push(...candidatesAmong(facts, reading));
      for (let i = 0; write && i < facts.length; i += perTransaction) await write(facts.slice(i, i + perTransaction));
    },
  });
  return { tally, candidates };
};

const leftOutIn = (tally: Tally): Edition['leftOut'] => [
  ...[...tally.leftOut].map(([reason, rows]) => ({ reason, rows })),
  ...(tally.bad === 0 ? [] : [{ reason: 'bad rows', rows: tally.bad }]),
];

const importSource = async (store: Store, source: Source, options: ImportOptions): Promise<Imported> => {
  const file = await openDataFile(source, options.as);
  const survey = await surveyOf(file);
  const day = await dayOf(source.path, file, survey, options);
  const own = file.layout.about(survey.titles);
  const about = { ...own, id: options.dataSet ?? own.id };
  const { held, recorded } = await inTransaction(store, async run => ({
    held: (await dataSetsIn(run)).find(({ id }) => id === about.id),
    recorded: await recordedParties(run),
  }));
  const links = linksBy(about.id, survey, recorded);
  const reading: Reading = { file, survey, day, keepsPersonNames: options.keepsPersonNames, recorded, links };
  const hash = await hashOf(source.path);
  const same = held?.editions.find(edition => edition.day === day);
  const dataSet: DataSet = { ...about, layout: file.layout.name, editions: held?.editions ?? [] };
  const told = { file: file.name, layout: file.layout.title, encoding: file.encoding, dataSet };
  const dry = await readAll(reading);
  const counts = {
    rows: dry.tally.rows,
    loaded: dry.tally.loaded,
    merged: dry.tally.merged,
    leftOut: leftOutIn(dry.tally),
  };
  const edition: Edition = {
    ...{ day, hash, ...counts, lists: [...dry.tally.lists].sort() },
    ...{ isWhole: dry.tally.bad === 0, isLoaded: true },
  };
  const worked = { ...told, edition, tally: dry.tally, candidates: dry.candidates };
  if (same?.isLoaded && same.hash === hash && !options.replace) return { ...worked, isUnchanged: true };
  if (same?.isLoaded && !options.replace)
    throw new FileError(file.name, [
      `the edition of ${day} is loaded from another file`,
      'load this one in its place with --replace',
    ]);
  refuseOutOfOrder(file, held, day, dry.tally.loaded + dry.tally.merged, options.replace);
  if (options.dryRun || counts.loaded + counts.merged === 0) return { ...worked, isUnchanged: false };

  if (same !== undefined && (same.isLoaded || same.hash !== hash)) await removeEdition(store, dataSet, day);
  const without: DataSet = { ...dataSet, editions: dataSet.editions.filter(one => one.day !== day) };
  await begin(store, without, { ...nothing, day, hash, lists: [], isWhole: false, isLoaded: false });
  const loading: Loading = {
    ...{ dataSet: about.id, register: file.layout.register ?? about.id },
    ...{ day, links, recorded: recorded.ids },
  };
  await readAll(reading, facts => inTransaction(store, run => writeFacts(run, facts, loading)));
  const holds = (record: string): boolean => survey.keys.has(record);
  const ended = edition.isWhole ? await endMissing(store, about.id, day, holds) : undefined;
  await publish(store, without, edition);
  return { ...worked, isUnchanged: false, ...(ended === undefined ? {} : { ended }) };
};

/**
 * Loads the data sets of a file, or of each file of an archive, as editions. A file is read to its end before anything is
 * written, so that one which cannot be read changes nothing; then in batches that nobody sees before the last. Killed, it
 * is finished by loading the file again. Memory grows with the keys of the records and with nothing else. Throws
 * FileError, SeedError and StoreError.
 */
export const importDataSets = async (
  store: Store,
  path: string,
  options: ImportOptions,
): Promise<readonly Imported[]> => {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new FileError(path, ['no file', 'check its path']);
  if (found.size === 0) throw new FileError(path, ['the file is empty', 'give a list']);
  const sources: readonly Source[] = /\.zip$/i.test(path)
    ? (await filesIn(path)).tables.map(member => ({ path, member }))
    : [{ path }];
  const imported: Imported[] = [];
  for (const source of sources) imported.push(await importSource(store, source, options));
  return imported;
};

/** Takes back the edition that was loaded last, of whatever data set. Throws an Error where none is loaded. */
export const undoImport = async (store: Store, dryRun: boolean) => {
  const last = (await inTransaction(store, dataSetsIn)).at(-1);
  const day = last?.editions.at(-1)?.day;
  if (last === undefined || day === undefined) throw new Error('nothing to undo: no edition of a data set is loaded');
  return { title: last.title, day, ...(dryRun ? {} : await removeEdition(store, last, day)) };
};
