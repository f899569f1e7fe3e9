import type { Core, EventObject } from 'cytoscape';
import type { CanvasEvents, Picked } from './types.ts';

const pickedFrom = (target: EventObject['target']): Picked => ({
  type: target.isNode() ? 'entity' : 'relation',
  id: target.id(),
});

const isAdding = (event: EventObject): boolean => {
  const { shiftKey, ctrlKey, metaKey } = event.originalEvent ?? {};
  return shiftKey || ctrlKey || metaKey;
};

/** Milliseconds and pixels within which a second tap belongs to the first, whatever has come to lie under it. */
const againWithin = { time: 400, distance: 8 };

type Tap = { readonly picked: Picked | undefined; readonly at: number; readonly x: number; readonly y: number };

const tapFrom = ({ originalEvent, target, cy }: EventObject): Tap => {
  const touch = (originalEvent as Partial<TouchEvent>).changedTouches?.[0];
  const { clientX: x, clientY: y } = touch ?? originalEvent;
  return { picked: target === cy ? undefined : pickedFrom(target), at: originalEvent.timeStamp, x, y };
};

const isAgain = (former: Tap | undefined, now: Tap): former is Tap =>
  former !== undefined &&
  now.at - former.at < againWithin.time &&
  Math.hypot(now.x - former.x, now.y - former.y) < againWithin.distance;

/** Turns what the pointer does on the canvas into the page's events. Selection is the page's: cytoscape keeps none. */
export const listen = (
  cy: Core,
  selected: () => readonly string[],
  events: CanvasEvents,
  onDragged: () => void,
): void => {
  const present = (): Picked[] =>
    selected().flatMap(id => {
      const element = cy.getElementById(id);
      return element.empty() ? [] : [pickedFrom(element)];
    });
  let former: Tap | undefined;
  cy.on('tap', event => {
    const tap = tapFrom(event);
    const again = isAgain(former, tap) ? former.picked : undefined;
    former = again ? undefined : tap;
    if (again) {
      if (again.type === 'entity') events.onExpand(again.id);
      return;
    }
    const { picked } = tap;
    events.onHere(picked?.type === 'entity' ? picked.id : undefined);
    if (!picked) {
      if (selected().length > 0) events.onSelect([]);
      return;
    }
    if (!isAdding(event)) events.onSelect([picked]);
    else if (selected().includes(picked.id)) events.onSelect(present().filter(({ id }) => id !== picked.id));
    else events.onSelect([...present(), picked]);
  });
  cy.on('cxttap', event => {
    const { picked, x, y } = tapFrom(event);
    events.onMenu(picked, { x, y });
  });
  cy.on('mouseover', 'node, edge', event => event.target.addClass('near'));
  cy.on('mouseout', 'node, edge', event => {
    const { id } = pickedFrom(event.target);
    const keeps = selected().some(
      other => other === id || cy.getElementById(other).connectedEdges().getElementById(id).nonempty(),
    );
    if (!keeps) event.target.removeClass('near');
  });
  let boxed: Picked[] = [];
  cy.on('box', 'node', event => {
    if (boxed.length === 0) {
      queueMicrotask(() => {
        events.onSelect(boxed);
        boxed = [];
      });
    }
    boxed.push(pickedFrom(event.target));
  });
  cy.on('dragfree', 'node', onDragged);
};
