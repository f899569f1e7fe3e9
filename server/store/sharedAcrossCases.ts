import type { Span } from '../../domain/dates.ts';
import type { SourceRef } from '../../domain/graph.ts';
import { isKnown } from '../../domain/publication.ts';
import { isClaimStatus } from '../../domain/vocabulary/statuses.ts';
import { type CaseMention, caseMentions, type MentioningClaim } from '../model/caseMentions.ts';

import { queries } from './queries.ts';
import type { Reader } from './query.ts';
import { type DeclaredEntity, datedFrom, entityFrom, type Stored, sourceFrom } from './rows.ts';

/** Claims of one entity in one case that are looked at, and entities or sources that one answer reads. */
const limits = { claims: 200, most: 500 } as const;

export type Shared<T> = { readonly what: T; readonly mentions: readonly CaseMention[] };

const claimFrom = ({ status, relation, values, ...dates }: Stored): MentioningClaim[] => {
  const role: unknown = typeof values === 'string' ? JSON.parse(values).role : undefined;
  return typeof status !== 'string' || !isClaimStatus(status)
    ? []
    : [
        {
          status,
          source: datedFrom(dates),
          ...(typeof relation === 'string' ? { relation } : {}),
          ...(typeof role === 'string' ? { role } : {}),
        },
      ];
};

/**
 * Entities of some kinds and sources that occur in more than one case, by claims that had been published by `knownBy`: in
 * one of `cases` and, with it, at least two of `within`. Two queries; cost grows with the claims of the cases and of what
 * they mention. `truncated` when there may be more than were read.
 */
export const sharedAcrossCases = async (
  store: Reader,
  asked: { readonly cases: readonly string[]; readonly within: readonly string[]; readonly kinds: readonly string[] },
  knownBy: Span | undefined,
  reading: { readonly signal?: AbortSignal },
): Promise<{
  readonly entities: readonly Shared<DeclaredEntity>[];
  readonly sources: readonly Shared<SourceRef>[];
  readonly truncated: boolean;
}> => {
  const ids = { cases: [...asked.cases], within: [...asked.within], limit: limits.most + 1 };
  const [entities, sources] = await Promise.all([
    store.read(queries.sharedEntities, { ...ids, kinds: [...asked.kinds], claims: limits.claims + 1 }, reading),
    store.read(queries.sharedSources, ids, reading),
  ]);
  const isShared = ({ mentions }: { readonly mentions: readonly CaseMention[] }): boolean =>
    mentions.length > 1 && mentions.some(({ case: id }) => asked.cases.includes(id));
  const byCases = <T>(a: Shared<T>, b: Shared<T>): number => b.mentions.length - a.mentions.length;
  return {
    entities: entities
      .slice(0, limits.most)
      .map(row => {
        const what = entityFrom(row.entity);
        const claims = row.mentions.map(mention => [mention.case, mention.claims.flatMap(claimFrom)] as const);
        return { what, mentions: caseMentions(what.id, Object.fromEntries(claims), knownBy) };
      })
      .filter(isShared)
      .sort(byCases),
    sources: sources
      .slice(0, limits.most)
      .map(row => ({
        what: sourceFrom(row.source),
        mentions: row.mentions.map(({ case: id, claims }) => ({ case: id, roles: [], claimCount: claims, denials: 0 })),
      }))
      .filter(({ what }) => isKnown({ source: what }, knownBy))
      .filter(isShared)
      .sort(byCases),
    truncated:
      [entities, sources].some(rows => rows.length > limits.most) ||
      entities.some(({ mentions }) => mentions.some(({ claims }) => claims.length > limits.claims)),
  };
};
