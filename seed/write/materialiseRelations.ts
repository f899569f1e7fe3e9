import { type Claim, type Properties, parseRelationId, relationId, textOfProperties } from '../../domain/graph.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isKnown } from '../../domain/publication.ts';
import { isRelationKind, type RelationKind } from '../../domain/vocabulary/kinds.ts';
import { isClaimStatus } from '../../domain/vocabulary/statuses.ts';
import {
  aboutOfClaimId,
  type DataSetStatement,
  type Editions,
  relationClaims,
  statementProperties,
} from '../../server/model/dataSetStatements.ts';
import { editionsOf } from '../../server/model/dataSets.ts';
import { disputedClaims, supportOf } from '../../server/model/evidence.ts';
import { factIds, factsTold, statesRelation } from '../../server/model/oneFact.ts';
import { queries } from '../../server/store/queries.ts';
import type { Run } from '../../server/store/query.ts';
import { claimFrom, entityFrom, type Stored, sourceFrom, statementsIn } from '../../server/store/rows.ts';
import { writes } from '../../server/store/writes.ts';
import { textsIn } from '../check/declarations.ts';
import type { Plain } from '../parse/parse.ts';
import { dataSetsIn } from './dataSetsIn.ts';
import { registeredRelations } from './registered.ts';

export type RelationChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** Ids that no claim has, since claim ids hold no tilde. */
const registeredPrefix = 'registered~';
const unclaimed: ReadonlySet<string> = new Set(['EXPORTS', 'IMPORTS', 'OBSERVED']);

/** Trade data state their relations without claims; each of their sources counts as one here, and is left out of the list. */
const registeredClaims = async (run: Run, ids: readonly string[], leaving: ReadonlySet<string>): Promise<Claim[]> => {
  const targets = ids.flatMap(id => {
    const parts = parseRelationId(id);
    return parts && unclaimed.has(parts.kind) && !leaving.has(parts.to) ? [parts.to] : [];
  });
  if (targets.length === 0) return [];
  const entities = (await run(queries.entitiesById, { ids: targets })).map(({ entity }) => entityFrom(entity));
  const sourceIds = entities.flatMap(({ declared }) => textsIn(declared.sources as Plain));
  const rows = await run(queries.entitiesById, { ids: sourceIds });
  const sources = new Map(rows.map(({ entity }) => [String(entity.id), sourceFrom(entity)]));
  return entities.flatMap(({ id, kind, name, declared }) =>
    registeredRelations(id, kind, declared).flatMap(relation =>
      textsIn(declared.sources as Plain).flatMap(sourceId => {
        const source = sources.get(sourceId);
        const status = String(declared.status);
        if (source === undefined || !isClaimStatus(status)) return [];
        const claim: Claim = {
          says: 'relation',
          relation,
          values: {},
          id: `${registeredPrefix}${sourceId}`,
          case: '',
          status,
          statement: name,
          source,
          about: [],
          answers: [],
          conflictsWith: [],
        };
        return [claim];
      }),
    ),
  );
};

type Pair = { readonly kind: RelationKind; readonly from: string; readonly to: string };

/** Kind and ends, each once, of relation ids. */
export const pairsOf = (ids: readonly string[]): ReadonlyMap<string, Pair> => {
  const pairs = ids.flatMap(id => {
    const parts = parseRelationId(id);
    return parts && isRelationKind(parts.kind) ? [{ kind: parts.kind, from: parts.from, to: parts.to }] : [];
  });
  return new Map(pairs.map(pair => [relationId(pair.kind, pair.from, pair.to), pair]));
};

/** What data sets state of the relations of one kind and ends, which are those of `pair`. */
export type Revise = (pair: string, statements: readonly DataSetStatement[]) => readonly DataSetStatement[];

type Options = {
  /** Gives what data sets state, from now on, of the relations of one kind and ends, from what they stated before. */
  readonly revise?: Revise;
  /** Tells entities that were made in this transaction. */
  readonly isNew?: (entity: string) => boolean;
  /** The store holds no relation yet. */
  readonly noneStands?: boolean;
};

const revised = (
  pairs: readonly string[],
  stored: readonly { readonly kind: string; readonly from: string; readonly to: string; readonly properties: Stored }[],
  revise: Revise,
): ReadonlyMap<string, readonly DataSetStatement[]> => {
  const alike = groupBy(stored, ({ kind, from, to }) => (isRelationKind(kind) ? relationId(kind, from, to) : ''));
  return new Map(
    pairs.map(pair => [
      pair,
      revise(
        pair,
        (alike.get(pair) ?? []).flatMap(({ properties }) => statementsIn(properties)),
      ),
    ]),
  );
};

/** A relation as the store holds it. */
export type RelationRow = {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
};

/**
 * The relations of one kind from one entity to another, which `pair` names, that follow from what data sets state of them
 * and from the claims beside that.
 */
export const relationRows = (
  [key, pair]: readonly [string, Pair],
  statements: readonly DataSetStatement[],
  beside: readonly Claim[],
  { editions, disputed }: { readonly editions: Editions; readonly disputed: ReadonlySet<string> },
): readonly RelationRow[] => {
  const told = statements.map(statement => ({ statement, claims: relationClaims(key, statement, editions) }));
  const claims = [...beside, ...told.flatMap(one => one.claims.filter(claim => isKnown(claim, undefined)))];
  const facts = factsTold(claims.filter(statesRelation).filter(({ status }) => status !== 'denied'));
  // Most pairs have one.
  const isOne = facts.length === 1;
  const ids = isOne ? [key] : factIds(pair, facts);
  const places = new Map(isOne ? [] : facts.flatMap((fact, i) => fact.map(({ id }) => [id, i] as const)));
  // Those that tell no fact any more stay with the first.
  const stated = groupBy(told, one => (isOne ? 0 : (one.claims.flatMap(({ id }) => places.get(id) ?? [])[0] ?? 0)));
  return facts.flatMap((fact, i) => {
    const support = supportOf(fact, disputed);
    if (support === undefined) return [];
    const { properties: values, confirmed: _, weakEnd: _weak, figures: _figures, claims: all, ...rest } = support;
    const own = all.filter(id => !id.startsWith(registeredPrefix) && aboutOfClaimId(id) === undefined);
    const properties: Properties = {
      ...values,
      ...rest,
      ...statementProperties((stated.get(i) ?? []).map(({ statement }) => statement)),
      id: ids[i] ?? key,
      // Neo4j's offline importer knows no empty list, so no way of loading writes one.
      ...(own.length === 0 ? {} : { claims: own }),
    };
    return [{ ...pair, properties }];
  });
};

/**
 * Makes relations what all claims of all files, and the trade data, now add up to: those of the kinds and ends of `ids`,
 * which are relation ids. Those that nothing supports go. Both ends must stand in the store. `leaving` are entities that
 * are about to be removed.
 */
export const materialiseRelations = async (
  run: Run,
  ids: readonly string[],
  leaving: ReadonlySet<string>,
  { revise = (_, statements) => statements, isNew = () => false, noneStands = false }: Options = {},
): Promise<RelationChanges> => {
  const pairs = pairsOf(ids);
  if (pairs.size === 0) return { added: [], changed: [], removed: [] };
  const keys = [...pairs.keys()];
  // Nothing is said yet of the relations of an entity that stood nowhere before.
  const known = [...pairs].filter(([, { from, to }]) => !isNew(from) && !isNew(to));
  const named =
    known.length === 0
      ? []
      : (await run(writes.claimsOfRelations, { ids: known.map(([key]) => key) })).map(({ id }) => id);
  const evidence =
    named.length === 0 ? [] : (await run(queries.evidence, { claims: named, entities: [] })).map(claimFrom);
  const disputed = disputedClaims(evidence);
  const stored =
    noneStands || known.length === 0
      ? []
      : await run(queries.relationsBetween, { pairs: known.map(([, pair]) => pair) });
  const editions = editionsOf(await dataSetsIn(run), true);
  const statementsOf = revised(keys, stored, revise);
  const claimsOf = groupBy(
    [...evidence, ...(await registeredClaims(run, keys, leaving))].filter(statesRelation),
    claim => claim.relation,
  );
  const before = new Map(
    stored.map(({ from, to, properties }) => [String(properties.id), { from, to, text: textOfProperties(properties) }]),
  );

  const rows = [...pairs].flatMap(([key, pair]) =>
    relationRows([key, pair], statementsOf.get(key) ?? [], claimsOf.get(key) ?? [], { editions, disputed }),
  );
  const idOf = ({ properties }: { properties: Properties }): string => String(properties.id);
  const supported = new Set(rows.map(idOf));
  const written = rows.filter(row => before.get(idOf(row))?.text !== textOfProperties(row.properties));
  const rewritten = new Set(written.map(idOf));
  const outdated = [...before].filter(([id]) => rewritten.has(id) || !supported.has(id));
  if (outdated.length > 0)
    await run(writes.removeRelations, { rows: outdated.map(([id, { from, to }]) => ({ id, from, to })) });
  if (written.length > 0) await run(writes.relations, { rows: written });
  return {
    added: written.map(idOf).filter(id => !before.has(id)),
    changed: written.map(idOf).filter(id => before.has(id)),
    removed: [...before.keys()].filter(id => !supported.has(id)),
  };
};
