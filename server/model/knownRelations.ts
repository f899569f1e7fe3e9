import type { Cooperative } from '../../domain/cooperative.ts';
import {
  type Certainty,
  dawn,
  dayBefore,
  earlier,
  holdsAt,
  later,
  never,
  type Span,
  spanOf,
  type Validity,
} from '../../domain/dates.ts';
import { type Claim, type Properties, type Relation, relationId } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';
import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import type { ClaimStatus } from '../../domain/vocabulary/statuses.ts';
import { statusRank, supportOf } from './evidence.ts';
import { factsTold, statesRelation } from './oneFact.ts';
import type { Clocks, GraphRecord, KnownEntity, KnownRelation } from './snapshot.ts';
import { succession } from './succession.ts';

/**
 * When a relation held. A missing start: certain from the earliest date or publication among its claims, possible before.
 * A missing end: no end was reported, so it is certain until last confirmed and presumed ever after. An end that only a
 * weaker source tells than the relation leaves open whether it goes on after it. An end at the latest (`isCeiling`) is
 * open from the last day before it on which the relation was confirmed.
 */
export const validityOf = (
  start: string | undefined,
  end: string | undefined,
  confirmed: readonly string[],
  isWeakEnd = false,
  isCeiling = false,
): Validity => {
  const spans = confirmed.map(spanOf);
  const begun: Span =
    start === undefined ? { first: dawn, last: spans.map(span => span.last).reduce(earlier, never) } : spanOf(start);
  if (end !== undefined) {
    const { first, last } = spanOf(end);
    const before = spans.map(span => span.first).filter(day => day <= last);
    const earliest = isCeiling ? before.reduce(later, start === undefined ? dawn : begun.first) : first;
    return { start: begun, end: { first: earliest, last: isWeakEnd ? never : last } };
  }
  const confirmedUntil = spans.map(span => span.first).reduce(later, start === undefined ? dawn : begun.first);
  return { start: begun, end: { first: confirmedUntil, last: never }, presumed: never };
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

const holdings: ReadonlySet<RelationKind> = new Set(['OWNS', 'CONTROLS']);

/** A holding as its owner's dissolution ends it: a dissolved owner holds nothing from the day of its dissolution. */
const heldUntilDissolved = (kind: RelationKind, validity: Validity, owner: KnownEntity | undefined): Validity => {
  const dissolved = holdings.has(kind) && owner?.kind === 'Firm' ? text(owner.properties, 'dissolved') : undefined;
  if (dissolved === undefined) return validity;
  const { first, last } = spanOf(dissolved);
  const { start, end, presumed } = validity;
  return {
    start,
    end: { first: earlier(end.first, dayBefore(first)), last: earlier(end.last, dayBefore(last)) },
    ...(presumed === undefined ? {} : { presumed: earlier(presumed, dayBefore(first)) }),
  };
};

/** A relation loaded in bulk has no claims: it is known from its `recorded` date on and confirmed then. */
const supportOfBulk = (relation: Relation, knownBy: Span | undefined) =>
  knownBy === undefined || (relation.recorded !== undefined && spanOf(relation.recorded).last <= knownBy.last)
    ? {
        ...relation,
        confirmed: relation.recorded === undefined ? [] : [relation.recorded],
        lastConfirmed: relation.recorded,
        weakEnd: false,
        figures: undefined,
      }
    : undefined;

type Told = { readonly relation: Relation; readonly evidence: readonly Claim[] };

const pairOf = ({ kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>): string => relationId(kind, from, to);

/**
 * The relations with the claims for them that are known. By an earlier day of knowledge, claims that tell two relations
 * may tell one, since what tells them apart was not known: they are put together anew, under the id of the most exact.
 */
function* toldIn(record: GraphRecord, knownBy: Span | undefined): Cooperative<readonly Told[]> {
  const told: Told[] = [];
  for (const group of groupBy(record.relations.values(), pairOf).values()) {
    yield;
    const known = (relation: Relation): readonly Claim[] =>
      relation.claims.flatMap(id => {
        const claim = record.claims.get(id);
        return claim && isKnown(claim, knownBy) ? [claim] : [];
      });
    const [stated, bulk] = [group.filter(({ claims }) => claims.length > 0), group.filter(r => r.claims.length === 0)];
    for (const relation of bulk) told.push({ relation, evidence: [] });
    if (stated.length < 2 || knownBy === undefined) {
      for (const relation of stated) told.push({ relation, evidence: known(relation) });
      continue;
    }
    for (const fact of factsTold(stated.flatMap(known).filter(statesRelation))) {
      const relation = stated.find(({ claims }) => claims.includes(fact[0]?.id ?? ''));
      if (relation) told.push({ relation, evidence: fact });
    }
  }
  return told;
}

type Draft = Omit<KnownRelation, 'certainty' | 'anyOf' | 'presumedUntil'>;

const isWeaker = (claim: Claim | undefined, status: ClaimStatus): boolean =>
  claim !== undefined && statusRank(claim.status) > statusRank(status);

/** What is known of one relation; undefined where no known claim supports it. A lease gives it the dates it has none of. */
const draftOf = (
  { relation, evidence }: Told,
  disputed: ReadonlySet<string>,
  entities: ReadonlyMap<string, KnownEntity>,
  knownBy: Span | undefined,
): Draft | undefined => {
  const support = relation.claims.length === 0 ? supportOfBulk(relation, knownBy) : supportOf(evidence, disputed);
  if (!support) return undefined;
  const lease = entities.get(leaseOf(relation) ?? '');
  const own = { start: text(support.properties, 'start'), end: text(support.properties, 'end') };
  const start = own.start ?? text(lease?.properties, 'start');
  const end = own.end ?? text(lease?.properties, 'end');
  const isWeakEnd =
    own.end === undefined ? isWeaker(lease?.resolved.get('end')?.claim, support.status) : support.weakEnd;
  const isCeiling = own.end !== undefined && support.properties.endNoLater === true;
  const { id, kind, from, to } = relation;
  return {
    ...{ id, kind, from, to },
    properties: {
      ...support.properties,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    },
    ...(support.recorded === undefined ? {} : { recorded: support.recorded }),
    lastConfirmed: support.lastConfirmed,
    status: support.status,
    disputed: support.disputed,
    claims: support.claims,
    sources: support.sources,
    ...(support.figures === undefined ? {} : { figures: support.figures }),
    validity: heldUntilDissolved(
      kind,
      validityOf(start, end, support.confirmed, isWeakEnd, isCeiling),
      entities.get(from),
    ),
    evidence,
  };
};

const certaintyAt = (validity: Validity, { asOf, presume }: Clocks): Certainty | undefined => {
  const held = holdsAt(validity, asOf);
  return held === 'presumed' && presume === false ? 'possible' : held;
};

const byStart = ({ validity: { start: a }, id: x }: Draft, { validity: { start: b }, id: y }: Draft): number =>
  a.first.localeCompare(b.first) || a.last.localeCompare(b.last) || (x < y ? -1 : 1);

/** Relations of one kind and the same ends as they held at `asOf`. */
const heldAt = (drafts: readonly Draft[], clocks: Clocks): readonly KnownRelation[] => {
  const inOrder = drafts.length < 2 ? drafts : drafts.toSorted(byStart);
  return succession(inOrder).flatMap(({ validity, run }, i): KnownRelation[] => {
    const draft = inOrder[i];
    if (!draft) return [];
    const certainty = certaintyAt(validity, clocks);
    const anyOf = run === validity ? undefined : certaintyAt(run, clocks);
    return [
      {
        ...draft,
        validity,
        certainty,
        ...(anyOf === undefined || certainty === undefined ? {} : { anyOf }),
        ...(certainty === 'presumed' ? { presumedUntil: clocks.asOf.last } : {}),
      },
    ];
  });
};

/**
 * The relations of a record as known by `knownBy` and as they held at `asOf`. `disputed` are claim ids, `entities` as known
 * then. Rests before each.
 */
export function* knownRelations(
  record: GraphRecord,
  clocks: Clocks,
  disputed: ReadonlySet<string>,
  entities: ReadonlyMap<string, KnownEntity>,
): Cooperative<readonly KnownRelation[]> {
  const drafts: Draft[] = [];
  for (const told of yield* toldIn(record, clocks.knownBy)) {
    yield;
    const draft = draftOf(told, disputed, entities, clocks.knownBy);
    if (draft) drafts.push(draft);
  }
  const relations: KnownRelation[] = [];
  for (const group of groupBy(drafts, pairOf).values()) {
    yield;
    relations.push(...heldAt(group, clocks));
  }
  return relations;
}
