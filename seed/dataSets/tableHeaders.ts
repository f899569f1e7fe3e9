import Papa from 'papaparse';
import { headOf, saysDelimiter } from '../files/eachRow.ts';
import { openText } from '../files/openFile.ts';
import { isWorkbook, openWorkbook } from './openWorkbook.ts';

export const delimiters = [',', ';', '\t', '|'] as const;

/** The first line of a table, parted by what a line `sep=;` says, or by each of the usual marks. */
export const partedHeaders = (
  head: string,
): readonly { readonly delimiter: string; readonly header: readonly string[] }[] => {
  const said = saysDelimiter.exec(head);
  const table = said?.[0].endsWith('\n') ? head.slice(said[0].length) : head;
  return (said?.[1] === undefined ? delimiters : [said[1]]).map(delimiter => ({
    delimiter,
    header: (Papa.parse<string[]>(table, { delimiter, preview: 1 }).data[0] ?? []).map(cell => cell.trim()),
  }));
};

/** The headers that a file may have: one of a workbook, one for each mark that may part the cells of a text. */
export const headersOf = async (path: string): Promise<readonly (readonly string[])[]> => {
  if (isWorkbook(path)) return [(await openWorkbook(path)).header];
  const text = await openText({ path }, () => 0);
  return partedHeaders(await headOf(text)).map(({ header }) => header);
};
