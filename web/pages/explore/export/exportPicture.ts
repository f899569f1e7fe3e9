import { written } from '../../../../domain/exports/exported.ts';
import { graphMl } from '../../../../domain/exports/graphMl.ts';
import { entitiesCsv, relationsCsv } from '../../../../domain/exports/tables.ts';
import { query } from '../../../core/api.ts';
import { asOf, knownBy, link } from '../../../core/state.ts';
import { ExportEvidenceDocument } from '../../../generated/operations.ts';
import { paletteAt } from '../../../graph/canvas/paletteAt.ts';
import type { CanvasHandle } from '../../../graph/canvas/types.ts';
import type { Positions } from '../../../graph/graph.ts';
import { arrange } from '../../../graph/layout/arrange.ts';
import { firstLayout } from '../../../graph/layout/firstLayout.ts';
import { placeNew } from '../../../graph/layout/placeNew.ts';
import { lightPalette, type Palette } from '../../../graph/palette.ts';
import { svg } from '../../../graph/svg.ts';
import { withFont } from '../../../graph/withFont.ts';
import { download } from '../../../ui/download.ts';
import { drawn, view } from '../state/explorer.ts';
import { heldIds } from '../state/view.ts';
import { htmlFile } from './htmlFile.ts';
import { chosenOrToday, type PictureRecord, pictureRecord } from './record.ts';

/** As on the canvas: twice as fine as the screen, and no side longer than browsers can draw. */
const finest = 2;
const longestSide = 8000;

/** An SVG picture as PNG, drawn on a canvas that is not shown. */
const png = async (svg: string): Promise<Blob> => {
  const address = URL.createObjectURL(new Blob([await withFont(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(finest, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the picture is too large for this browser; filter it, or take the SVG file');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Usual proportions of a sheet. */
const aspect = 1.5;

/** Where the entities stand in the picture; where there has been none, because only tables are shown, where they would. */
const placesNow = (): Promise<Positions> => {
  const { graph } = drawn.value;
  const { positions, layout } = view.value;
  const known = graph.entities.some(({ id }) => positions.has(id));
  // Springs take long and would be left behind with the file; rows are there at once.
  if (known || firstLayout(layout, graph) === 'force') return Promise.resolve(placeNew(graph, positions));
  return new Promise((resolve, onError) => {
    arrange({
      ...{ graph, layout, positions, pinned: new Set<string>(), centres: [], aspect, onError },
      onPicture: (found, done) => {
        if (done) resolve(found);
      },
    });
  });
};

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
      return download(named('.graphml'), 'application/xml', written(graphMl({ positions: await placesNow() }), graph));
  }
};
