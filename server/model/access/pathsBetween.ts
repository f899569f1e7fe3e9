import type { Cooperative } from '../../../domain/cooperative.ts';
import { certaintyRank } from '../../../domain/dates.ts';
import { shortestPaths } from '../../../domain/paths/shortestPaths.ts';
import type { RelationKind } from '../../../domain/vocabulary/kinds.ts';
import type { KnownRelation } from '../snapshot.ts';
import type { Step } from './steps.ts';

type Options = { readonly k: number; readonly hops: number; readonly kinds: readonly RelationKind[] };

const hold = (relation: KnownRelation) =>
  relation.certainty === undefined ? [] : [{ ...relation, certainty: relation.certainty }];

/** The `k` shortest simple paths of at most `hops` steps over relations of the given kinds that may hold; of equals the surest first. */
export function* pathsBetween(
  relations: readonly KnownRelation[],
  from: string,
  to: string,
  { k, hops, kinds }: Options,
): Cooperative<readonly (readonly Step[])[]> {
  const chosen = new Set(kinds);
  const links = relations.filter(({ kind }) => chosen.has(kind)).flatMap(hold);
  const paths = yield* shortestPaths(links, from, to, { k, hops, doubt: ({ certainty }) => certaintyRank(certainty) });
  return paths.map(path =>
    path.map(taken => ({ relation: taken.link, certainty: taken.link.certainty, from: taken.from, to: taken.to })),
  );
}
