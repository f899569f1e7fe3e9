import type { RelationKind } from '../../domain/vocabulary/kinds.ts';
import { pathsBetween } from '../model/access/pathsBetween.ts';
import type { Step } from '../model/access/steps.ts';
import { type Clocks, type GraphRecord, type Snapshot, viewingAt } from '../model/snapshot.ts';
import { recordOfTies } from '../store/adjacency/recordOfTies.ts';
import { recordsBetween } from '../store/between.ts';
import { partyCount } from '../store/partyCount.ts';
import type { DeclaredEntity } from '../store/rows.ts';
import { runCooperatively } from '../store/runCooperatively.ts';
import { type Context, primed } from './context.ts';

export type PathsAsked = { readonly k: number; readonly hops: number; readonly kinds: readonly RelationKind[] };
export type Pair = readonly [from: DeclaredEntity, to: DeclaredEntity];
export type PathsFound = {
  readonly pair: Pair;
  /** What the paths were looked for in. */
  readonly snapshot: Snapshot;
  readonly paths: readonly (readonly Step[])[];
  /** True when relations were left out at a limit. */
  readonly truncated: boolean;
};

/** Most relations on ways between the entities of all pairs that are read. */
const mostRelations = 10_000;

const endsOf = (pairs: readonly Pair[]): readonly DeclaredEntity[] => [
  ...new Map(pairs.flat().map(entity => [entity.id, entity])).values(),
];
const viewOf = (record: GraphRecord, clocks: Clocks, context: Context): Promise<Snapshot> =>
  runCooperatively(viewingAt(primed(record, context), clocks), context.reading);
const pathsIn = (
  { relations }: Snapshot,
  [from, to]: Pair,
  question: PathsAsked,
  { reading }: Context,
): Promise<readonly (readonly Step[])[]> =>
  runCooperatively(pathsBetween(relations, from.id, to.id, question), reading);

/**
 * Over what was read from all ends at once, level by level and no farther than the paths lead: all of the length that was read
 * are there, so longer ones are looked for only where these are too few.
 */
const byLevels = async (
  pairs: readonly Pair[],
  question: PathsAsked,
  clocks: Clocks,
  context: Context,
): Promise<readonly PathsFound[]> => {
  for await (const record of recordsBetween(context.store, endsOf(pairs), question, context.reading)) {
    const snapshot = await viewOf(record, clocks, context);
    const found: PathsFound[] = [];
    for (const pair of pairs) {
      const paths = await pathsIn(snapshot, pair, { ...question, hops: record.hops }, context);
      found.push({ pair, snapshot, paths, truncated: record.truncated });
    }
    if (record.hops < question.hops && found.some(({ paths }) => paths.length < question.k)) continue;
    return found;
  }
  throw new Error('the last record is the answer, however few paths it has');
};

/**
 * The same where it is kept which entities are related: only what lies on ways between the ends is read, the shortest first, and
 * longer ones where too few of those held. `missing` where it is not kept, or not read yet.
 */
const overWays = async (
  pairs: readonly Pair[],
  asked: PathsAsked,
  clocks: Clocks,
  context: Context,
): Promise<readonly PathsFound[] | 'missing'> => {
  const { store, reading } = context;
  const { related } = context.asked;
  const { k, hops, kinds } = asked;
  if (!related?.isWorthwhile(await partyCount(store, reading))) return 'missing';
  const state = (await store.state()) ?? '';
  const found: PathsFound[] = [];
  let open = pairs.map((pair, at) => ({ pair, at, least: 1, enough: k }));
  while (open.length > 0) {
    const ways = await related.ways(
      {
        ...{ state, kinds, hops, most: Math.floor(mostRelations / open.length) },
        pairs: open.map(({ pair: [from, to], least, enough }) => ({ from: from.id, to: to.id, least, enough })),
      },
      reading,
    );
    if (ways === 'missing') return 'missing';
    const record = await recordOfTies(store, endsOf(open.map(({ pair }) => pair)), ways.ties, reading);
    const snapshot = await viewOf(record, clocks, context);
    const again: typeof open = [];
    for (const [i, { pair, at }] of open.entries()) {
      const { hops: within = hops, ways: seen = 0, isCut = false } = ways.pairs[i] ?? {};
      const paths = await pathsIn(snapshot, pair, { ...asked, hops: isCut ? hops : within }, context);
      const isAll = within === hops || isCut;
      found[at] = { pair, snapshot, paths, truncated: isCut };
      if (paths.length < k && !isAll) again.push({ pair, at, least: within + 1, enough: seen + k });
    }
    open = again;
  }
  return found;
};

/** Of each pair its shortest paths at the clocks, at most `k` of at most `hops` relations. Throws StoreError. */
export const askPaths = async (
  pairs: readonly Pair[],
  question: PathsAsked,
  clocks: Clocks,
  context: Context,
): Promise<readonly PathsFound[]> => {
  const found = await overWays(pairs, question, clocks, context);
  return found === 'missing' ? byLevels(pairs, question, clocks, context) : found;
};
