import type { Core } from 'cytoscape';

export type Emphasis = {
  /** Entities and relations shown in the evidence panel. */
  readonly selected: readonly string[];
  /** A way, a step of a story or a chokepoint: what is not part of it steps back. */
  readonly highlight: readonly string[];
  /** Under the pointer or the keyboard. */
  readonly here: string | undefined;
};

const setClass = (cy: Core, name: string, ids: ReadonlySet<string>): void => {
  cy.elements().forEach(element => {
    if (element.hasClass(name) !== ids.has(element.id())) element.toggleClass(name);
  });
};

/** Marks selection, highlight and the neighbourhood of what is selected; costs one pass over the elements for each mark. */
export const emphasise = (cy: Core, { selected, highlight, here }: Emphasis): void => {
  const chosen = new Set(selected.filter(id => cy.getElementById(id).nonempty()));
  const lit = new Set(highlight.filter(id => cy.getElementById(id).nonempty()));
  const near = new Set<string>();
  const kept = new Set<string>([...chosen, ...lit]);
  for (const id of here === undefined ? chosen : new Set([...chosen, here])) {
    const element = cy.getElementById(id);
    const edges = element.connectedEdges();
    edges.forEach(edge => {
      near.add(edge.id());
    });
    edges
      .union(element)
      .union(edges.connectedNodes())
      .union(element.filter('edge').connectedNodes())
      .forEach(part => {
        kept.add(part.id());
      });
  }
  const basis = lit.size > 0 ? new Set([...lit, ...chosen]) : kept;
  const dim = new Set<string>();
  if (lit.size > 0 || [...chosen].some(id => cy.getElementById(id).isNode())) {
    cy.elements().forEach(element => {
      if (!basis.has(element.id())) dim.add(element.id());
    });
  }
  cy.batch(() => {
    setClass(cy, 'chosen', chosen);
    setClass(cy, 'lit', lit);
    setClass(cy, 'near', near);
    setClass(cy, 'dim', dim);
    setClass(cy, 'here', new Set(here === undefined ? [] : [here]));
  });
};
