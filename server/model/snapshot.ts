import { type Cooperative, runSync } from '../../domain/cooperative.ts';
import { type Certainty, type Day, type Span, spanOf, type Validity } from '../../domain/dates.ts';
import type { Claim, Entity, Properties, Relation } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';
import { continuanceInWords } from '../../domain/words.ts';
import { disputedClaims, type ResolvedProperty, resolveProperties } from './evidence.ts';
import { knownRelations } from './knownRelations.ts';

/** What the store holds on part of the graph, before any date is asked for. */
export type GraphRecord = {
  readonly entities: ReadonlyMap<string, Entity & { readonly declared: Properties }>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** All claims behind the relations and the properties of the entities, and those that answer or contradict them. */
  readonly claims: ReadonlyMap<string, Claim>;
};

/**
 * `asOf`: what held then. `knownBy`: what had been published by then; undefined means today, when everything is known.
 * `presume`: false counts what has no reported end as possible, no more, after its last report.
 */
export type Clocks = {
  readonly asOf: Span;
  readonly knownBy?: Span | undefined;
  readonly presume?: boolean | undefined;
};

export type KnownRelation = Relation & {
  readonly validity: Validity;
  /** At `asOf`; undefined when it did not hold then. */
  readonly certainty: Certainty | undefined;
  readonly lastConfirmed?: string | undefined;
  /** The last day of `asOf`, up to which it is presumed to go on since it was last confirmed; given where it is presumed. */
  readonly presumedUntil?: Day | undefined;
  readonly evidence: readonly Claim[];
  /** How surely it held, or one that follows it or that it follows: figures of one holder replace each other. */
  readonly anyOf?: Certainty | undefined;
  /** Why its figures are a range, where several claims make them one. */
  readonly figures?: string | undefined;
  /** What a reader supposes of it, against or beyond the record; see access/whatIf.ts. */
  readonly hypothesis?: string | undefined;
};

/** What leaves in doubt that a relation held at `asOf`, in a few words; undefined where it certainly did. */
export const doubtOf = ({ certainty, lastConfirmed, presumedUntil, figures }: KnownRelation): string | undefined => {
  const doubts = [
    certainty === 'possible' ? 'possibly' : undefined,
    presumedUntil === undefined ? undefined : continuanceInWords(lastConfirmed, presumedUntil),
    figures,
  ].filter(doubt => doubt !== undefined);
  return doubts.length === 0 ? undefined : doubts.join('; ');
};

/** An entity with its name and properties as known then; `resolved` holds the claim behind each. */
export type KnownEntity = Entity & {
  readonly resolved: ReadonlyMap<string, ResolvedProperty>;
  /** The days from which claims that are known give one of its properties a value. */
  readonly changes: readonly Day[];
};

/** The graph as it was known at one date and stood at another. */
export type Snapshot = {
  readonly asOf: Span;
  readonly entities: ReadonlyMap<string, KnownEntity>;
  readonly relations: readonly KnownRelation[];
};

const viewEntity = (
  { id, kind, name, declared }: Entity & { readonly declared: Properties },
  claims: readonly Claim[],
  clocks: Clocks,
): KnownEntity => {
  const resolved = resolveProperties(kind, declared, claims, clocks);
  const { name: stated, ...properties } = Object.fromEntries(
    [...resolved].map(([property, { value }]) => [property, value]),
  );
  const changes = claims.flatMap(claim =>
    claim.date !== undefined && isKnown(claim, clocks.knownBy) ? [spanOf(claim.date).first] : [],
  );
  return { id, kind, name: typeof stated === 'string' ? stated : name, properties, resolved, changes };
};

/**
 * The record as known by `knownBy`, judged at `asOf`: unknown claims do not exist, neither for status nor for disputes.
 * Rests before each entity and each relation.
 */
export function* viewingAt(record: GraphRecord, clocks: Clocks): Cooperative<Snapshot> {
  const known = [...record.claims.values()].filter(claim => isKnown(claim, clocks.knownBy));
  const disputed = disputedClaims(known);
  const stating = groupBy(record.claims.values(), claim => (claim.says === 'property' ? claim.of : undefined));
  const entities = new Map<string, KnownEntity>();
  for (const entity of record.entities.values()) {
    yield;
    entities.set(entity.id, viewEntity(entity, stating.get(entity.id) ?? [], clocks));
  }
  return { asOf: clocks.asOf, entities, relations: yield* knownRelations(record, clocks, disputed, entities) };
}

/** As `viewingAt`, without a rest: for what is small. */
export const viewAt = runSync(viewingAt);
