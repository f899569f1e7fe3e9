import { ClaimCard } from '../../evidence/ClaimCard.tsx';
import type { CaseClaimFragment } from '../../generated/operations.ts';

type Props = { readonly replies: readonly CaseClaimFragment[]; readonly claims: readonly CaseClaimFragment[] };

/** Denials and answers at the right, what they answer at the left. */
export const Replies = ({ replies, claims }: Props) => {
  const known = new Map(claims.map(claim => [claim.id, claim]));
  return (
    <>
      {replies.map(reply => {
        const answered = reply.answers.flatMap(({ id }) => known.get(id) ?? []);
        return (
          <div class="side-by-side" key={reply.id}>
            <div>
              {answered.map(claim => (
                <ClaimCard key={claim.id} claim={claim} alone />
              ))}
            </div>
            <div class="reply-side">
              <ClaimCard claim={reply} alone={answered.length > 0} />
            </div>
          </div>
        );
      })}
    </>
  );
};
