import type { BoundingBox12, BoundingBoxWH, CollectionReturnValue, Core, NodeCollection } from 'cytoscape';
import type { Point } from '../graph.ts';

type Window = { readonly left: number; readonly top: number };
type Size = { readonly width: number; readonly height: number };

/** Of windows of one size the one that holds the most of the points, the first of several. Windows × points. */
export const densest = (
  windows: readonly Window[],
  { width, height }: Size,
  points: readonly Point[],
): Window | undefined => {
  const held = ({ left, top }: Window): number =>
    points.filter(({ x, y }) => x >= left && x <= left + width && y >= top && y <= top + height).length;
  let best: { readonly window: Window; readonly count: number } | undefined;
  for (const window of windows) {
    const count = held(window);
    if (!best || count > best.count) best = { window, count };
  }
  return best?.window;
};

/** Width and height, in pixels, that buttons take up at the lower right of the canvas. */
export type Corner = { readonly width: number; readonly height: number };

type Bounds = BoundingBox12 & BoundingBoxWH;

const padding = 20;
/** Of a node about its middle. */
const around = 60;
/** A small graph is not blown up beyond this. */
const mostZoom = 1.25;
/** At this, names are eleven pixels high and all have room. */
export const readableZoom = 0.92;
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

/** How far a picture from one point of the view to another is to be moved so that it leaves no part of that blank. */
const offBy = (from: number, to: number, length: number): number =>
  to - from <= length ? (length - to - from) / 2 : from > 0 ? -from : Math.max(0, length - to);

/** Moves a view of a part so that it shows no blank beyond the picture; nothing leaves the view by that. */
const holdIn = (cy: Core): void => {
  const { x1, x2, y1, y2 } = cy.elements().boundingBox();
  const [zoom, { x, y }] = [cy.zoom(), cy.pan()];
  cy.panBy({
    x: offBy(x1 * zoom + x - padding, x2 * zoom + x + padding, cy.width()),
    y: offBy(y1 * zoom + y - padding, y2 * zoom + y + padding, cy.height()),
  });
};

/** Shows a picture that is still being arranged, by its points alone: what it says is not placed yet. */
export const fitPoints = (cy: Core, points: Iterable<Point>): void => {
  let [x1, x2, y1, y2] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [x1, x2] = [Math.min(x1, x - around), Math.max(x2, x + around)];
    [y1, y2] = [Math.min(y1, y - around), Math.max(y2, y + around)];
  }
  if (x1 < x2) fitInto(cy, { x1, x2, y1, y2, w: x2 - x1, h: y2 - y1 }, { width: 0, height: 0 });
};

/** Shows all of these elements, or of the picture, none of them under the buttons in the corner. */
export const fitView = (cy: Core, ids?: readonly string[], corner?: Corner): void => {
  const wanted = found(cy, ids);
  if (wanted.empty()) return;
  fitBeside(cy, wanted, corner);
  if (ids) holdIn(cy);
  cy.emit(ids === undefined ? 'fitted' : 'framed');
};

/** Where a view of a length starts so that a point is in its middle, without leaving the span where that can be helped. */
const startOf = (point: number, length: number, [from, to]: readonly [number, number]): number =>
  to - from <= length ? (from + to - length) / 2 : Math.min(Math.max(point - length / 2, from), to - length);

/** The nodes of the greatest part of the picture that hangs together. */
const mainPart = (cy: Core): NodeCollection =>
  cy
    .elements()
    .components()
    .map(part => part.nodes())
    .reduce((most, part) => (part.length > most.length ? part : most));

/**
 * The first view of these elements, or of the picture: all of it, or in a narrow view in which that could not be read,
 * the part about the first of `starts` that is among them, else about where the greatest part of the picture begins, or of
 * some elements the part that holds the most of them.
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
  const edge = padding / readableZoom;
  const room = { width: cy.width() / readableZoom, height: cy.height() / readableZoom };
  const windowAt = ({ x, y }: Point) => ({
    left: startOf(x, room.width, [x1 - edge, x2 + edge]),
    top: startOf(y, room.height, [y1 - edge, y2 + edge]),
  });
  const inOrder = (some: NodeCollection): Point[] =>
    some.map(node => node.position()).sort((a, b) => (w > h ? a.x - b.x : a.y - b.y));
  const points = inOrder(nodes);
  // The largest stands for most of what there is.
  const largest = nodes.max(node => node.data('size'));
  const isLargest = nodes.some(node => node.data('size') < largest.value);
  const chosen =
    starts.map(id => nodes.getElementById(id)).find(node => node.nonempty()) ?? (isLargest ? largest.ele : undefined);
  const begins = chosen ? [chosen.position()] : ids ? points : inOrder(mainPart(cy)).slice(0, 1);
  const { left, top } = densest(begins.map(windowAt), room, points) ?? { left: x1, top: y1 };
  cy.viewport({ zoom: readableZoom, pan: { x: -left * readableZoom, y: -top * readableZoom } });
  if (ids) holdIn(cy);
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
