import type { BoundingBox12, BoundingBoxWH, CollectionReturnValue, Core } from 'cytoscape';

/** Width and height, in pixels, that buttons take up at the lower right of the canvas. */
export type Corner = { readonly width: number; readonly height: number };

type Bounds = BoundingBox12 & BoundingBoxWH;

const padding = 20;
/** A small graph is not blown up beyond this. */
const mostZoom = 1.25;
/** At this, names are nine pixels high. */
export const readableZoom = 0.75;
/** Narrower views start near enough to read; a greater picture than this is shown whole in any. */
const narrow = 600;
const mostInPart = 150;

const zoomFor = (cy: Core, { w, h }: Bounds, taken: Corner): number =>
  Math.min(
    mostZoom,
    Math.max(1, cy.width() - taken.width - 2 * padding) / w,
    Math.max(1, cy.height() - taken.height - 2 * padding) / h,
  );

/** Puts a part of the picture into the middle of what the view has left of it at the right and at the foot. */
const fitInto = (cy: Core, box: Bounds, taken: Corner): void => {
  const zoom = Math.max(cy.minZoom(), zoomFor(cy, box, taken));
  const pan = {
    x: (cy.width() - taken.width - zoom * (box.x1 + box.x2)) / 2,
    y: (cy.height() - taken.height - zoom * (box.y1 + box.y2)) / 2,
  };
  cy.viewport({ zoom, pan });
};

const isUnder = (cy: Core, wanted: CollectionReturnValue, { width, height }: Corner): boolean =>
  wanted.nodes().some(node => {
    const { x2, y2 } = node.renderedBoundingBox();
    return x2 > cy.width() - width && y2 > cy.height() - height;
  });

const found = (cy: Core, ids: readonly string[] | undefined): CollectionReturnValue => {
  const wanted = new Set(ids);
  return ids === undefined ? cy.elements() : cy.elements().filter(element => wanted.has(element.id()));
};

const fitBeside = (cy: Core, wanted: CollectionReturnValue, corner: Corner | undefined): void => {
  const box = wanted.boundingBox();
  fitInto(cy, box, { width: 0, height: 0 });
  if (!corner || !isUnder(cy, wanted, corner)) return;
  const aside = { width: corner.width, height: 0 };
  const above = { width: 0, height: corner.height };
  fitInto(cy, box, zoomFor(cy, box, aside) >= zoomFor(cy, box, above) ? aside : above);
};

/** Shows all of these elements, or of the picture, none of them under the buttons in the corner. */
export const fitView = (cy: Core, ids?: readonly string[], corner?: Corner): void => {
  const wanted = found(cy, ids);
  if (wanted.empty()) return;
  fitBeside(cy, wanted, corner);
  cy.emit(ids === undefined ? 'fitted' : 'framed');
};

/** Where a view of a length starts so that a point is in its middle, without leaving the span where that can be helped. */
const startOf = (point: number, length: number, [from, to]: readonly [number, number]): number =>
  to - from <= length ? (from + to - length) / 2 : Math.min(Math.max(point - length / 2, from), to - length);

/**
 * The first view of these elements, or of the picture: all of it, or in a narrow view in which that could not be read,
 * the part about the first of `starts` that is among them, else about where the picture begins.
 */
export const showFirst = (
  cy: Core,
  ids: readonly string[] | undefined,
  starts: readonly string[],
  corner?: Corner,
): void => {
  fitView(cy, ids, corner);
  if (cy.width() >= narrow || cy.zoom() >= readableZoom || cy.nodes().length > mostInPart) return;
  const wanted = found(cy, ids);
  const nodes = wanted.nodes().length > 0 ? wanted.nodes() : cy.nodes();
  const { x1, x2, y1, y2, w, h } = nodes.boundingBox();
  const start =
    starts.map(id => nodes.getElementById(id)).find(node => node.nonempty()) ??
    nodes.min(node => (w > h ? node.position('x') : node.position('y'))).ele;
  const edge = padding / readableZoom;
  const { x, y } = start.position();
  const left = startOf(x, cy.width() / readableZoom, [x1 - edge, x2 + edge]);
  const top = startOf(y, cy.height() / readableZoom, [y1 - edge, y2 + edge]);
  cy.viewport({ zoom: readableZoom, pan: { x: -left * readableZoom, y: -top * readableZoom } });
};

/** Zooms out to the whole picture when new nodes landed outside of the view. */
export const showPlaced = (cy: Core, ids: readonly string[], corner?: Corner): void => {
  const { x1, x2, y1, y2 } = cy.extent();
  const isOutside = ids.some(id => {
    const node = cy.getElementById(id);
    if (node.empty()) return false;
    const { x, y } = node.position();
    return x < x1 || x > x2 || y < y1 || y > y2;
  });
  if (isOutside) fitView(cy, undefined, corner);
};
