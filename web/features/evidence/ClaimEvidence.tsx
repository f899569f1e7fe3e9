import { formatAddress } from '../../core/address.ts';
import { selecting } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { ClaimEvidenceDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { Section } from '../../ui/Section.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { claimNumber } from './mentions.ts';

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
          claim {claimNumber(id)?.number ?? ''} of “{claim.case?.name ?? claim.source.title}”, {id}
        </p>
      </header>
      <Section title="What it says">
        <ClaimCard claim={claim} />
      </Section>
      <Section title="What it is about" count={claim.about.length}>
        <ul>
          {claim.about.map(entity => (
            <li key={entity.id}>
              <EntityName entity={entity} whole />
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
      {claim.case === null ? null : (
        <Section title="Case">
          <a href={formatAddress({ page: 'case', id: claim.case.id })}>{claim.case.name}</a>
        </Section>
      )}
      {claim.dataSet === null ? null : (
        <Section title="Data set">
          <p>{claim.dataSet.title}</p>
          <p class="quiet">
            {claim.dataSet.coverage} Licence: {claim.dataSet.licence}.
          </p>
        </Section>
      )}
    </>
  );
};
