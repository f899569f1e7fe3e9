import type { Claim, Entity, Properties, Relation, SourceRef, Statement, Value } from '../../domain/graph.ts';
import { isEntityKind, isRelationKind, propertiesOf } from '../../domain/vocabulary/kinds.ts';
import { isClaimStatus } from '../../domain/vocabulary/statuses.ts';
import type { DataSetStatement } from '../model/dataSetStatements.ts';
import type { MergeDecision } from '../model/duplicates/merges.ts';

/** Property maps as they come out of the store: `json` properties are still text. */
export type Stored = Readonly<Record<string, unknown>>;
export type StoredRelation = {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Stored;
};
export type StoredClaim = {
  readonly claim: Stored;
  readonly source: Stored;
  readonly about: readonly string[];
  readonly answers: readonly string[];
  readonly conflictsWith: readonly string[];
};
/** Something looked for and not found. */
export type StoredGap = {
  readonly gap: string;
  readonly what: string;
  readonly detail: string | null;
  readonly about: readonly string[];
  readonly sources: readonly Stored[];
};
/** What data sets state of an entity or a relation; absent where none does. */
export type Stated = { readonly statements?: readonly DataSetStatement[] };
/** `declared`: what its file says of it, its name included. */
export type DeclaredEntity = Entity & Stated & { readonly declared: Properties };

/** What the loader adds to an entity for its own use. */
const bookkeeping: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'name',
  'declared',
  'declaredIn',
  'declaredTogether',
  'declaredName',
  'mergedInto',
  'searchKeys',
  'statements',
  'editions',
  'standing',
]);

const string = (row: Stored, name: string): string => {
  const value = row[name];
  if (typeof value !== 'string')
    throw new Error(`the store holds no text under ${name} of ${String(row.id)}; load the case files again`);
  return value;
};
const optional = <K extends string>(row: Stored, name: K): { [P in K]?: string } => {
  const value = row[name];
  return (typeof value === 'string' ? { [name]: value } : {}) as { [P in K]?: string };
};
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
const parse = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** Nested records are kept as JSON text; everything else comes as it is. Nulls are absent. */
const values = (row: Stored, types: Readonly<Record<string, string>>): Properties =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => !bookkeeping.has(name) && value !== null && value !== undefined)
      .map(([name, value]) => [name, (types[name] === 'json' ? parse(value) : value) as Value]),
  );

/** What data sets state, which is kept as JSON text, one a statement. */
export const statementsIn = (row: Stored): readonly DataSetStatement[] =>
  strings(row.statements).map(text => JSON.parse(text) as DataSetStatement);

const statedBy = (row: Stored): Stated => (row.statements === undefined ? {} : { statements: statementsIn(row) });

export const mergeFrom = (row: Stored): MergeDecision => ({
  id: string(row, 'id'),
  keep: string(row, 'keep'),
  merge: strings(row.merge),
  decision: row.decision === 'same' ? 'same' : 'different',
  reason: string(row, 'reason'),
  date: string(row, 'date'),
});

/** Throws when the store holds a kind that this version does not know. */
export const entityFrom = (row: Stored): DeclaredEntity => {
  const kind = string(row, 'kind');
  if (!isEntityKind(kind)) throw new Error(`the store holds an entity of unknown kind ${kind}: ${String(row.id)}`);
  const types: Readonly<Record<string, string>> = propertiesOf(kind);
  const declared = parse(row.declaredTogether ?? row.declared ?? '{}') as Stored;
  const properties = values(row, types);
  const name = typeof row.name === 'string' ? row.name : string(row, kind === 'Claim' ? 'statement' : 'title');
  const declaredName = typeof row.declaredName === 'string' ? row.declaredName : name;
  return {
    ...{ id: string(row, 'id'), kind, name, properties },
    declared: { ...values(declared, {}), name: declaredName },
    ...statedBy(row),
  };
};

/** What tells when a source came out, from a row that holds no more of it. */
export const datedFrom = (row: Stored): Pick<SourceRef, 'published' | 'accessed'> => ({
  ...optional(row, 'published'),
  ...optional(row, 'accessed'),
});

export const sourceFrom = (row: Stored): SourceRef & { readonly properties: Properties } => ({
  id: string(row, 'id'),
  title: string(row, 'title'),
  publisher: string(row, 'publisher'),
  ...optional(row, 'url'),
  ...datedFrom(row),
  ...optional(row, 'original'),
  properties: values(row, {}),
});

export const gapFrom = ({ gap, what, detail, about, sources }: StoredGap) => ({
  id: gap,
  ...{ what, detail, about },
  sources: sources.map(sourceFrom),
});

const statementFrom = (row: Stored): Statement => {
  if (row.says === 'relation') {
    return {
      says: 'relation',
      relation: string(row, 'relation'),
      values: values(parse(row.values ?? '{}') as Stored, {}),
    };
  }
  if (row.says === 'property') {
    const value = row.value as Value;
    return {
      says: 'property',
      of: string(row, 'of'),
      property: string(row, 'property'),
      value,
      ...optional(row, 'unit'),
    };
  }
  return { says: 'about' };
};

type Linked = StoredClaim & { readonly withdraws?: readonly string[] };

export const claimFrom = ({ claim, source, about, answers, withdraws, conflictsWith }: Linked): Claim => {
  const status = string(claim, 'status');
  if (!isClaimStatus(status))
    throw new Error(`the store holds a claim of unknown status ${status}: ${String(claim.id)}`);
  return {
    ...statementFrom(claim),
    id: string(claim, 'id'),
    case: string(claim, 'case'),
    status,
    statement: string(claim, 'statement'),
    source: sourceFrom(source),
    ...optional(claim, 'date'),
    ...optional(claim, 'attributedTo'),
    ...optional(claim, 'note'),
    ...optional(claim, 'basis'),
    ...(claim.approximate === true ? { approximate: true } : {}),
    ...(claim.bound === 'at-least' || claim.bound === 'at-most' ? { bound: claim.bound } : {}),
    // Neo4j hands over links in no order of its own.
    about: about.toSorted(),
    ...(typeof claim.stated === 'string' ? { statedAbout: strings((parse(claim.stated) as Stored).about) } : {}),
    answers: answers.toSorted(),
    conflictsWith: conflictsWith.toSorted(),
    ...(withdraws === undefined || withdraws.length === 0 ? {} : { withdraws: withdraws.toSorted() }),
  };
};

const evidenceNames: ReadonlySet<string> = new Set([
  'id',
  'recorded',
  'lastConfirmed',
  'status',
  'disputed',
  'claims',
  'sources',
  'statements',
  'editions',
  'standing',
]);

export const relationFrom = ({ kind, from, to, properties: row }: StoredRelation): Relation & Stated => {
  const status = string(row, 'status');
  if (!isRelationKind(kind)) throw new Error(`the store holds a relation of unknown kind ${kind}: ${String(row.id)}`);
  if (!isClaimStatus(status))
    throw new Error(`the store holds a relation of unknown status ${status}: ${String(row.id)}`);
  return {
    id: string(row, 'id'),
    kind,
    from,
    to,
    properties: Object.fromEntries(Object.entries(values(row, {})).filter(([name]) => !evidenceNames.has(name))),
    ...optional(row, 'recorded'),
    status,
    disputed: row.disputed === true,
    claims: strings(row.claims),
    sources: strings(row.sources),
    ...statedBy(row),
  };
};
