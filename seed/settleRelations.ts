import { disputedClaims, supportOf } from '../server/model/evidence.ts';
import { type Claim, type Properties, parseRelationId } from '../server/model/graph.ts';
import { groupBy } from '../server/model/groupBy.ts';
import { isClaimStatus } from '../server/model/kinds.ts';
import { queries } from '../server/store/queries.ts';
import type { Run } from '../server/store/query.ts';
import { claimFrom, entityFrom, sourceFrom } from '../server/store/rows.ts';
import { writes } from '../server/store/writes.ts';
import { textsIn } from './declarations.ts';
import type { Plain } from './parse.ts';
import { registeredRelations } from './registered.ts';

export type RelationChanges = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** Ids that no claim has, since claim ids hold no tilde. */
const registeredPrefix = 'registered~';
const registered: ReadonlySet<string> = new Set(['EXPORTS', 'IMPORTS', 'OBSERVED']);

/** Trade data state their relations without claims; each of their sources counts as one here, and is left out of the list. */
const registeredClaims = async (run: Run, ids: readonly string[], leaving: ReadonlySet<string>): Promise<Claim[]> => {
  const targets = ids.flatMap(id => {
    const parts = parseRelationId(id);
    return parts && registered.has(parts.kind) && !leaving.has(parts.to) ? [parts.to] : [];
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

/** Lists are in a fixed order and numbers are plain, so equal properties have equal text. */
const textOf = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Makes relations what all claims of all files, and the trade data, now add up to; those that nothing supports go.
 * `ids` are relation ids; both ends must stand in the store. `leaving` are entities that are about to be removed.
 */
export const settleRelations = async (
  run: Run,
  ids: readonly string[],
  leaving: ReadonlySet<string>,
): Promise<RelationChanges> => {
  if (ids.length === 0) return { added: [], changed: [], removed: [] };
  const named = (await run(writes.claimsOfRelations, { ids: [...ids] })).map(({ id }) => id);
  const evidence = (await run(queries.evidence, { claims: named, entities: [] })).map(claimFrom);
  const disputed = disputedClaims(evidence);
  const stating = [...evidence, ...(await registeredClaims(run, ids, leaving))];
  const claimsOf = groupBy(stating, claim => (claim.says === 'relation' ? claim.relation : undefined));
  const ends = ids.flatMap(id => {
    const parts = parseRelationId(id);
    return parts ? [{ id, ...parts }] : [];
  });
  const from = [...new Set(ends.map(end => end.from))];
  const stored = await run(queries.relationsAt, { from, ids: [...ids] });
  const before = new Map(stored.map(({ properties }) => [String(properties.id), textOf(properties)]));

  const rows = ends.flatMap(end => {
    const support = supportOf(claimsOf.get(end.id) ?? [], disputed);
    if (support === undefined) return [];
    const { properties: values, confirmed: _, claims, ...rest } = support;
    const properties: Properties = {
      ...values,
      ...rest,
      id: end.id,
      claims: claims.filter(id => !id.startsWith(registeredPrefix)),
    };
    return [{ kind: end.kind, from: end.from, to: end.to, properties }];
  });
  const idOf = ({ properties }: { properties: Properties }): string => String(properties.id);
  const supported = new Set(rows.map(idOf));
  const written = rows.filter(row => before.get(idOf(row)) !== textOf(row.properties));
  const removed = ends.filter(({ id }) => before.has(id) && !supported.has(id));
  const rewritten = new Set(written.map(idOf));
  const outdated = ends.filter(({ id }) => before.has(id) && (rewritten.has(id) || !supported.has(id)));
  if (outdated.length > 0) await run(writes.removeRelations, { rows: outdated });
  if (written.length > 0) await run(writes.relations, { rows: written });
  return {
    added: written.map(idOf).filter(id => !before.has(id)),
    changed: written.map(idOf).filter(id => before.has(id)),
    removed: removed.map(({ id }) => id),
  };
};
