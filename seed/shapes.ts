/** What the files may hold, as data: the fields of every record, made from the vocabulary. */
import {
  claimStatuses,
  closedVocabulary,
  type EntityKind,
  entityKinds,
  isEntityKind,
  isRelationKind,
  type PropertyType,
  relationKinds,
} from '../server/model/kinds.ts';
import type { Field, Shape, ShapeOf } from './checkRecord.ts';
import type { ValueType } from './checkValue.ts';

const must = (type: Field['type']): Field => ({ type, required: true });
const may = (type: Field['type']): Field => ({ type });

/** Cases, claims and sources are written in their own places. */
export const declarable = Object.keys(entityKinds).filter(kind => !['Case', 'Claim', 'Source'].includes(kind));
const bounds = { words: ['at-least', 'at-most'] } as const;
const ordered = [
  ['start', 'end'],
  ['shareMin', 'shareMax'],
  ['votingMin', 'votingMax'],
  ['founded', 'dissolved'],
] as const;

/** The type of a property of an entity or relation kind, with its closed vocabulary where it has one. */
export const propertyType = (owner: string, name: string, type: PropertyType): ValueType => {
  const words = closedVocabulary[`${owner}.${name}`];
  return words === undefined ? type : { words };
};
const propertyFields = (owner: string, types: Readonly<Record<string, PropertyType>>): Record<string, Field> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, may(propertyType(owner, name, type))]));

const entityOf = (kind: EntityKind, more: Shape['fields'] = {}): Shape => ({
  fields: {
    id: must('id'),
    kind: must({ words: [kind] }),
    name: must('text'),
    ...propertyFields(kind, entityKinds[kind]),
    ...more,
  },
  ordered,
});

const entity: ShapeOf = ({ kind }) =>
  typeof kind === 'string' && isEntityKind(kind) && declarable.includes(kind)
    ? entityOf(kind)
    : { fields: { id: must('id'), kind: must({ words: declarable }), name: must('text') }, open: true };

const ends = { from: must('id'), to: must('id'), approximate: may('flag'), bound: may(bounds) };
const relation: ShapeOf = ({ kind }) => {
  const known = typeof kind === 'string' && isRelationKind(kind) ? kind : undefined;
  const fields = { kind: must({ words: Object.keys(relationKinds) }), ...ends };
  return known === undefined
    ? { fields, open: true }
    : { fields: { ...fields, ...propertyFields(known, relationKinds[known].properties) }, ordered };
};

// What the value has to be depends on the entity: see checkReferences.ts.
const property: ShapeOf = () => ({
  fields: {
    of: must('id'),
    name: must('text'),
    value: must('json'),
    approximate: may('flag'),
    bound: may(bounds),
    unit: may('text'),
  },
});

const claim: ShapeOf = () => ({
  fields: {
    id: must('id'),
    status: must({ words: claimStatuses }),
    statement: must('text'),
    source: must('id'),
    date: may('date'),
    relation: may({ record: relation }),
    property: may({ record: property }),
    about: may('ids'),
    answers: may('idOrIds'),
    conflictsWith: may('ids'),
    attributedTo: may('text'),
    basis: may('text'),
    note: may('text'),
    load: may('flag'),
  },
  exactlyOne: ['relation', 'property', 'about'],
});

const caseHeader: ShapeOf = () => ({
  fields: {
    id: must('id'),
    title: must('text'),
    status: must('text'),
    summary: must('text'),
    jurisdictions: must('countries'),
  },
});

const source: ShapeOf = () => ({
  fields: {
    id: must('id'),
    title: must('text'),
    publisher: must('text'),
    url: may('url'),
    published: may('date'),
    accessed: may('date'),
    datePrecision: must({ words: ['day', 'month', 'year', 'unknown'] }),
    dateBasis: may('text'),
    lang: may('text'),
    kind: must('text'),
    original: may('id'),
    note: may('text'),
  },
});
const original: ShapeOf = () => ({ fields: { id: must('id'), title: must('text') } });

const gap: ShapeOf = () => ({
  fields: { id: must('id'), about: must('ids'), what: must('text'), detail: may('text'), sources: may('ids') },
});

const model: ShapeOf = () => entityOf('HardwareModel', { sources: must('ids') });
const span: ShapeOf = () => ({
  fields: { from: must('date'), to: may('date'), enforced: may('flag'), certainty: may('text') },
  ordered: [['from', 'to']],
});
const state: ShapeOf = () => ({ fields: { date: may('date'), until: may('date'), state: must('text') }, open: true });
const rule: ShapeOf = () => {
  const { name: _, ...fields } = entityOf('ControlRule').fields;
  return {
    fields: {
      ...fields,
      title: must('text'),
      status: must({ words: claimStatuses }),
      sources: must('ids'),
      inForce: may({ listOf: span }),
      states: may({ listOf: state }),
    },
  };
};

const observation: ShapeOf = () => {
  const { name: _, ...fields } = entityOf('TradeObservation').fields;
  return { fields: { ...fields, period: must('text'), source: must('id') } };
};
const flow: ShapeOf = () =>
  entityOf('TradeFlow', {
    exporter: must('country'),
    importer: must('country'),
    status: must({ words: claimStatuses }),
    sources: must('ids'),
    observations: must({ listOf: observation }),
  });

const merge: ShapeOf = () => ({
  fields: {
    id: must('id'),
    keep: must('id'),
    merge: must('ids'),
    decision: must({ words: ['same', 'different'] }),
    reason: must('text'),
    date: must('date'),
    sources: may('ids'),
  },
});

/** The kinds of file, each told by its first field here; the order decides where a file has several. */
export const fileShapes = {
  case: {
    case: must({ record: caseHeader }),
    entities: may({ listOf: entity }),
    claims: may({ listOf: claim }),
    sources: may({ listOf: source }),
    originals: may({ listOf: original }),
    gaps: may({ listOf: gap }),
  },
  sources: { sources: must({ listOf: source }), originals: may({ listOf: original }) },
  gaps: { gaps: must({ listOf: gap }) },
  hardware: { models: must({ listOf: model }), method: may('json'), attribution: may('text') },
  rules: {
    rules: must({ listOf: rule }),
    metrics: may('json'),
    integration: may('json'),
    destinationGroups: may('json'),
    licenceMatrix: may('json'),
    entityListActions: may('json'),
  },
  trade: {
    flows: must({ listOf: flow }),
    caveats: may('json'),
    context: may('json'),
    foundingFigures: may('json'),
    onset: may('json'),
    howToGetTheSeries: may('json'),
  },
  entities: { entities: must({ listOf: entity }) },
  merges: { merges: must({ listOf: merge }) },
} as const satisfies Record<string, Shape['fields']>;

export type FileType = keyof typeof fileShapes;
