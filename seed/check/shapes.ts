/** What the files may hold, as data: the fields of every record, made from the vocabulary. */

import {
  closedVocabulary,
  type EntityKind,
  type GraphKind,
  graphKinds,
  isGraphKind,
  isRelationKind,
  propertiesOf,
} from '../../domain/vocabulary/kinds.ts';
import type { PropertyType } from '../../domain/vocabulary/properties.ts';
import { relationKinds } from '../../domain/vocabulary/relations.ts';
import { claimStatuses } from '../../domain/vocabulary/statuses.ts';
import { hardwareFileShape, hardwareShape } from '../../server/model/rules/hardwareShapes.ts';
import { ruleFileShape } from '../../server/model/rules/ruleFileShapes.ts';
import { ruleShape } from '../../server/model/rules/ruleShapes.ts';
import { type Field, optional, required, type Shape, type ShapeOf, type ValueType } from '../../server/model/shape.ts';
import { conflictShape, tradeFileShape } from '../../server/model/trade/tradeShapes.ts';

/** Cases, claims and sources are written in their own places. */
export const declarable: readonly GraphKind[] = graphKinds.filter(kind => kind !== 'Case');
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
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, optional(propertyType(owner, name, type))]));

const entityOf = (kind: EntityKind, more: Shape['fields'] = {}): Shape => ({
  fields: {
    id: required('id'),
    kind: required({ words: [kind] }),
    name: required('name'),
    ...propertyFields(kind, propertiesOf(kind)),
    ...more,
  },
  ordered,
});

const entity: ShapeOf = ({ kind }) =>
  typeof kind === 'string' && isGraphKind(kind) && declarable.includes(kind)
    ? entityOf(kind)
    : { fields: { id: required('id'), kind: required({ words: declarable }), name: required('name') }, open: true };

const ends = { from: required('id'), to: required('id'), approximate: optional('flag'), bound: optional(bounds) };
const relation: ShapeOf = ({ kind }) => {
  const known = typeof kind === 'string' && isRelationKind(kind) ? kind : undefined;
  const fields = { kind: required({ words: Object.keys(relationKinds) }), ...ends };
  return known === undefined
    ? { fields, open: true }
    : { fields: { ...fields, ...propertyFields(known, relationKinds[known].properties) }, ordered };
};

// What the value has to be depends on the entity: see checkReferences.ts.
const property: ShapeOf = () => ({
  fields: {
    of: required('id'),
    name: required('text'),
    value: required('json'),
    approximate: optional('flag'),
    bound: optional(bounds),
    unit: optional('text'),
  },
});

const claim: ShapeOf = () => ({
  fields: {
    id: required('id'),
    status: required({ words: claimStatuses }),
    statement: required('text'),
    source: required('id'),
    date: optional('date'),
    relation: optional({ record: relation }),
    property: optional({ record: property }),
    about: optional('ids'),
    answers: optional('idOrIds'),
    withdraws: optional('idOrIds'),
    conflictsWith: optional('ids'),
    attributedTo: optional('text'),
    basis: optional('text'),
    note: optional('text'),
    load: optional('flag'),
  },
  exactlyOne: ['relation', 'property', 'about'],
});

const caseHeader: ShapeOf = () => ({
  fields: {
    id: required('id'),
    title: required('text'),
    status: required('text'),
    summary: required('text'),
    jurisdictions: required('countries'),
  },
});

const source: ShapeOf = () => ({
  fields: {
    id: required('id'),
    title: required('text'),
    publisher: required('text'),
    url: optional('url'),
    published: optional('date'),
    accessed: optional('date'),
    datePrecision: required({ words: ['day', 'month', 'year', 'unknown'] }),
    dateBasis: optional('text'),
    lang: optional('language'),
    kind: required('text'),
    original: optional('id'),
    note: optional('text'),
  },
});
const original: ShapeOf = () => ({ fields: { id: required('id'), title: required('text') } });

const gap: ShapeOf = () => ({
  fields: {
    id: required('id'),
    about: required('ids'),
    what: required('text'),
    detail: optional('text'),
    sources: optional('ids'),
  },
});

const observation: ShapeOf = () => {
  const { name: _, ...fields } = entityOf('TradeObservation').fields;
  return { fields: { ...fields, period: required('period'), source: required('id') } };
};
const flow: ShapeOf = () =>
  entityOf('TradeFlow', {
    exporter: required('country'),
    importer: required('country'),
    status: required({ words: claimStatuses }),
    sources: required('ids'),
    observations: required({ listOf: observation }),
    conflicts: optional({ listOf: conflictShape }),
  });

const merge: ShapeOf = () => ({
  fields: {
    id: required('id'),
    keep: required('id'),
    merge: required('ids'),
    decision: required({ words: ['same', 'different'] }),
    reason: required('text'),
    date: required('date'),
    sources: optional('ids'),
  },
});

/** The kinds of file, each recognised by its first field here; the order decides where a file has several. */
export const fileShapes = {
  case: {
    case: required({ record: caseHeader }),
    entities: optional({ listOf: entity }),
    claims: optional({ listOf: claim }),
    sources: optional({ listOf: source }),
    originals: optional({ listOf: original }),
    gaps: optional({ listOf: gap }),
  },
  sources: { id: optional('id'), sources: required({ listOf: source }), originals: optional({ listOf: original }) },
  gaps: { id: optional('id'), gaps: required({ listOf: gap }) },
  hardware: { id: optional('id'), models: required({ listOf: hardwareShape }), ...hardwareFileShape.fields },
  rules: { id: optional('id'), rules: required({ listOf: ruleShape }), ...ruleFileShape.fields },
  trade: { id: optional('id'), flows: required({ listOf: flow }), ...tradeFileShape.fields },
  entities: { id: optional('id'), entities: required({ listOf: entity }) },
  merges: { id: optional('id'), merges: required({ listOf: merge }) },
} as const satisfies Record<string, Shape['fields']>;

export type FileType = keyof typeof fileShapes;
