import type { Core } from 'cytoscape';
import { type Corner, fitView } from './fitView.ts';

type Room = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** So much more room, in pixels, is left as it is: a row of buttons or a hint that goes away moves nothing. */
const smallGain = 64;

/** Where an element stands on the page, however far that is scrolled. */
const placeOf = (element: Element | null): { left: number; top: number } => {
  if (!(element instanceof HTMLElement)) return { left: 0, top: 0 };
  const { left, top } = placeOf(element.offsetParent);
  return { left: left + element.offsetLeft, top: top + element.offsetTop };
};

const roomOf = (cy: Core): Room => ({ ...placeOf(cy.container()), width: cy.width(), height: cy.height() });

const isWholeIn = (cy: Core, { width, height }: Room): boolean =>
  cy.nodes().every(node => {
    const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeOverlays: false });
    return x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height;
  });

/**
 * What to do when the canvas has got another place or size: nodes stay where they are on the screen. Where all of the
 * picture was in view, it is fitted again if some of it no longer is, or if there is much more room. Linear in the nodes.
 */
export const keepView = (cy: Core): ((corner: Corner | undefined, isDrawn: boolean) => void) => {
  let former = roomOf(cy);
  return (corner, isDrawn) => {
    const before = former;
    const room = roomOf(cy);
    former = room;
    if (!isDrawn || room.width === 0 || before.width === 0) return;
    const across = before.left - room.left;
    const down = before.top - room.top;
    const gain = Math.max(room.width - before.width, room.height - before.height);
    const isSameSize = room.width === before.width && room.height === before.height;
    if (across === 0 && down === 0 && isSameSize) return;
    const wasWhole = isWholeIn(cy, before);
    cy.stop();
    cy.panBy({ x: across, y: down });
    if (wasWhole && (gain > smallGain || !isWholeIn(cy, room))) fitView(cy, undefined, corner);
  };
};
