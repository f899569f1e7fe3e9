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
  cy.on('tap', event => {
    if (event.target === cy) {
      if (selected().length > 0) events.onSelect([]);
      return;
    }
    const picked = pickedFrom(event.target);
    if (!isAdding(event)) events.onSelect([picked]);
    else if (selected().includes(picked.id)) events.onSelect(present().filter(({ id }) => id !== picked.id));
    else events.onSelect([...present(), picked]);
  });
  cy.on('dbltap', 'node', event => events.onExpand(event.target.id()));
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
