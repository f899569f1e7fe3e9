import { basename } from 'node:path';
import type { Properties } from '../../domain/graph.ts';
import type { ImportAsked, ImportPreview, MappedTable, PreviewRow } from '../../domain/imports/job.ts';
import type { Mapping } from '../../domain/imports/mapping.ts';
import type { DataRecord, End, Fact, RowResult } from '../../server/formats/dataSets/dataSetRow.ts';
import { tableName } from '../../server/formats/dataSets/mappedTable.ts';
import { guessMapping, unmapped } from '../../server/formats/dataSets/mapping.ts';
import { type Fault, FileError } from '../files/fileError.ts';
import { EnoughRead } from './eachRecord.ts';
import { mappingFaults, mappingText, parseMapping } from './mappingFile.ts';
import type { DataFile, Asked as ReadAs } from './openDataFile.ts';
import { openDataFiles } from './openDataFiles.ts';
import { partyOf, surveyOf } from './readDataFile.ts';
import { tableHead } from './tableHead.ts';

/** Records by which the first rows are judged, rows that are shown, and files of an archive that are named. */
const mostRead = 5_000;
const mostShown = 20;
const mostFiles = 50;

type Asked = Extract<ImportAsked, { do: 'preview' }>;
type Head = { readonly file: DataFile; readonly isCut: () => boolean };

/** The beginning of a file, as if the file had no more. */
const headOfFile = (file: DataFile): Head => {
  let isCut = false;
  return {
    isCut: () => isCut,
    file: {
      ...file,
      each: async listener => {
        let records = 0;
        const upTo =
          <Item>(hear: (line: number, item: Item) => void) =>
          (line: number, item: Item): void => {
            records += 1;
            if (records <= mostRead) hear(line, item);
            else isCut = true;
          };
        const full = (): Promise<void> | undefined =>
          records > mostRead ? Promise.reject(new EnoughRead()) : listener.full();
        const heard = { record: upTo<DataRecord>(listener.record), wrong: upTo<Fault>(listener.wrong), full };
        await file.each(heard).catch(error => {
          if (!(error instanceof EnoughRead)) throw error;
        });
      },
    },
  };
};

const valuesOf = (values: Properties): Properties => {
  const { name: _name, named: _named, ...others } = values;
  return others;
};

/** What one row comes to, in names. */
const shownRow = (line: number, result: RowResult, nameOf: (end: End) => string): PreviewRow => {
  const empty = { line, parties: [], relations: [], dropped: [] };
  if ('problem' in result) return { ...empty, fault: result };
  if ('leftOut' in result) return { ...empty, leftOut: result.leftOut };
  const { facts, dropped = [] } = result;
  return {
    ...{ line, dropped },
    parties: facts.flatMap(fact =>
      fact.says === 'party'
        ? [{ kind: fact.kind, name: nameOf({ record: partyOf(fact) }), values: valuesOf(fact.values) }]
        : [],
    ),
    relations: facts.flatMap(fact =>
      fact.says === 'relation'
        ? [{ kind: fact.kind, from: nameOf(fact.from), to: nameOf(fact.to), values: valuesOf(fact.values) }]
        : [],
    ),
  };
};

/** The first rows of a file as what they would bring. */
const shownRows = async (whole: DataFile, today: string, keepsPersonNames: boolean) => {
  const { file, isCut } = headOfFile(whole);
  const survey = await surveyOf(file, () => false);
  const read: (readonly [line: number, RowResult])[] = [];
  const names = new Map<string, string>();
  const name = (facts: readonly Fact[]): void => {
    for (const fact of facts)
      if (fact.says === 'party' && fact.values.name !== undefined) names.set(partyOf(fact), fact.values.name);
  };
  await file.each({
    record: (line, record) => {
      const result = file.layout.read(record, {
        ...{ kindOf: survey.parties.kindOf, isNamed: survey.parties.isNamed, above: survey.parties.above },
        latest: key => survey.versions.get(key)?.id,
        ...{ day: survey.day ?? today, keepsPersonNames },
      });
      if ('facts' in result) name(result.facts);
      if (read.length < mostShown) read.push([line, result]);
    },
    wrong: (line, fault) => {
      if (read.length < mostShown) read.push([line, fault]);
    },
    full: () => undefined,
  });
  const nameOf = (end: End): string => ('record' in end ? (names.get(end.record) ?? end.record) : end.issuer);
  return {
    rows: read.map(([line, result]) => shownRow(line, result, nameOf)),
    records: survey.rows,
    isAll: !isCut(),
  };
};

const previewOfFiles = async (
  path: string,
  asked: ReadAs,
  { today, keepsPersonNames }: { readonly today: string; readonly keepsPersonNames: boolean },
): Promise<ImportPreview> => {
  const files = await openDataFiles(path, asked);
  const [first] = files;
  if (first === undefined) throw new FileError(path, ['an archive without a table', 'give the table itself']);
  const { layout, encoding } = first;
  return {
    layout: { name: layout.name, title: layout.title },
    ...{ encoding, files: files.slice(0, mostFiles).map(({ name }) => name) },
    ...(await shownRows(first, today, keepsPersonNames)),
  };
};

const nothing = { files: [], rows: [], records: 0, isAll: true };

/** The mapping that is asked for; else what the headings seem to say. */
const mappingFor = (path: string, { mapping, mappingText: text }: Asked, header: readonly string[]): unknown => {
  if (text !== undefined) return parseMapping(text, 'the mapping');
  return mapping ?? guessMapping(header, basename(path)) ?? unmapped(basename(path));
};

/** A table with what its columns mean, as far as the mapping is of its columns. */
const mappedTableOf = (
  { header, samples }: Pick<MappedTable, 'header' | 'samples'>,
  value: unknown,
): MappedTable | FileError => {
  const loose = value as Partial<Mapping> | null | undefined;
  if (typeof loose?.columns !== 'object' || loose.columns === null)
    return new FileError('the mapping', [mappingFaults(value)[0] ?? 'no mapping', 'choose another file'], 'mapping');
  const columns = Object.entries(loose.columns);
  const absent = columns.flatMap(([heading]) => (header.includes(heading) ? [] : [heading]));
  const mapping = {
    ...(value as Mapping),
    columns: Object.fromEntries(columns.filter(([heading]) => header.includes(heading))),
  };
  return { header, samples, mapping, absent, faults: mappingFaults(mapping), text: mappingText(mapping, header) };
};

/**
 * What a file is taken for, and what its first rows would bring: nothing is written. A table of no known layout is read by
 * a mapping, that which its headings seem to say unless another is given. Throws FileError where the file cannot be read.
 */
export const previewDataSet = async (
  path: string,
  asked: Asked,
  reading: { readonly today: string; readonly keepsPersonNames: boolean },
): Promise<ImportPreview> => {
  const isMapped = asked.mapping !== undefined || asked.mappingText !== undefined || asked.as === tableName;
  let refusal: FileError | undefined;
  if (!isMapped) {
    try {
      return await previewOfFiles(path, asked.as === undefined ? {} : { as: asked.as }, reading);
    } catch (error) {
      if (!(error instanceof FileError) || error.failure.option !== 'layout') throw error;
      if (asked.as !== undefined) return { ...nothing, failure: error.failure };
      refusal = error;
    }
  }
  const head = await tableHead(path);
  if (head === undefined) {
    const problem = 'no table of columns';
    return { ...nothing, failure: refusal?.failure ?? { problem, hint: 'choose another layout', option: 'layout' } };
  }
  const table = mappedTableOf(head, mappingFor(path, asked, head.header));
  if (table instanceof FileError) return { ...nothing, failure: table.failure };
  if (table.faults.length > 0) return { ...nothing, table };
  return { ...(await previewOfFiles(path, { mapping: table.mapping }, reading)), table };
};
