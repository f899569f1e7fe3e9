import { leastCertain } from '../../../domain/dates.ts';
import { accessKindNames, type RelationKind, relationKindNames } from '../../../domain/vocabulary/kinds.ts';
import { chainInWords } from '../../model/access/inWords.ts';
import type { Clocks } from '../../model/snapshot.ts';
import { askPaths, type Pair, type PathsAsked } from '../askPaths.ts';
import { clocksOf } from '../clocks.ts';
import type { Context } from '../context.ts';
import { entityOf } from '../entityOf.ts';
import { badInput, wholeNumber } from '../errors.ts';
import type * as schema from '../generated/types.ts';
import { shownIn } from '../shown.ts';
import { certaintyOut } from '../words.ts';
import { stepsOut } from './access.ts';

const most = { k: 20, hops: 12, ends: 10 } as const;

const kindsOf = ({
  kinds,
}: {
  readonly kinds?: readonly RelationKind[] | null | undefined;
}): readonly RelationKind[] => {
  if (!kinds) return accessKindNames;
  if (kinds.length === 0) throw badInput('kinds', kinds, 'name at least one kind of relation, or leave kinds out');
  return [...new Set(kinds)];
};

/** Of each pair the shortest paths, and in words. */
const pathsOf = async (pairs: readonly Pair[], question: PathsAsked, clocks: Clocks, context: Context) => {
  const found = await askPaths(pairs, question, clocks, context);
  return found.map(({ pair: [from, to], snapshot, paths, truncated }) => {
    const shown = shownIn(snapshot, clocks);
    return {
      ...{ from: shown.entity(from.id), to: shown.entity(to.id), truncated },
      paths: paths.map(steps => ({
        steps: stepsOut(steps, shown),
        hops: steps.length,
        certainty: certaintyOut(leastCertain(steps.map(({ certainty }) => certainty)) ?? 'certain'),
        text: chainInWords({ steps }, shown.entity),
      })),
    };
  });
};

/** The same, with the shortest path over relations of every kind for those pairs that have none over the kinds asked for. */
const reportsOf = async (pairs: readonly Pair[], question: PathsAsked, clocks: Clocks, context: Context) => {
  const reports = await pathsOf(pairs, question, clocks, context);
  const without = pairs.filter((_, i) => reports[i]?.paths.length === 0);
  const isAll = relationKindNames.every(kind => question.kinds.includes(kind));
  const everyKind = { ...question, k: 1, kinds: relationKindNames };
  const others = without.length === 0 || isAll ? [] : await pathsOf(without, everyKind, clocks, context);
  return reports.map((report, i) => {
    const at = pairs[i] === undefined ? -1 : without.indexOf(pairs[i]);
    return { ...report, overOtherKinds: others[at]?.paths[0] ?? null };
  });
};

const questionOf = (args: Pick<schema.QueryPathsArgs, 'k' | 'hops' | 'kinds'>): PathsAsked => ({
  k: wholeNumber('k', args.k ?? 3, 1, most.k),
  hops: wholeNumber('hops', args.hops ?? 8, 1, most.hops),
  kinds: kindsOf(args),
});

export const paths = async (args: schema.QueryPathsArgs, context: Context) => {
  const pair: Pair = await Promise.all([entityOf('from', args.from, context), entityOf('to', args.to, context)]);
  const [report] = await reportsOf([pair], questionOf(args), clocksOf(args, context), context);
  if (!report) throw new Error('one pair has one report');
  return report;
};

export const pathsAmong = async (args: schema.QueryPathsAmongArgs, context: Context) => {
  const ids = [...new Set(args.entities)];
  if (ids.length < 2 || ids.length > most.ends)
    throw badInput('entities', ids.length, `give 2 to ${most.ends} different ids`);
  const ends = await Promise.all(ids.map(id => entityOf('entities', id, context)));
  const pairs = ends.flatMap((from, i) => ends.slice(i + 1).map((to): Pair => [from, to]));
  return reportsOf(pairs, questionOf(args), clocksOf(args, context), context);
};
