import type { Drawing } from './graph.ts';

/** The drawing with `prefix` before every id, so that many may stand in one store. */
export const prefixed = ({ entities, relations }: Drawing, prefix: string): Drawing => ({
  entities: entities.map(entity => ({ ...entity, id: prefix + entity.id })),
  relations: relations.map(relation => ({ ...relation, from: prefix + relation.from, to: prefix + relation.to })),
});

/** Drawings as a case file and its sources file (JSON is YAML), one source for each day of publication. */
export const fileTexts = (drawings: readonly Drawing[]): { readonly path: string; readonly text: string }[] => {
  const relations = drawings.flatMap(drawing => drawing.relations);
  const sources = [...new Set(relations.map(({ known }) => known))].map(known => ({
    ...{
      id: `s-${known}`,
      title: 'A title',
      publisher: 'A paper',
      published: known,
      datePrecision: 'day',
      kind: 'press',
    },
  }));
  const header = {
    id: 'drawn',
    title: 'Drawn',
    status: 'reported',
    summary: 'Drawn by chance.',
    jurisdictions: ['CN'],
  };
  const body = {
    case: header,
    entities: drawings.flatMap(drawing =>
      drawing.entities.map(({ id, kind, properties }) => ({ id, kind, name: id, ...properties })),
    ),
    claims: relations.map(({ kind, from, to, status, known, properties }, i) => ({
      ...{ id: `cl-${i}`, status, statement: `${from} ${kind} ${to}`, source: `s-${known}` },
      relation: { kind, from, to, ...properties },
    })),
  };
  return [
    { path: 'sources.yaml', text: JSON.stringify({ sources }, null, 1) },
    { path: 'drawn.yaml', text: JSON.stringify(body, null, 1) },
  ];
};
