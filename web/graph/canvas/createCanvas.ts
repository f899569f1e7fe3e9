import cytoscape, { type Core } from 'cytoscape';
import { graphElements } from '../elements.ts';
import type { Positions } from '../graph.ts';
import { flowOf, layersOf } from '../layout/flow.ts';
import { placeNew } from '../layout/placeNew.ts';
import { styleSheet } from '../styleSheet.ts';
import { applyElements } from './applyElements.ts';
import { arranger } from './arranger.ts';
import { bringIntoView, reveal } from './bringIntoView.ts';
import { isSameCamera, keepCamera, lookAt } from './camera.ts';
import { emphasise } from './emphasis.ts';
import { fitView, showFirst, showPlaced } from './fitView.ts';
import { keepLegible } from './keepLegible.ts';
import { keepView } from './keepView.ts';
import { listen } from './listen.ts';
import { misplaced, positionsOf } from './moveNodes.ts';
import { watchOverview } from './overview.ts';
import type { CanvasEvents, CanvasHandle, CanvasState } from './types.ts';
import { watchFonts } from './watchFonts.ts';

const farZoom = 0.35;
const pause = 250;

/** Leaves out the arrows of a great picture while it is seen from afar; changes once the view rests. */
const simplifyDrawing = (cy: Core): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFar: boolean | undefined;
  const judge = (): void => {
    if (cy.destroyed() || isFar === cy.zoom() < farZoom) return;
    isFar = cy.zoom() < farZoom;
    const far = isFar;
    cy.batch(() => {
      cy.edges().forEach(edge => {
        edge.toggleClass('far', far);
      });
    });
  };
  cy.on('viewport add', () => {
    if (timer) clearTimeout(timer);
    timer = setTimeout(judge, pause);
  });
};

export type Canvas = CanvasHandle & {
  readonly update: (state: CanvasState) => void;
  readonly setHere: (id: string | undefined) => void;
  readonly cy: Core;
  readonly dispose: () => void;
};

/** Above this number of elements a picture stands in for them while the view moves. */
export const simplifyAbove = 400;

const longestPicture = 8000;

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
  let state: CanvasState = { ...first, graph: { entities: [], relations: [] } };
  let here: string | undefined;
  const legible = keepLegible(
    cy,
    () => state.graph,
    () => arranging.isBusy(),
  );
  const arranging = arranger(cy, () => state, events, legible.settle);
  const camera = keepCamera(cy, events.onCamera);

  const turnTo = (ids: readonly string[]): void => {
    camera.letGo();
    bringIntoView(cy, ids, state.corner);
  };
  const begin = (next: CanvasState): void => {
    if (next.camera) camera.look(next.camera);
    else showFirst(cy, undefined, next.selected, next.corner);
  };

  const draw = (next: CanvasState, isNewGraph: boolean): void => {
    // Nodes that wait for their first layout stand nowhere yet.
    const isFirst = arranging.isFirst();
    const drawn: Positions = isFirst ? new Map() : positionsOf(cy);
    const known = new Map([...drawn, ...(next.positions ?? [])]);
    const placed = next.graph.entities.filter(({ id }) => known.has(id));
    const isWhole = placed.length === next.graph.entities.length;
    const aspect = cy.width() / Math.max(1, cy.height());
    const flow = next.layout === 'layered' ? flowOf(next.graph, known, aspect) : layersOf(next.layout, aspect);
    const places = isWhole ? known : placeNew(next.graph, known, flow);
    applyElements(cy, graphElements(next.graph, next), id => places.get(id));
    if (!isNewGraph) return;
    if (placed.length === 0 || (isFirst && !isWhole)) {
      arranging.start(next.layout, true);
      return;
    }
    if (isFirst) arranging.interrupt();
    legible.settle();
    const isOther = !next.graph.entities.some(({ id }) => drawn.has(id));
    if (isOther) begin(next);
    else if (!isWhole || !camera.isChosen()) {
      const added = next.graph.entities.filter(({ id }) => !drawn.has(id));
      showPlaced(
        cy,
        added.map(({ id }) => id),
        next.corner,
      );
    }
    if (!isWhole) events.onPositions(positionsOf(cy), 'placed', next.layout);
  };
  const update = (next: CanvasState): void => {
    const former = state;
    state = next;
    if (former.palette !== next.palette) cy.style(styleSheet(next.palette));
    const isNewGraph = former.graph !== next.graph;
    if (isNewGraph || former.palette !== next.palette || former.pinned !== next.pinned) draw(next, isNewGraph);
    const isMoved = next.positions !== undefined && former.positions !== next.positions && !arranging.isBusy();
    if (isMoved && next.positions && misplaced(cy, next.positions).length > 0) arranging.move(next.positions);
    if (former.layout !== next.layout && !next.positions) arranging.start(next.layout, false);
    // What the view itself has reported comes back with the next state.
    const isTurned = !isSameCamera(former.camera, next.camera) && !isSameCamera(next.camera, camera.told());
    if (isTurned && !arranging.isFirst()) begin(next);
    emphasise(cy, { ...next, here });
    const chosen = next.selected.filter(id => !former.selected.includes(id));
    if (chosen.length > 0 && !arranging.isFirst()) turnTo(chosen);
  };
  const keep = keepView(cy);
  // What is selected stays in view when the evidence takes a part of the room.
  cy.on('tapstart', camera.letGo);
  cy.on('resize', () => {
    keep(state.corner, !arranging.isFirst());
    if (!camera.lookAgain() && !arranging.isFirst()) bringIntoView(cy, state.selected, state.corner);
  });
  // At once: the library itself waits until the size has rested, and nodes would jump there and back.
  const watcher = new ResizeObserver(() => cy.resize());
  watcher.observe(container);
  const leaveFonts = watchFonts(cy);
  if (simplified) simplifyDrawing(cy);
  listen(
    cy,
    () => state.selected,
    events,
    () => {
      legible.settle();
      events.onPositions(positionsOf(cy), 'dragged', state.layout);
    },
  );
  update(first);
  return {
    cy,
    update,
    setHere: id => {
      here = id;
      if (id !== undefined) turnTo([id]);
      emphasise(cy, { ...state, here });
    },
    fit: ids => fitView(cy, ids, state.corner),
    begin: ids => showFirst(cy, ids, state.selected, state.corner),
    centreOn: point => {
      lookAt(cy, { ...point, zoom: cy.zoom() });
      cy.emit('framed');
    },
    watch: onChange => watchOverview(cy, onChange),
    reveal: id => reveal(cy, id),
    zoomBy: factor => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      cy.emit('framed');
    },
    arrange: (layout = state.layout) => arranging.start(layout, false),
    interrupt: arranging.interrupt,
    png: () => {
      const { w, h } = cy.elements().boundingBox();
      // The library ignores a maximum where a scale is given.
      const scale = Math.min(2, longestPicture / Math.max(w, h, 1));
      return legible.atOwnSize(() => cy.png({ output: 'blob-promise', full: true, scale, bg: state.palette.paper }));
    },
    positions: () => positionsOf(cy),
    dispose: () => {
      arranging.interrupt();
      camera.end();
      legible.end();
      watcher.disconnect();
      leaveFonts();
      // The library still tells of a change of size that it has waited with.
      cy.removeAllListeners();
      cy.destroy();
    },
  };
};
