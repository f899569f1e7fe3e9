import { parseRelationId, relationId } from '../../../domain/graph.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import { isRelationKind } from '../../../domain/vocabulary/kinds.ts';
import { continuanceInWords, relationDetails, relationInWords, relationVerb } from '../../../domain/words.ts';
import { type RelationClaim, relationMeant } from '../../model/oneFact.ts';
import { queries } from '../../store/queries.ts';
import { relationFrom } from '../../store/rows.ts';
import { type ClockArguments, clocksOf } from '../clocks.ts';
import type { Complete } from '../complete.ts';
import { type Context, present } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import type * as schema from '../generated/types.ts';
import { batched } from '../loaders.ts';
import type { EntityParent, RelationParent } from '../parents.ts';
import { boundOut, certaintyOut, statusOut } from '../words.ts';
import { evaluated } from './evaluated.ts';
import { sourcesById } from './sources.ts';

/** Most relations that one question reads. */
export const mostRelations = 20_000;

/** The relations that have the kinds and ends which ids begin with, in the order of time, judged at the clocks of a question. */
const relationsLike = async (ids: readonly string[], args: ClockArguments, context: Context) => {
  const pairs = ids.flatMap(id => {
    const parts = parseRelationId(id);
    return parts ? [{ kind: parts.kind, from: parts.from, to: parts.to }] : [];
  });
  const rows = await context.store.read(queries.relationsBetween, { pairs }, context.reading);
  const relations = rows.map(relationFrom);
  const ends = relations.flatMap(relation => [relation.from, relation.to]);
  const entities = present(await context.entities.loadMany([...new Set(ends)]));
  const known = await evaluated(entities, relations, { clocks: clocksOf(args, context) }, context);
  const alike = groupBy(known.relations, ({ kind, from, to }) => relationId(kind, from, to));
  return (id: string): readonly RelationParent[] => {
    const parts = parseRelationId(id);
    return parts && isRelationKind(parts.kind) ? (alike.get(relationId(parts.kind, parts.from, parts.to)) ?? []) : [];
  };
};

/** The relation that an id means, an id of a former version too. Null where there is none, or none is known. */
export const relationById = async (
  id: string,
  args: ClockArguments,
  context: Context,
): Promise<RelationParent | null> => relationMeant(id, (await relationsLike([id], args, context))(id)) ?? null;

/**
 * The relation that a claim supports, or the one that a denial is of: as known today and at any time, read and judged for
 * all claims of a question at once.
 */
export const relationOfClaim = async (
  { id, relation, values }: RelationClaim,
  context: Context,
): Promise<RelationParent | null> => {
  const alike = await context
    .once('relations today', () =>
      batched<readonly RelationParent[]>(context.reading, async ids => relationsLike(ids, {}, context)),
    )
    .load(relation);
  const supported = alike.find(({ claims }) => claims.includes(id));
  const start = typeof values.start === 'string' ? values.start : '';
  return supported ?? relationMeant(relation + start, alike) ?? null;
};

/** Who is party to a case, with the relation that says so: read and judged for all cases at the same clocks at once. */
export const partiesTo = ({ id: of, clocks }: EntityParent, context: Context) =>
  context
    .once(`parties ${JSON.stringify(clocks)}`, () =>
      batched(context.reading, async ids => {
        const told = present(await context.caseRelations.loadMany(ids)).flat();
        const relations = told.filter(({ kind, to }) => kind === 'PARTY_TO' && ids.includes(to));
        const entities = present(await context.entities.loadMany([...new Set(relations.map(({ from }) => from))]));
        const known = await evaluated(entities, relations, { clocks }, context);
        const byCase = groupBy(known.relations, ({ to }) => to);
        return id =>
          (byCase.get(id) ?? []).flatMap(relation => {
            const there = known.entities.get(relation.from);
            return there ? [{ relation, there }] : [];
          });
      }),
    )
    .load(of);

const number = (relation: RelationParent, name: string): number | null => {
  const value = relation.properties[name];
  return typeof value === 'number' ? value : null;
};
const flag = (relation: RelationParent, name: string): boolean | null => {
  const value = relation.properties[name];
  return typeof value === 'boolean' ? value : null;
};
const text = (relation: RelationParent, name: string): string | null => {
  const value = relation.properties[name];
  return typeof value === 'string' ? value : null;
};

export const Relation: Complete<schema.RelationResolvers> = {
  id: relation => relation.id,
  kind: relation => relation.kind,
  from: (relation, _args, context) => entityOf('relation', relation.from, context),
  to: (relation, _args, context) => entityOf('relation', relation.to, context),
  start: relation => text(relation, 'start'),
  end: relation => text(relation, 'end'),
  recorded: relation => relation.recorded ?? null,
  lastConfirmed: relation => relation.lastConfirmed ?? null,
  continuance: ({ lastConfirmed, presumedUntil }) =>
    presumedUntil === undefined ? null : continuanceInWords(lastConfirmed, presumedUntil),
  certainty: relation => (relation.certainty === undefined ? null : certaintyOut(relation.certainty)),
  status: relation => statusOut(relation.status),
  disputed: relation => relation.disputed,
  shareMin: relation => number(relation, 'shareMin'),
  shareMinExclusive: relation => flag(relation, 'shareMinExclusive'),
  shareMaxExclusive: relation => flag(relation, 'shareMaxExclusive'),
  votingMinExclusive: relation => flag(relation, 'votingMinExclusive'),
  votingMaxExclusive: relation => flag(relation, 'votingMaxExclusive'),
  shareMax: relation => number(relation, 'shareMax'),
  votingMin: relation => number(relation, 'votingMin'),
  votingMax: relation => number(relation, 'votingMax'),
  servers: relation => number(relation, 'servers'),
  gpus: relation => number(relation, 'gpus'),
  quantity: relation => number(relation, 'quantity'),
  unit: relation => text(relation, 'unit'),
  amountUsd: relation => number(relation, 'amountUsd'),
  means: relation => text(relation, 'means'),
  role: relation => text(relation, 'role'),
  list: relation => text(relation, 'list'),
  remote: relation => flag(relation, 'remote'),
  approximate: relation => relation.properties.approximate === true,
  bound: relation => boundOut(relation.properties.bound),
  verb: ({ kind }) => relationVerb(kind, true),
  details: relation => relationDetails(relation),
  text: relation => relationInWords(relation),
  hypothesis: relation => relation.hypothesis ?? null,
  claims: async (relation, _args, context) => {
    if (relation.evidence.length > 0 || relation.claims.length === 0) return [...relation.evidence];
    return present(await context.claims.loadMany([...relation.claims]));
  },
  sources: (relation, _args, context) => sourcesById(relation.sources, context),
};
