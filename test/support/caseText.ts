import { spanOf } from '../../domain/dates.ts';
import type { Drawing } from './graph.ts';

/** The drawing with `prefix` before every id, so that many may stand in one store. */
export const prefixed = ({ entities, relations }: Drawing, prefix: string): Drawing => ({
  entities: entities.map(entity => ({ ...entity, id: prefix + entity.id })),
  relations: relations.map(relation => ({ ...relation, from: prefix + relation.from, to: prefix + relation.to })),
});

const json = (value: object): string => JSON.stringify(value, null, 1);

/** One source for each day of publication. JSON is YAML. */
export const drawnSources = (drawings: readonly Drawing[]): string => {
  const days = new Set(drawings.flatMap(({ relations }) => relations.map(({ known }) => known)));
  const sources = [...days].sort().map(known => ({
    ...{
      id: `s-${known}`,
      title: 'A title',
      publisher: 'A paper',
      published: known,
      datePrecision: 'day',
      kind: 'press',
    },
  }));
  return json({ sources });
};

/** Drawings as one case file. */
export const drawnCase = (id: string, drawings: readonly Drawing[]): string =>
  json({
    case: { id, title: 'Drawn', status: 'reported', summary: 'Drawn by chance.', jurisdictions: ['CN'] },
    entities: drawings.flatMap(drawing =>
      drawing.entities.map(entity => ({ ...entity.properties, id: entity.id, kind: entity.kind, name: entity.id })),
    ),
    claims: drawings.flatMap(({ relations }) =>
      relations.map(({ kind, from, to, status, known, properties }) => ({
        id: `cl-${[kind, from, to, properties.start ?? 'x'].join('-').toLowerCase().replaceAll('_', '-')}`,
        ...{ status, statement: `${from} ${kind} ${to}`, source: `s-${known}` },
        relation: { kind, from, to, ...properties },
      })),
    ),
  });

/** The loader refuses a relation that ends before it starts. */
export const loadable = (drawing: Drawing): Drawing => ({
  ...drawing,
  relations: drawing.relations.filter(
    ({ properties: { start, end } }) =>
      typeof start !== 'string' || typeof end !== 'string' || spanOf(start).first <= spanOf(end).last,
  ),
});
