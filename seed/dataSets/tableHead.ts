import { headOf } from '../files/eachRow.ts';
import { openText } from '../files/openFile.ts';
import { EnoughRead, eachTableRow, type RecordListener } from './eachRecord.ts';
import { isWorkbook, openWorkbook } from './openWorkbook.ts';
import { partedHeaders } from './tableHeaders.ts';

/** Rows whose values stand beside a heading as examples. */
const mostSamples = 4;

/** The table that a file is, whatever its columns mean; undefined of an archive or of JSON. */
const openTable = async (path: string) => {
  if (isWorkbook(path)) return openWorkbook(path);
  if (/\.zip$/i.test(path)) return undefined;
  // In the encoding that gives most columns, as parted by the mark that does.
  const widest = (head: string) => partedHeaders(head).toSorted((a, b) => b.header.length - a.header.length)[0];
  const text = await openText({ path }, content => widest(content)?.header.length ?? 0);
  const head = await headOf(text);
  const found = widest(head);
  if (/^\s*[[{]/.test(head) || found === undefined) return undefined;
  const { delimiter, header } = found;
  return { header, each: (listener: RecordListener) => eachTableRow(text, delimiter, header, listener) };
};

/** The headings of a table, and the first values under each. Throws FileError. */
export const tableHead = async (path: string) => {
  const table = await openTable(path);
  if (table === undefined) return undefined;
  const { header, each } = table;
  const rows: Readonly<Record<string, unknown>>[] = [];
  const enough = (): Promise<void> | undefined =>
    rows.length < mostSamples ? undefined : Promise.reject(new EnoughRead());
  await each({ record: (_, record) => void rows.push(record), wrong: () => undefined, full: enough }).catch(error => {
    if (!(error instanceof EnoughRead)) throw error;
  });
  const samples = rows.slice(0, mostSamples);
  return { header, samples: header.map(heading => samples.map(row => String(row[heading] ?? ''))) };
};
