import type { Fact, FileFacts, PartyFact, PartyKind, RowResult } from '../../server/formats/dataSets/dataSetRow.ts';
import type { Fault } from '../files/fileError.ts';
import type { DataFile } from './openDataFile.ts';
import { own, type PartyTable, partyTable } from './partyTable.ts';
import { seenTexts } from './seenTexts.ts';

/** What a first reading of a file finds. Grows with its parties: their keys are held. Texts of it stand alone, see `own`. */
export type Survey = {
  /** Rows, the bad ones too. */
  readonly rows: number;
  /** The parties, with those that relations name as their ends, and which stands above which. */
  readonly parties: Pick<PartyTable, 'numberOf' | 'count' | 'kindOf' | 'isNamed' | 'above' | 'kinds'>;
  /** Keys of the records, where they are kept. */
  readonly keys?: ReadonlySet<string>;
  /** Keys that several records have, and hardly any other. */
  readonly repeated: ReadonlySet<string>;
  /** Sure codes of parties, those that recorded parties have. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly versions: ReadonlyMap<string, { readonly id: string; readonly date: string }>;
  /** What the data set calls itself. */
  readonly titles: ReadonlySet<string>;
  /** The latest day on which a record was seen. */
  readonly day?: string;
};

const mostTitles = 1_000;

/**
 * Reads a file to its end. `isRecorded` says of a code whether a recorded party of that kind has it. Keys are kept where a
 * later edition is to be compared with what stands; they take more memory than all else.
 */
export const surveyOf = async (
  file: DataFile,
  isRecorded: (code: string, kind: PartyKind) => boolean,
  keepsKeys = false,
): Promise<Survey> => {
  const { layout } = file;
  const table = partyTable();
  const [keys, repeated] = [new Set<string>(), new Set<string>()];
  const isSeen = seenTexts();
  const titles = new Set<string>();
  const codes = new Map<string, readonly string[]>();
  const versions = new Map<string, { readonly id: string; readonly date: string }>();
  let day = file.day;
  let rows = 0;
  await file.each({
    record: (_, record) => {
      rows += 1;
      const key = layout.keyOf(record);
      if (key === undefined) return;
      const { parties = [], names = [], above: upward, version } = layout.survey(record);
      if (isSeen(key)) repeated.add(own(key));
      if (keepsKeys && !keys.has(key)) keys.add(own(key));
      for (const { party, kind, codes: all = [] } of parties) {
        table.addKind(party, kind);
        const met = all.filter(code => isRecorded(code, kind)).map(own);
        if (met.length > 0) codes.set(own(party), met);
      }
      for (const name of names) table.addName(name);
      if (upward !== undefined) table.addAbove(upward.party, upward.is);
      if (version !== undefined && version.date >= (versions.get(version.record)?.date ?? ''))
        versions.set(own(version.record), { id: own(version.id), date: own(version.date) });
      const title = layout.titleIn?.(record);
      if (title !== undefined && titles.size < mostTitles) titles.add(title);
      const seen = layout.seenOn?.(record)?.slice(0, 10);
      if (seen?.length === 10 && (day === undefined || seen > day)) day = seen;
    },
    wrong: () => {
      rows += 1;
    },
    full: () => undefined,
  });
  return {
    ...{ rows, parties: table, repeated, codes, versions, titles },
    ...(keepsKeys ? { keys } : {}),
    ...(day === undefined ? {} : { day }),
  };
};

/** What became of the rows of a file. */
export type Tally = {
  rows: number;
  loaded: number;
  merged: number;
  readonly leftOut: Map<string, number>;
  /** Values of loaded rows that were not taken, by what they are. */
  readonly dropped: Map<string, number>;
  bad: number;
  /** The first of them. */
  readonly firstBad: { readonly line: number; readonly fault: Fault }[];
  readonly lists: Set<string>;
};

const mostListed = 100;

const add = (counts: Map<string, number>, what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

/** Examples differ from row to row: what is counted is what stands before them. */
const kindOfDrop = (text: string): string => text.split(', such as ')[0] ?? text;

/** The key of the party that a fact is about. */
export const partyOf = ({ party, record }: PartyFact): string => party ?? record;

/**
 * Reads a file for good: hands the facts of `room` rows at a time to `flush`, and counts what becomes of every row.
 * `isMerged` says of a party that it is recorded already.
 */
export const readDataFile = async (
  file: DataFile,
  survey: Survey,
  {
    room,
    day,
    keepsPersonNames,
    isMerged,
    flush,
  }: {
    readonly room: number;
    /** The day of the edition. */
    readonly day: string;
    readonly keepsPersonNames: boolean;
    readonly isMerged: (party: string) => boolean;
    readonly flush: (facts: readonly Fact[]) => Promise<void>;
  },
): Promise<Tally> => {
  const tally: Tally = {
    ...{ rows: 0, loaded: 0, merged: 0, bad: 0 },
    ...{ leftOut: new Map(), dropped: new Map(), firstBad: [], lists: new Set() },
  };
  const { parties } = survey;
  const facts: FileFacts = {
    ...{ kindOf: parties.kindOf, isNamed: parties.isNamed, above: parties.above },
    latest: record => survey.versions.get(record)?.id,
    ...{ day, keepsPersonNames },
  };
  const taken = new Set<string>();
  /** What was told of parties that have their number alone, by their place in the survey; most of it the same: each text once. */
  const besideOf: (string | undefined)[] = new Array(parties.count()).fill(undefined);
  const besides = new Map<string, string>();
  /** The last of them is not full. */
  let held: Fact[][] = [[]];
  let rows = 0;
  const wrong = (line: number, fault: Fault): void => {
    tally.rows += 1;
    tally.bad += 1;
    if (tally.firstBad.length < mostListed) tally.firstBad.push({ line, fault });
  };
  /** Whether a party that has its number alone was told alike before: each relation of it tells it again. */
  const isRepeated = (fact: Fact): boolean => {
    if (fact.says !== 'party' || fact.isNumberAlone !== true) return false;
    const { name: _, identifiers, ...rest } = fact.values;
    const isItsOwn = Array.isArray(identifiers) && identifiers.length === 1 && identifiers[0] === fact.record;
    const hasNoMore = isItsOwn && Object.keys(rest).length === 0;
    const text = hasNoMore ? '' : JSON.stringify(isItsOwn ? rest : { ...rest, identifiers });
    const place = parties.numberOf(fact.record);
    if (place === undefined) return false;
    if (besideOf[place] === text) return true;
    const beside = besides.get(text) ?? text;
    besides.set(beside, beside);
    besideOf[place] = beside;
    return false;
  };
  const keep = (result: Extract<RowResult, { facts: unknown }>): void => {
    tally.rows += 1;
    if (result.facts.some(fact => fact.says === 'party' && isMerged(partyOf(fact)))) tally.merged += 1;
    else tally.loaded += 1;
    for (const what of new Set((result.dropped ?? []).map(kindOfDrop))) add(tally.dropped, what);
    for (const { values } of result.facts) if (typeof values.list === 'string') tally.lists.add(values.list);
    held.at(-1)?.push(...result.facts.filter(fact => !isRepeated(fact)));
    rows += 1;
    // A part of a file, as it is read, may have many short rows.
    if (rows % room === 0) held.push([]);
  };
  const all = async (): Promise<void> => {
    const batches = held;
    [held, rows] = [[[]], 0];
    for (const batch of batches) if (batch.length > 0) await flush(batch);
  };
  await file.each({
    record: (line, record) => {
      const key = file.layout.keyOf(record) ?? '';
      const result = file.layout.read(record, facts);
      if ('problem' in result) return wrong(line, result);
      if ('leftOut' in result || taken.has(key)) {
        tally.rows += 1;
        add(tally.leftOut, 'leftOut' in result ? result.leftOut : 'given twice');
        return;
      }
      if (survey.repeated.has(key)) taken.add(key);
      keep(result);
    },
    wrong,
    full: () => (rows >= room ? all() : undefined),
  });
  await all();
  const leftOut = [...tally.leftOut.values()].reduce((sum, count) => sum + count, 0);
  if (tally.loaded + tally.merged + leftOut + tally.bad !== tally.rows)
    throw new Error(`${file.name}: not every row is accounted for; this is a defect`);
  return tally;
};
