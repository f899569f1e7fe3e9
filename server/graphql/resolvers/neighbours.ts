import { groupBy } from '../../../domain/groupBy.ts';
import { relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import { separate } from '../../store/gather.ts';
import { queries } from '../../store/queries.ts';
import { type DeclaredEntity, relationFrom } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import type * as schema from '../generated/types.ts';
import { connection, cursorOf, pageSize, readCursor } from '../paging.ts';
import type { RelationParent } from '../parents.ts';
import { evaluated, timingOf } from './evaluated.ts';
import { mostRelations } from './relations.ts';

const counted = (relations: readonly RelationParent[], id: string) =>
  [...groupBy(relations, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, of]) => ({
      kind,
      outgoing: of.filter(({ from }) => from === id).length,
      incoming: of.filter(({ to }) => to === id).length,
    }));

type Asked = {
  readonly args: schema.QueryNeighboursArgs;
  readonly here: DeclaredEntity;
  readonly size: number;
  readonly after: string | undefined;
};

/** What is known of all times is counted by the store, and a page of it read, however many relations there are. */
const ofAllTimes = async ({ args, here, size, after = '' }: Asked, context: Context) => {
  const { store, reading } = context;
  const [kinds, outgoing] = [args.relationKinds ?? relationKindNames, args.outgoing ?? null];
  const question = { id: here.id, kinds: [...kinds], outgoing, after, limit: size + 1 };
  const { relations, entities } = separate(await store.read(queries.neighbours, question, reading));
  const page = relations.slice(0, size);
  // Figures of one holder replace each other: a relation is judged with all others of its kind and ends.
  const pairs = page.map(({ kind, from, to }) => ({ kind, from, to }));
  const alike = pairs.length === 0 ? [] : await store.read(queries.relationsBetween, { pairs }, reading);
  const known = await evaluated([here, ...entities], alike.map(relationFrom), timingOf(args, context), context);
  const judged = new Map(known.relations.map(relation => [relation.id, relation]));
  const counts = await context.counts.load(here.id);
  const wanted = counts.filter(({ kind }) => kinds.includes(kind));
  const sum = (of: 'incoming' | 'outgoing' | 'loops'): number => wanted.reduce((all, count) => all + count[of], 0);
  const [leading, led] = [sum('outgoing'), sum('incoming') - sum('loops')];
  return {
    edges: page.flatMap(({ id, from, to }) => {
      const [relation, node] = [judged.get(id), known.entities.get(from === here.id ? to : from)];
      return relation && node ? [{ cursor: cursorOf(id), node, relation }] : [];
    }),
    counts: [...counts],
    pageInfo: {
      hasNextPage: relations.length > size,
      endCursor: page.length > 0 ? cursorOf(page.at(-1)?.id ?? '') : null,
    },
    totalCount: (outgoing === false ? 0 : leading) + (outgoing === true ? 0 : led),
    truncated: false,
  };
};

/** Relations stand in the order of their ids, which begin with their kinds: a cursor whose relation is gone still has its place. */
export const neighbours = async (args: schema.QueryNeighboursArgs, context: Context) => {
  const size = pageSize(args.first, 50);
  const after = readCursor(args.after, 1)?.[0];
  const here = await entityOf('id', args.id, context);
  if (!args.asOf && !args.knownBy) return ofAllTimes({ args, here, size, after }, context);
  const all = { kinds: [...relationKindNames], outgoing: null, after: '' };
  const question = { id: here.id, ...all, limit: mostRelations + 1 };
  const found = await context.store.read(queries.neighbours, question, context.reading);
  const { relations, entities } = separate(found.slice(0, mostRelations));
  const known = await evaluated([here, ...entities], relations, timingOf(args, context), context);
  const rows = known.relations.flatMap(relation => {
    const there = known.entities.get(relation.from === here.id ? relation.to : relation.from);
    return there ? [{ relation, there }] : [];
  });
  const { relationKinds, outgoing } = args;
  const wanted = rows.filter(
    ({ relation }) =>
      (!relationKinds || relationKinds.includes(relation.kind)) &&
      (outgoing === undefined || outgoing === null || (relation.from === here.id) === outgoing),
  );
  const rest = after === undefined ? wanted : wanted.filter(({ relation }) => relation.id > after);
  const page = rest.slice(0, size);
  const { pageInfo, totalCount } = connection(
    page,
    ({ relation }) => cursorOf(relation.id),
    rest.length > size,
    wanted.length,
  );
  return {
    edges: page.map(({ relation, there }) => ({ cursor: cursorOf(relation.id), node: there, relation })),
    counts: counted(
      rows.map(({ relation }) => relation),
      here.id,
    ),
    pageInfo,
    totalCount,
    truncated: found.length > mostRelations,
  };
};
