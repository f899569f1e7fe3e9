import { independentSources } from '../../../domain/publication.ts';
import type { Selected } from '../../core/address.ts';
import { knownBy, selecting } from '../../core/state.ts';
import { counted } from '../../core/words.ts';
import { isStandingDenial } from '../../features/evidence/denials.ts';
import type { CaseClaimFragment } from '../../generated/operations.ts';
import { DisputedMark, StatusMark } from '../../ui/marks/StatusMark.tsx';
import type { Statement } from './storySteps.ts';

const evidenceOf = (claim: CaseClaimFragment): Selected => {
  if (claim.relation) return { type: 'relation', id: claim.relation.id };
  return claim.property ? { type: 'entity', id: claim.property.of } : { type: 'claim', id: claim.id };
};

const isDisputed = (claims: readonly CaseClaimFragment[]): boolean =>
  claims.some(
    claim => claim.conflictsWith.length > 0 || claim.answeredBy.some(reply => isStandingDenial(reply, knownBy.value)),
  );

/** What the best supported of the claims says, how well supported it is, and by whom; replies stand below it. */
export const StoryStatement = ({ statement: { claims } }: { statement: Statement }) => {
  const [first] = claims;
  if (!first) return null;
  const answers = claims.flatMap(claim => claim.answeredBy);
  return (
    <li class="story-statement">
      <a class="statement" href={selecting(evidenceOf(first))}>
        {first.statement}
      </a>
      <p class="claim-line">
        <StatusMark status={first.status} />
        {isDisputed(claims) ? <DisputedMark /> : null}
        <span>
          {first.source.publisher}
          {first.attributedTo === null ? '' : `, quoting ${first.attributedTo}`}
        </span>
        {claims.length === 1 ? null : (
          <span>
            {counted(claims.length, 'claim')}, {counted(independentSources(claims), 'independent source')}
          </span>
        )}
      </p>
      {answers.map(answer => (
        <blockquote key={answer.id} class="story-reply">
          <p>{answer.statement}</p>
          <p class="claim-line">
            <StatusMark status={answer.status} />
            <span>{answer.attributedTo ?? answer.source.publisher}</span>
          </p>
        </blockquote>
      ))}
    </li>
  );
};
