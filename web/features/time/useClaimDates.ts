import { allPages } from '../../core/allPages.ts';
import { useAnswer } from '../../core/useAnswer.ts';
import { ClaimDatesDocument } from '../../generated/operations.ts';

const pageSize = 200;

const claimDates = async (target: string, signal: AbortSignal) => {
  const claims = await allPages(ClaimDatesDocument, { target, first: pageSize }, found => found.claims, signal);
  return {
    happened: claims.flatMap(claim => claim.date ?? []),
    published: claims.flatMap(claim => claim.source.published ?? []),
  };
};

/** The dates of all claims of the cases that the target belongs to. */
export const useClaimDates = (target: string) => useAnswer(target, signal => claimDates(target, signal));

export const noDates: Awaited<ReturnType<typeof claimDates>> = { happened: [], published: [] };
