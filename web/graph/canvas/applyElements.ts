import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '../graph.ts';

/** States that interaction sets and a new picture of the same element must keep. */
const states = ['chosen', 'here', 'near', 'dim', 'lit', 'crowded', 'unnamed', 'settled', 'far'];

const classNames = (definition: ElementDefinition): string[] =>
  [definition.classes ?? []].flat().filter(name => name !== '');

/** Makes the canvas hold exactly these elements: what stays keeps its place, what is new gets the one given. */
export const applyElements = (
  cy: Core,
  definitions: readonly ElementDefinition[],
  placeOf: (id: string) => Point | undefined,
): void => {
  const wanted = new Set(definitions.map(({ data }) => data.id));
  cy.batch(() => {
    cy.elements().forEach(element => {
      if (!wanted.has(element.id())) element.remove();
    });
    const added: ElementDefinition[] = [];
    for (const definition of definitions) {
      const { id = '', labelX: _x, labelY: _y, weights: _w, distances: _d, fontSize: _f, ...data } = definition.data;
      const present = cy.getElementById(id);
      const moved = present.nonempty() && present.isEdge() && present.data('source') !== data.source;
      if (moved) present.remove();
      if (present.empty() || moved) {
        const point = definition.group === 'nodes' ? placeOf(id) : undefined;
        added.push(point ? { ...definition, position: { ...point } } : definition);
        continue;
      }
      for (const [name, value] of Object.entries(data)) if (present.data(name) !== value) present.data(name, value);
      const classes = [...classNames(definition), ...states.filter(state => present.hasClass(state))];
      if (present.classes().sort().join(' ') !== [...classes].sort().join(' ')) present.classes(classes);
    }
    cy.add(added);
  });
};
