import { entityPropertyColumns, relationPropertyColumns } from '../../domain/exports/columns.ts';
import { graphMl } from '../../domain/exports/graphMl.ts';
import type { ExportFormatName } from '../../domain/exports/losses.ts';
import { bods } from '../formats/exports/bods.ts';
import type { ExportAbout, ExportFile, WholeFile } from '../formats/exports/exportFormat.ts';
import { followTheMoney } from '../formats/exports/followTheMoney.ts';
import { gexf } from '../formats/exports/gexf.ts';
import { csvFiles } from '../formats/exports/tableFiles.ts';
import { workbook } from '../formats/exports/workbook.ts';
import { cypherScript } from './cypherScript.ts';

const more = { entities: entityPropertyColumns, relations: relationPropertyColumns };

/** The files of each format that is written from the graph; case files are the texts that were loaded. */
export const filesOf: Readonly<
  Record<Exclude<ExportFormatName, 'case'>, (about: ExportAbout) => readonly (ExportFile | WholeFile)[]>
> = {
  followthemoney: () => [followTheMoney()],
  bods: about => [bods(about)],
  gexf: about => [gexf(about)],
  graphml: about => [{ name: 'graph.graphml', ...graphMl({ more, about }) }],
  csv: csvFiles,
  xlsx: about => [workbook(about)],
  cypher: about => [cypherScript(about)],
};
