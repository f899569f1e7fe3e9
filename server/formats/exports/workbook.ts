import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { asText, type Cell } from '../../../domain/csv.ts';
import type { ExportAbout, WholeFile } from './exportFormat.ts';
import { exportTables } from './tableFiles.ts';

/** Rows of all sheets: a workbook is held at once. */
const mostRows = 100_000;

/** Raised where a workbook would hold too much. */
export class TooManyRows extends Error {}

/** Text stays text, whatever a spreadsheet would make of it; flags are words, since an empty cell is no "no". */
const cellOf = (value: Cell) => {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return { type: Number, value } as const;
  return { type: String, value: typeof value === 'boolean' ? (value ? 'yes' : 'no') : asText(value) } as const;
};

const sheetOf = (sheet: string, columns: readonly string[], rows: SheetData) => ({
  sheet,
  data: [columns.map(value => ({ type: String, value, fontWeight: 'bold' as const })), ...rows],
  stickyRowsCount: 1,
});

/** One workbook of four sheets: about, entities, relations, evidence. */
export const workbook = (about: ExportAbout): WholeFile => {
  const { entities, relations, evidence } = exportTables();
  const rows = { entities: [] as SheetData, relations: [] as SheetData, evidence: [] as SheetData };
  const add = (sheet: keyof typeof rows, more: readonly (readonly Cell[])[]): string => {
    rows[sheet].push(...more.map(row => row.map(cellOf)));
    if (rows.entities.length + rows.relations.length + rows.evidence.length > mostRows)
      throw new TooManyRows(`a workbook holds at most ${mostRows} rows; take csv, or ask for less`);
    return '';
  };
  const facts = Object.entries(about).map(([name, value]) => [cellOf(name), cellOf(value)]);
  return {
    name: 'throughline.xlsx',
    collect: {
      name: '',
      entity: entity => add('entities', entities.rows(entity)),
      relation: relation => add('relations', relations.rows(relation)),
      evidence: each => add('evidence', evidence.rows(each)),
    },
    finish: () =>
      writeExcelFile([
        sheetOf('about', ['what', 'value'], facts),
        sheetOf(entities.name, entities.columns, rows.entities),
        sheetOf(relations.name, relations.columns, rows.relations),
        sheetOf(evidence.name, evidence.columns, rows.evidence),
      ]).toBuffer(),
  };
};
