import type { Column } from '../../../../domain/exports/columns.ts';
import { type ExportedRelation, written } from '../../../../domain/exports/exported.ts';
import { graphMl } from '../../../../domain/exports/graphMl.ts';
import { entitiesCsv, relationsCsv } from '../../../../domain/exports/tables.ts';
import { fileNamed } from '../../../core/fileName.ts';
import { paletteAt } from '../../../graph/canvas/paletteAt.ts';
import type { CanvasHandle } from '../../../graph/canvas/types.ts';
import type { Positions } from '../../../graph/graph.ts';
import { legendOf } from '../../../graph/legend.ts';
import { lightPalette, type Palette } from '../../../graph/palette.ts';
import { finest, pngOf } from '../../../graph/pngOf.ts';
import { type Picture, sheet } from '../../../graph/sheet.ts';
import { drawing, svg } from '../../../graph/svg.ts';
import { asDataAddress, withFont } from '../../../graph/withFont.ts';
import { download } from '../../../ui/download.ts';
import { drawn } from '../state/explorer.ts';
import { aboutInWords, codesInWords, sourcesOf } from './about.ts';
import { htmlFile } from './htmlFile.ts';
import type { PictureRecord } from './record.ts';
import { placesNow, recordNow } from './recordNow.ts';

/** Files of what is drawn, in the order of the menu. */
export const exportNames = {
  html: 'Interactive page, works offline (HTML)',
  png: 'Picture (PNG)',
  svg: 'Picture (SVG)',
  entities: 'Entities (CSV)',
  relations: 'Relations (CSV)',
  json: 'All with claims and sources (JSON)',
  graphml: 'Graph (GraphML)',
} as const;
export type ExportName = keyof typeof exportNames;

/** The picture as the canvas shows it, in units of the graph. */
const shot = async (canvas: CanvasHandle): Promise<Picture> => {
  const address = await asDataAddress(await canvas.png());
  const image = new Image();
  image.src = address;
  await image.decode();
  const [width, height] = [image.naturalWidth / finest, image.naturalHeight / finest];
  return { width, height, content: `<image href="${address}" width="${width}" height="${height}"/>` };
};

const pictureAt = (positions: Positions, palette: Palette): Picture => {
  const picture = drawing(drawn.value.graph, positions, palette);
  return { ...picture, content: svg(picture, picture) };
};

const sheetOf = ({ question, caution, relations }: PictureRecord, picture: Picture, palette: Palette): string => {
  const text = {
    title: question.title,
    lines: [...aboutInWords(question), question.address, caution],
    sources: sourcesOf(relations),
  };
  return sheet(picture, text, legendOf(drawn.value.graph, palette), palette);
};

/** What a file without a picture says of its view, by name. */
const stampOf = ({ question }: PictureRecord): Readonly<Record<string, string>> => ({
  view: question.title,
  filters: question.filters.join('; '),
  asOf: question.asOf.date,
  knownBy: question.knownBy.date,
  revision: question.revision,
  exported: question.exported,
});

/** The same in each row of a table. */
const stampColumns = (record: PictureRecord): readonly Column<unknown>[] =>
  Object.entries(stampOf(record)).map(([name, value]) => ({ name, type: 'string', value: () => value }));

const sourceColumn = ({ relations }: PictureRecord): Column<ExportedRelation> => {
  const sources = new Map(relations.map(relation => [relation.id, sourcesOf([relation]).join('; ')]));
  return { name: 'sources', type: 'string', value: ({ id }) => sources.get(id) };
};

/** Writes one file of what is drawn, with its evidence where the format can carry it. Throws ApiError. */
export const exportPicture = async (name: ExportName, canvas: CanvasHandle | undefined): Promise<void> => {
  const positions = await placesNow();
  const record = await recordNow(positions);
  const { graph, members, listed } = drawn.value;
  const { question } = record;
  const save = (ending: string, type: string, content: string | Blob): void =>
    download(fileNamed(question.title, question.asOf.date, ending), type, content);
  switch (name) {
    case 'html':
      return save('.html', 'text/html', await htmlFile(record, { graph, members }, positions));
    case 'json':
      return save('.json', 'application/json', JSON.stringify(record, null, 2));
    case 'png': {
      const palette = paletteAt(document.documentElement);
      const picture = canvas ? await shot(canvas) : pictureAt(positions, palette);
      return save('.png', 'image/png', await pngOf(sheetOf(record, picture, palette)));
    }
    case 'svg':
      return save(
        '.svg',
        'image/svg+xml',
        await withFont(sheetOf(record, pictureAt(positions, lightPalette), lightPalette)),
      );
    case 'entities':
      return save('-entities.csv', 'text/csv', entitiesCsv(listed, stampColumns(record)));
    case 'relations': {
      const more = [sourceColumn(record), ...stampColumns(record)];
      return save('-relations.csv', 'text/csv', relationsCsv(listed, more));
    }
    case 'graphml': {
      const about = { ...stampOf(record), address: question.address, codes: codesInWords };
      const more = { entities: [], relations: [sourceColumn(record)] };
      return save('.graphml', 'application/xml', written(graphMl({ positions, more, about }), listed));
    }
  }
};
