import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { upperFirst } from '../../core/words.ts';
import type { EntityKind, SearchQuery } from '../../generated/operations.ts';

type Found = SearchQuery['search'];

/** What results can be narrowed to: a kind of entity, gaps, or claims. */
export type ResultKind = EntityKind | 'Gap' | 'Claim';

export type KindCount = { readonly kind: ResultKind; readonly title: string; readonly count: number };

/** How many of each kind were found, most first; gaps and claims stand last. */
export const kindCounts = ({ hits, gaps, claims }: Found): readonly KindCount[] => {
  const counts = new Map<EntityKind, number>();
  for (const { entity } of hits) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  return [
    ...[...counts]
      .map(([kind, count]) => ({ kind, title: upperFirst(entityKinds[kind].noun[1]), count }))
      .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1)),
    { kind: 'Gap' as const, title: 'Not known', count: gaps.length },
    { kind: 'Claim' as const, title: 'Claims', count: claims.length },
  ].filter(({ count }) => count > 0);
};

/** Only what is of a kind; everything where none is chosen. */
export const ofKind = (found: Found, kind: string | undefined): Found =>
  kind === undefined
    ? found
    : {
        ...found,
        hits: found.hits.filter(({ entity }) => entity.kind === kind),
        gaps: kind === 'Gap' ? found.gaps : [],
        claims: kind === 'Claim' ? found.claims : [],
      };
