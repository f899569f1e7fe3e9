import type { Core } from 'cytoscape';
import { edgeLabel, nodeLabel } from '../elements.ts';
import type { Graph } from '../graph.ts';
import { chooseNames } from '../layout/chooseNames.ts';
import type { Path } from '../layout/path.ts';
import { placeWords, routeEdges } from '../layout/placeEdges.ts';
import { positionsOf } from './moveNodes.ts';

/** Above this, lines are straight and words stand in the middle of them, shown when zoomed in. */
const mostSettled = 600;
/** No words on the screen are smaller, in pixels. */
const leastFont = 11;
/** Words of relations that would have to be more than so many times as large as planned have no room. */
const mostEnlarged = 2;
const restMilliseconds = 100;

export type Legible = {
  /** Leads lines round nodes and puts words where there is room, after nodes have moved. */
  readonly settle: () => void;
  /** Draws with all names and words at the picture's own size, and then as the screen has it again. */
  readonly atOwnSize: <Answer>(draw: () => Answer) => Answer;
  readonly end: () => void;
};

/** How a line's controls lie beside the straight line between its ends, as the library wants them. */
const beside = ({ source, target, controls }: Path): { weights: string; distances: string } => {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const square = dx * dx + dy * dy || 1;
  const length = Math.sqrt(square);
  const around = controls.length === 0 ? [{ x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }] : controls;
  const parts = around.map(({ x, y }) => [x - source.x, y - source.y] as const);
  return {
    weights: parts.map(([x, y]) => ((x * dx + y * dy) / square).toFixed(4)).join(' '),
    distances: parts.map(([x, y]) => ((y * dx - x * dy) / length).toFixed(1)).join(' '),
  };
};

/**
 * Keeps words readable: while the view is too far away for all of them, fewer are drawn, and those as large as they must be.
 * What is chosen or pointed at is named in any case. While nodes move, nothing is measured: `settle` follows.
 */
export const keepLegible = (cy: Core, graphOf: () => Graph, isMoving: () => boolean): Legible => {
  let paths: ReadonlyMap<string, Path> = new Map();
  let drawnAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const word = (zoom: number): void => {
    const graph = graphOf();
    const positions = positionsOf(cy);
    const scaleOf = (size: number): number => Math.max(1, leastFont / (size * zoom));
    const [nodeScale, edgeScale] = [scaleOf(nodeLabel.fontSize), scaleOf(edgeLabel.fontSize)];
    const names = chooseNames(graph, positions, nodeScale);
    const hasRoom = paths.size > 0 && edgeScale <= mostEnlarged;
    const words = hasRoom ? placeWords(graph, positions, paths, [...names.values()], edgeScale) : new Map();
    drawnAt = zoom;
    cy.batch(() => {
      cy.nodes().forEach(node => {
        node.toggleClass('unnamed', !names.has(node.id()));
        node.data('fontSize', nodeLabel.fontSize * nodeScale);
      });
      cy.edges('.settled').forEach(edge => {
        const middle = edge.midpoint();
        const { x, y, shown } = words.get(edge.id()) ?? { ...middle, shown: false };
        edge.data({ labelX: x - middle.x, labelY: y - middle.y, fontSize: edgeLabel.fontSize * edgeScale });
        edge.toggleClass('crowded', !shown);
      });
    });
  };
  const settle = (): void => {
    const graph = graphOf();
    paths = graph.relations.length > mostSettled ? new Map() : routeEdges(graph, positionsOf(cy));
    cy.batch(() => {
      cy.edges().forEach(edge => {
        const path = paths.get(edge.id());
        if (path) edge.data(beside(path));
        edge.toggleClass('settled', path !== undefined);
      });
    });
    word(cy.zoom());
  };
  const look = (): void => {
    clearTimeout(timer);
    if (cy.destroyed() || isMoving() || cy.zoom() === drawnAt || cy.nodes().empty()) return;
    // Nearer than at its own size, all words keep it.
    if (drawnAt !== undefined && Math.min(cy.zoom(), drawnAt) >= 1) return;
    word(cy.zoom());
  };
  cy.on('zoom', () => {
    clearTimeout(timer);
    timer = setTimeout(look, restMilliseconds);
  });
  cy.on('fitted framed', look);
  return {
    settle,
    atOwnSize: draw => {
      const zoom = drawnAt ?? cy.zoom();
      word(1);
      const answer = draw();
      word(zoom);
      return answer;
    },
    end: () => clearTimeout(timer),
  };
};
