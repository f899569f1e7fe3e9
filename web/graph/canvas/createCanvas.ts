import cytoscape, { type Core, type Layouts } from 'cytoscape';
import { graphElements } from '../elements.ts';
import type { Positions } from '../graph.ts';
import { arrange } from '../layout/arrange.ts';
import { placeNew } from '../layout/placeNew.ts';
import { styleSheet } from '../styleSheet.ts';
import { applyElements } from './applyElements.ts';
import { emphasise } from './emphasis.ts';
import { listen } from './listen.ts';
import { misplaced, moveNodes, positionsOf, putNodes } from './moveNodes.ts';
import { settleEdges } from './settleEdges.ts';
import type { CanvasEvents, CanvasHandle, CanvasState } from './types.ts';

export type Canvas = CanvasHandle & {
  readonly update: (state: CanvasState) => void;
  readonly setHere: (id: string | undefined) => void;
  readonly cy: Core;
  readonly dispose: () => void;
};

const fitPadding = 36;
const mostZoom = 1.25;

/** Above this number of elements a picture stands in for them while the view moves. */
export const simplifyAbove = 400;

const create = (container: HTMLElement, state: CanvasState, simplified: boolean): Core =>
  cytoscape({
    container,
    style: styleSheet(state.palette),
    minZoom: 0.03,
    maxZoom: 4,
    autounselectify: true,
    selectionType: 'additive',
    boxSelectionEnabled: true,
    textureOnViewport: simplified,
    hideLabelsOnViewport: simplified,
    ...(simplified ? { pixelRatio: 1 } : {}),
  });

/** The one place that drives cytoscape. `simplified` is fixed for its life: the caller makes a new one when it changes. */
export const createCanvas = (
  container: HTMLElement,
  first: CanvasState,
  simplified: boolean,
  events: CanvasEvents,
): Canvas => {
  const cy = create(container, first, simplified);
  let state: CanvasState | undefined;
  let here: string | undefined;
  let stopArranging: (() => void) | undefined;
  let moving: Layouts | undefined;

  const settled = (): void => {
    settleEdges(cy);
    events.onPositions(positionsOf(cy));
  };
  const interrupt = (): void => {
    stopArranging?.();
    stopArranging = undefined;
    moving?.stop();
    moving = undefined;
    events.onBusy(false);
  };
  const fitView = (ids?: readonly string[]): void => {
    const wanted = ids === undefined ? cy.elements() : cy.elements().filter(element => ids.includes(element.id()));
    if (wanted.empty()) return;
    cy.fit(wanted, fitPadding);
    if (cy.zoom() > mostZoom) {
      cy.zoom(mostZoom);
      cy.center(wanted);
    }
  };
  const arrangeAll = (isFirst: boolean): void => {
    if (!state || state.graph.entities.length === 0) return;
    interrupt();
    events.onBusy(true);
    const show = (positions: Positions, done: boolean): void => {
      if (!done) {
        putNodes(cy, positions);
        fitView();
        return;
      }
      stopArranging = undefined;
      const finish = (): void => {
        moving = undefined;
        events.onBusy(false);
        fitView();
        settled();
      };
      if (isFirst) {
        putNodes(cy, positions);
        finish();
      } else moving = moveNodes(cy, positions, finish);
    };
    stopArranging = arrange({
      graph: state.graph,
      layout: state.layout,
      positions: positionsOf(cy),
      pinned: isFirst ? new Set() : state.pinned,
      centres: state.selected,
      onPicture: show,
      onError: error => {
        interrupt();
        events.onError(error);
      },
    });
  };
  const update = (next: CanvasState): void => {
    const former = state;
    state = next;
    if (former && former.palette !== next.palette) cy.style(styleSheet(next.palette));
    if (!former || former.graph !== next.graph || former.palette !== next.palette || former.pinned !== next.pinned) {
      const drawn = positionsOf(cy);
      const known = new Map([...drawn, ...(next.positions ?? [])]);
      const isAnew = next.graph.entities.every(({ id }) => !known.has(id));
      const isWhole = next.graph.entities.every(({ id }) => known.has(id));
      const places = isWhole ? known : placeNew(next.graph, known);
      applyElements(cy, graphElements(next.graph, next), id => places.get(id));
      if (isAnew) arrangeAll(true);
      else if (drawn.size === 0) fitView();
      const changed = former?.graph !== next.graph;
      if (!isAnew && changed) {
        if (isWhole) settleEdges(cy);
        else settled();
      }
    }
    if (former && next.positions && former.positions !== next.positions && !stopArranging && !moving) {
      const wanted = next.positions;
      const ids = misplaced(cy, wanted);
      if (ids.length > 0)
        moving = moveNodes(cy, new Map([...positionsOf(cy), ...wanted]), () => {
          moving = undefined;
          settleEdges(cy);
        });
    }
    if (former && former.layout !== next.layout) arrangeAll(false);
    emphasise(cy, { ...next, here });
  };
  listen(cy, () => state?.selected ?? [], events, settled);
  update(first);
  return {
    cy,
    update,
    setHere: id => {
      here = id;
      if (state) emphasise(cy, { ...state, here });
    },
    fit: fitView,
    zoomBy: factor =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    arrange: () => arrangeAll(false),
    interrupt,
    png: () =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        maxWidth: 8000,
        maxHeight: 8000,
        bg: (state ?? first).palette.paper,
      }),
    positions: () => positionsOf(cy),
    dispose: () => {
      stopArranging?.();
      cy.destroy();
    },
  };
};
