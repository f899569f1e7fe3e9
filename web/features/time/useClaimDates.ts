import { allPages } from '../../core/allPages.ts';
import { query } from '../../core/api.ts';
import { useAnswer } from '../../core/useAnswer.ts';
import { ClaimDatesDocument, TargetCasesDocument } from '../../generated/operations.ts';

const pageSize = 200;

type Dates = { readonly happened: readonly string[]; readonly published: readonly string[] };

const claimDates = async (target: string, signal: AbortSignal): Promise<Dates> => {
  const { entity } = await query(TargetCasesDocument, { id: target }, signal);
  const cases = entity?.kind === 'Case' ? [entity.id] : (entity?.cases.map(({ id }) => id) ?? []);
  const ask = (id: string) =>
    allPages(ClaimDatesDocument, { case: id, first: pageSize }, found => found.claims, signal);
  const claims = (await Promise.all(cases.map(ask))).flat();
  return {
    happened: claims.flatMap(claim => claim.date ?? []),
    published: claims.flatMap(claim => claim.source.published ?? []),
  };
};

/** The dates of all claims of the cases that the target belongs to. */
export const useClaimDates = (target: string) => useAnswer(target, signal => claimDates(target, signal));

export const noDates: Dates = { happened: [], published: [] };
