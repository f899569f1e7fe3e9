import { query } from '../../../api.ts';
import { ExportEvidenceDocument } from '../../../generated/operations.ts';
import { paletteAt } from '../../../graph/canvas/paletteAt.ts';
import type { CanvasHandle } from '../../../graph/canvas/types.ts';
import { lightPalette, type Palette } from '../../../graph/palette.ts';
import { svg } from '../../../graph/svg.ts';
import { asOf, knownBy, link } from '../../../state.ts';
import { drawn, view } from '../state/explorer.ts';
import { heldIds } from '../state/view.ts';
import { entitiesCsv, relationsCsv } from './csv.ts';
import { download } from './download.ts';
import { graphMl } from './graphMl.ts';
import { htmlFile } from './htmlFile.ts';
import { placesNow } from './placesNow.ts';
import { png } from './png.ts';
import { chosenOrToday, type PictureRecord, pictureRecord } from './record.ts';

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

const recordNow = async (exported: string): Promise<PictureRecord> => {
  const { graph } = drawn.value;
  const ids = heldIds(view.value);
  const { subgraph, inventory } = await query(ExportEvidenceDocument, {
    ids,
    knownBy: knownBy.value,
    limit: ids.length,
  });
  const question = {
    address: link.value,
    asOf: chosenOrToday(asOf.value, exported),
    knownBy: chosenOrToday(knownBy.value, exported),
    exported,
    revision: inventory.revision,
  };
  return pictureRecord(graph, await placesNow(), question, subgraph.relations);
};

const svgNow = async (palette: Palette): Promise<string> => svg(drawn.value.graph, await placesNow(), palette);

/** Writes one file of what is drawn, with its evidence where the format can carry it. Throws ApiError. */
export const exportPicture = async (name: ExportName, canvas: CanvasHandle | undefined): Promise<void> => {
  const { graph } = drawn.value;
  const exported = new Date().toISOString();
  const named = (rest: string): string => `throughline-${exported.slice(0, 10)}${rest}`;
  switch (name) {
    case 'html':
      return download(named('.html'), 'text/html', htmlFile(await recordNow(exported), await svgNow(lightPalette)));
    case 'json':
      return download(named('.json'), 'application/json', JSON.stringify(await recordNow(exported), null, 2));
    case 'png': {
      const picture = canvas ? canvas.png() : png(await svgNow(paletteAt(document.documentElement)));
      return download(named('.png'), 'image/png', await picture);
    }
    case 'svg':
      return download(named('.svg'), 'image/svg+xml', await svgNow(lightPalette));
    case 'entities':
      return download(named('-entities.csv'), 'text/csv', entitiesCsv(graph));
    case 'relations':
      return download(named('-relations.csv'), 'text/csv', relationsCsv(graph));
    case 'graphml':
      return download(named('.graphml'), 'application/xml', graphMl(graph, await placesNow()));
  }
};
