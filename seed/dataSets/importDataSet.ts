import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ImportProgress } from '../../domain/imports/job.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { Fact } from '../../server/formats/dataSets/dataSetRow.ts';
import type { DataSet, Edition } from '../../server/model/dataSets.ts';
import type { Store } from '../../server/store/query.ts';
import type { Source } from '../files/openFile.ts';
import { inTransaction } from '../write/asDryRun.ts';
import { dataSetsIn } from '../write/dataSetsIn.ts';
import { begin, editionChange, endMissing, publish, removeEdition } from './editions.ts';
import { type Candidate, editionOf, type Imported, importedBefore, toldOf } from './imported.ts';
import { dayOf, laterInBulk, refuseOutOfOrder } from './inOrder.ts';
import type { Asked, DataFile } from './openDataFile.ts';
import { openDataFiles } from './openDataFiles.ts';
import { partyOf, readDataFile, type Survey, surveyOf } from './readDataFile.ts';
import { linksBy, type Recorded, recordedParties } from './recordedParties.ts';
import type { Begun } from './takeBack.ts';
import { type Loading, type Saying, sayingsOf, writeSayings } from './writeFacts.ts';

/** Takes first editions, to make a new database of them and of all that stands. */
export type Bulk = {
  /** Whether it has an edition of a data set already. */
  readonly loads: (dataSet: string) => boolean;
  readonly add: (sayings: readonly Saying[]) => void;
  /** An edition is whole. */
  readonly publish: (dataSet: DataSet, edition: Edition) => void;
};

/** Hears of an import while it goes on. */
export type Watch = {
  readonly progress: (progress: ImportProgress) => void;
  /** An edition is about to be written; until it is shown, nothing but the hash of its file tells it from others. */
  readonly begins: (begun: Begun) => void;
  /** What is said of parties and relations, as it is read. */
  readonly says: (sayings: readonly Saying[]) => void;
};

export type ImportOptions = Asked & {
  readonly watch?: Watch;
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

/** A later edition is compared with what stands, row by row, which the bulk way does not do. Throws FileError. */
const refuseLater = ({ name }: DataFile, { id, editions }: DataSet, bulk: Bulk): void => {
  if (editions.length > 0) throw laterInBulk(name, id, 'is loaded');
  if (bulk.loads(id)) throw laterInBulk(name, id, 'is loaded by the same command');
};

type Reading = {
  readonly file: DataFile;
  readonly survey: Survey;
  readonly day: string;
  readonly keepsPersonNames: boolean;
  readonly recorded: Recorded;
  readonly links: ReadonlyMap<string, string>;
  readonly watch: Watch | undefined;
};

/** Rows after which one hears of them. */
const heardAfter = 500;

/** A file of which one hears how far it has been read. */
const counted = (file: DataFile, hear: (rows: number) => void): DataFile => ({
  ...file,
  each: async listener => {
    let rows = 0;
    const count = (): void => {
      rows += 1;
      if (rows % heardAfter === 0) hear(rows);
    };
    await file.each({
      ...listener,
      record: (line, record) => {
        count();
        listener.record(line, record);
      },
      wrong: (line, fault) => {
        count();
        listener.wrong(line, fault);
      },
    });
  },
});

const candidatesAmong = (facts: readonly Fact[], { recorded, links }: Reading): readonly Candidate[] =>
  facts.flatMap(fact => {
    const { name } = fact.values;
    if (fact.says !== 'party' || fact.isNumberAlone || links.has(partyOf(fact)) || typeof name !== 'string') return [];
    const { headquarters, incorporatedIn, country } = fact.values;
    const place = [headquarters, incorporatedIn, country].find(value => typeof value === 'string');
    const ids = recorded.named(name, fact.kind, typeof place === 'string' ? place : undefined);
    return ids.length === 0 ? [] : [{ record: partyOf(fact), name, ids }];
  });

/** Reads all rows; writes them where `write` is given, while those that follow are read. */
const readAll = async (reading: Reading, write?: (facts: readonly Fact[]) => Promise<void>) => {
  const candidates: Candidate[] = [];
  const { survey, day, keepsPersonNames, links, watch } = reading;
  const file = counted(reading.file, rows =>
    watch?.progress({ step: write ? 'write' : 'read', rows, of: survey.rows }),
  );
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
  const { watch } = options;
  const survey = await surveyOf(
    counted(file, rows => watch?.progress({ step: 'survey', rows })),
    (code, kind) => recorded.withCode(code, kind) !== undefined,
    dataSets.some(({ layout }) => layout === file.layout.name),
  );
  const day = await dayOf(file, survey, options);
  const own = file.layout.about(survey.titles);
  const about = { ...own, id: options.dataSet ?? own.id };
  const held = dataSets.find(({ id }) => id === about.id);
  const links = linksBy(about.id, survey, recorded);
  const reading: Reading = { file, survey, day, keepsPersonNames: options.keepsPersonNames, recorded, links, watch };
  const dataSet: DataSet = { ...about, layout: file.layout.name, editions: held?.editions ?? [] };
  refuseOutOfOrder(file, held, day, survey.rows, options.replace);
  const told = { ...toldOf(file), dataSet, isUnchanged: false };
  const loading: Loading = {
    ...{ dataSet: about.id, register: file.layout.register ?? about.id },
    ...{ day, links, recorded: recorded.ids },
  };
  const saying = (facts: readonly Fact[]): readonly Saying[] => {
    const sayings = sayingsOf(facts, loading);
    watch?.says(sayings);
    return sayings;
  };
  const hasParties = survey.parties.kinds().next().done !== true;
  if (options.dryRun || !hasParties) {
    const { tally, candidates } = await readAll(reading);
    return { ...told, edition: editionOf(day, hash, tally), tally, candidates };
  }
  const { bulk } = options;
  if (bulk !== undefined) {
    refuseLater(file, dataSet, bulk);
    const { tally, candidates } = await readAll(reading, async facts => bulk.add(saying(facts)));
    const edition = editionOf(day, hash, tally);
    if (tally.loaded + tally.merged > 0) bulk.publish(dataSet, edition);
    return { ...told, edition, tally, candidates, ...(edition.isWhole ? { ended: 0 } : {}) };
  }
  const same = held?.editions.find(edition => edition.day === day);
  watch?.begins({ dataSet: about.id, day, hash, ...(same?.isLoaded ? { replaces: true } : {}) });
  if (same !== undefined && (same.isLoaded || same.hash !== hash)) await removeEdition(store, dataSet, day);
  const without: DataSet = { ...dataSet, editions: dataSet.editions.filter(one => one.day !== day) };
  await begin(store, without, { ...noRows, day, hash, lists: [], isWhole: false, isLoaded: false });
  const { tally, candidates } = await readAll(reading, facts =>
    inTransaction(store, async (run, audit) => {
      await writeSayings(run, saying(facts));
      audit(editionChange('edition.write', about.id, day, { facts: facts.length }));
    }),
  );
  const edition = editionOf(day, hash, tally);
  if (tally.loaded + tally.merged === 0) {
    await removeEdition(store, without, day);
    return { ...told, edition, tally, candidates };
  }
  const holds = (record: string): boolean => {
    if (survey.keys === undefined) throw new Error(`${file.name}: its keys were not kept; this is a defect`);
    return survey.keys.has(record);
  };
  const isFirst = !without.editions.some(({ isLoaded }) => isLoaded);
  watch?.progress({ step: 'end', rows: survey.rows, of: survey.rows });
  // Of a first edition nothing can be missing.
  const ended = !edition.isWhole ? undefined : isFirst ? 0 : await endMissing(store, about.id, day, holds);
  await publish(store, without, edition);
  return { ...told, edition, tally, candidates, ...(ended === undefined ? {} : { ended }) };
};

/**
 * Loads the data sets of a file, of a folder or of each file of an archive, as editions. A file is read twice: to its end before anything
 * is written, so that one which cannot be read changes nothing, then in batches that nobody sees before the last. Killed, it
 * is finished by loading the file again. Memory grows with the keys of the parties, with those of the records where the layout has a data set already, and with nothing else. Throws
 * FileError, SeedError and StoreError.
 */
export const importDataSets = async (
  store: Store,
  path: string,
  options: ImportOptions,
): Promise<readonly Imported[]> => {
  const imported: Imported[] = [];
  for (const file of await openDataFiles(path, options)) imported.push(await importFile(store, file, options));
  return imported;
};
