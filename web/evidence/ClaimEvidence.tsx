import { formatAddress } from '../address.ts';
import { ClaimEvidenceDocument } from '../generated/operations.ts';
import { EntityName } from '../marks/EntityName.tsx';
import { QueryFailure } from '../shell/Failure.tsx';
import { Loading } from '../shell/Loading.tsx';
import { selecting } from '../state.ts';
import { useQuery } from '../useQuery.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { claimNumber } from './mentions.ts';
import { Section } from './Section.tsx';

/** One claim, with what it is about. */
export const ClaimEvidence = ({ id }: { id: string }) => {
  const { data, error, retry } = useQuery(ClaimEvidenceDocument, { id });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="evidence" />;
  const claim = data.node;
  if (!claim || !('statement' in claim)) return <p class="evidence-section quiet">No claim has the id {id}.</p>;
  return (
    <>
      <header class="evidence-head">
        <p class="small quiet">
          claim {claimNumber(id)?.number ?? ''} of “{claim.case.name}”, {id}
        </p>
      </header>
      <Section title="What it says">
        <ClaimCard claim={claim} />
      </Section>
      <Section title="What it is about" count={claim.about.length}>
        <ul>
          {claim.about.map(entity => (
            <li key={entity.id}>
              <EntityName entity={entity} />
            </li>
          ))}
        </ul>
        {claim.relation ? (
          <p>
            It states that {claim.relation.from.name}{' '}
            <a href={selecting({ type: 'relation', id: claim.relation.id })}>{claim.relation.text}</a>{' '}
            {claim.relation.to.name}.
          </p>
        ) : null}
      </Section>
      <Section title="Case">
        <a href={formatAddress({ page: 'case', id: claim.case.id })}>{claim.case.name}</a>
      </Section>
    </>
  );
};
