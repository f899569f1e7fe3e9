import { allPages } from '../../../core/allPages.ts';
import { query } from '../../../core/api.ts';
import { knownBy } from '../../../core/state.ts';
import { type Asked, useAnswer } from '../../../core/useAnswer.ts';
import {
  type DossierClaimFragment,
  DossierClaimsDocument,
  DossierRelationsDocument,
  type DossierRelationsQuery,
} from '../../../generated/operations.ts';

export type HeldRelation = DossierRelationsQuery['neighbours']['edges'][number];

/** What is said of an entity at any time: its first claims, and its relations as known by the day of knowledge. */
export type History = {
  readonly claims: readonly DossierClaimFragment[];
  readonly relations: readonly HeldRelation[];
  /** How many relations there are, of which `relations` are the first. */
  readonly relationCount: number;
};

/** At most so many claims a page, so many pages of them, and so many relations. */
const [pageSize, mostPages, mostRelations] = [200, 10, 500];

const ask = async (id: string, signal: AbortSignal): Promise<History> => {
  const [claims, { neighbours }] = await Promise.all([
    allPages(DossierClaimsDocument, { id, first: pageSize }, found => found.claims, signal, mostPages),
    query(DossierRelationsDocument, { id, knownBy: knownBy.value, first: mostRelations }, signal),
  ]);
  return { claims, relations: neighbours.edges, relationCount: neighbours.totalCount };
};

export const useHistory = (id: string): Asked<History> =>
  useAnswer(`history ${id} ${knownBy.value}`, signal => ask(id, signal));
