import type { Core, Layouts } from 'cytoscape';
import type { Positions } from '../graph.ts';
import { arrange } from '../layout/arrange.ts';
import { firstLayout } from '../layout/firstLayout.ts';
import type { LayoutName } from '../layout/layoutNames.ts';
import { fitPoints, fitView, showFirst } from './fitView.ts';
import { moveNodes, positionsOf, putNodes } from './moveNodes.ts';
import type { CanvasEvents, CanvasState } from './types.ts';

export type Arranger = {
  /** A first layout shows nothing until it is done, and pins nothing. */
  readonly start: (layout: LayoutName, isFirst: boolean) => void;
  readonly move: (positions: Positions) => void;
  readonly interrupt: () => void;
  readonly isBusy: () => boolean;
  readonly isFirst: () => boolean;
};

/**
 * Runs one layout or movement at a time; starting another, or interrupting, leaves the nodes where they are. `settle` is
 * called whenever they have come to rest.
 */
export const arranger = (cy: Core, state: () => CanvasState, events: CanvasEvents, settle: () => void): Arranger => {
  let stop: (() => void) | undefined;
  let moving: Layouts | undefined;
  let first = false;

  const show = (visible: boolean): void => {
    const container = cy.container();
    if (container) container.style.visibility = visible ? '' : 'hidden';
  };
  const end = (): void => {
    stop = undefined;
    moving = undefined;
    first = false;
    show(true);
    events.onBusy(false);
  };
  const interrupt = (): void => {
    if (!stop && !moving) return;
    stop?.();
    const interrupted = moving;
    end();
    interrupted?.stop();
    settle();
  };
  const moveTo = (positions: Positions, done: () => void): void => {
    const layout = moveNodes(cy, positions, () => {
      if (moving !== layout) return;
      end();
      settle();
      done();
    });
    moving = layout;
    layout.run();
  };
  const start = (wanted: LayoutName, isFirst: boolean): void => {
    interrupt();
    const { graph, pinned, selected, corner } = state();
    if (graph.entities.length === 0) return;
    const layout = isFirst ? firstLayout(wanted, graph) : wanted;
    first = isFirst;
    show(!isFirst || layout === 'force');
    events.onBusy(true);
    const finish = (): void => {
      if (isFirst) showFirst(cy, undefined, selected, corner);
      else fitView(cy, undefined, corner);
      events.onPositions(positionsOf(cy), isFirst ? 'placed' : 'arranged', layout);
    };
    const onPicture = (positions: Positions, done: boolean): void => {
      if (!done || isFirst) putNodes(cy, positions);
      if (!done) {
        fitPoints(cy, positions.values());
        return;
      }
      stop = undefined;
      if (!isFirst) {
        moveTo(positions, finish);
        return;
      }
      end();
      settle();
      finish();
    };
    stop = arrange({
      graph,
      layout,
      positions: positionsOf(cy),
      pinned: isFirst ? new Set() : pinned,
      centres: selected,
      aspect: cy.width() / Math.max(1, cy.height()),
      onPicture,
      onError: error => {
        end();
        events.onError(error);
      },
    });
  };
  return {
    start,
    move: positions => {
      interrupt();
      moveTo(positions, () => undefined);
    },
    interrupt,
    isBusy: () => stop !== undefined || moving !== undefined,
    isFirst: () => first,
  };
};
