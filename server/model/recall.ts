import { type Certainty, dawn, earlier, holdsAt, later, never, type Span, spanOf, type Validity } from './dates.ts';
import { disputedClaims, isKnown, type ResolvedProperty, resolveProperties, supportOf } from './evidence.ts';
import type { Claim, Entity, Properties, Relation } from './graph.ts';
import { groupBy } from './groupBy.ts';
import { atOnce, type Turns } from './turns.ts';

/** What the store holds on part of the graph, before any date is asked for. */
export type GraphRecord = {
  readonly entities: ReadonlyMap<string, Entity & { readonly declared: Properties }>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** All claims behind the relations and the properties of the entities, and those that answer or contradict them. */
  readonly claims: ReadonlyMap<string, Claim>;
};

/** `asOf`: what held then. `knownBy`: what had been published by then; undefined means today, when everything is known. */
export type Clocks = { readonly asOf: Span; readonly knownBy?: Span | undefined };

export type KnownRelation = Relation & {
  readonly validity: Validity;
  /** At `asOf`; undefined when it did not hold then. */
  readonly certainty: Certainty | undefined;
  readonly lastConfirmed?: string | undefined;
  readonly evidence: readonly Claim[];
  /** What a reader supposes of it, against or beyond the record; see access/whatIf.ts. */
  readonly hypothesis?: string | undefined;
};

/** An entity with its properties as known then; `resolved` holds the claim behind each. */
export type KnownEntity = Entity & { readonly resolved: ReadonlyMap<string, ResolvedProperty> };

/** The graph as it was known at one date and stood at another. */
export type Knowledge = {
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly relations: readonly KnownRelation[];
};

/**
 * When a relation held. A missing start: certain from the earliest date or publication among its claims, possible before.
 * A missing end: no end was reported, so it is certain until last confirmed and possible ever after.
 */
export const validityOf = (
  start: string | undefined,
  end: string | undefined,
  confirmed: readonly string[],
): Validity => {
  const spans = confirmed.map(spanOf);
  const begun: Span =
    start === undefined ? { first: dawn, last: spans.map(span => span.last).reduce(earlier, never) } : spanOf(start);
  if (end !== undefined) return { start: begun, end: spanOf(end) };
  const confirmedUntil = spans.map(span => span.first).reduce(later, start === undefined ? dawn : begun.first);
  return { start: begun, end: { first: confirmedUntil, last: never } };
};

const text = (properties: Properties | undefined, name: string): string | undefined => {
  const value = properties?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** The lease whose dates a relation takes where it has none of its own. */
const leaseOf = (relation: Relation): string | undefined => {
  if (relation.kind === 'COVERS') return relation.from;
  return relation.kind === 'TAKES' || relation.kind === 'GRANTS' ? relation.to : undefined;
};

const recallEntity = (
  { id, kind, name, declared }: Entity & { readonly declared: Properties },
  claims: readonly Claim[],
  clocks: Clocks,
): KnownEntity => {
  const resolved = resolveProperties(kind, declared, claims, clocks);
  const properties = Object.fromEntries([...resolved].map(([property, { value }]) => [property, value]));
  return { id, kind, name, properties, resolved };
};

/** A relation loaded in bulk has no claims: it is known from its `recorded` date on and confirmed then. */
const supportOfBulk = (relation: Relation, knownBy: Span | undefined) =>
  knownBy === undefined || (relation.recorded !== undefined && spanOf(relation.recorded).last <= knownBy.last)
    ? {
        ...relation,
        confirmed: relation.recorded === undefined ? [] : [relation.recorded],
        lastConfirmed: relation.recorded,
      }
    : undefined;

/**
 * The record as known by `knownBy`, judged at `asOf`: unknown claims do not exist, neither for status nor for disputes.
 * Rests before each entity and each relation.
 */
export function* recalling(record: GraphRecord, clocks: Clocks): Turns<Knowledge> {
  const known = [...record.claims.values()].filter(claim => isKnown(claim, clocks.knownBy));
  const disputed = disputedClaims(known);
  const stating = groupBy(record.claims.values(), claim => (claim.says === 'property' ? claim.of : undefined));
  const entities = new Map<string, KnownEntity>();
  for (const entity of record.entities.values()) {
    yield;
    entities.set(entity.id, recallEntity(entity, stating.get(entity.id) ?? [], clocks));
  }
  const relations: KnownRelation[] = [];
  for (const relation of record.relations.values()) {
    yield;
    const evidence = relation.claims.flatMap(id => {
      const claim = record.claims.get(id);
      return claim && isKnown(claim, clocks.knownBy) ? [claim] : [];
    });
    const support =
      relation.claims.length === 0 ? supportOfBulk(relation, clocks.knownBy) : supportOf(evidence, disputed);
    if (!support) continue;
    const lease = entities.get(leaseOf(relation) ?? '');
    const start = text(support.properties, 'start') ?? text(lease?.properties, 'start');
    const end = text(support.properties, 'end') ?? text(lease?.properties, 'end');
    const validity = validityOf(start, end, support.confirmed);
    const properties = {
      ...support.properties,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
    const { id, kind, from, to } = relation;
    relations.push({
      id,
      kind,
      from,
      to,
      properties,
      ...(support.recorded === undefined ? {} : { recorded: support.recorded }),
      lastConfirmed: support.lastConfirmed,
      status: support.status,
      disputed: support.disputed,
      claims: support.claims,
      sources: support.sources,
      validity,
      certainty: holdsAt(validity, clocks.asOf),
      evidence,
    });
  }
  return { entities, relations };
}

/** As `recalling`, without a rest: for what is small. */
export const recall = atOnce(recalling);
