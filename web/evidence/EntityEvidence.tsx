import { formatAddress } from '../address.ts';
import { kindLooks } from '../entityKinds.ts';
import { EntityEvidenceDocument } from '../generated/operations.ts';
import { KindIcon } from '../marks/EntityName.tsx';
import { QueryFailure } from '../shell/Failure.tsx';
import { Loading } from '../shell/Loading.tsx';
import { asOf, knownBy } from '../state.ts';
import { useQuery } from '../useQuery.ts';
import { counted } from '../words.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { EntityActions } from './EntityActions.tsx';
import { GapList } from './GapList.tsx';
import { PropertyList } from './PropertyList.tsx';
import { RelationList } from './RelationList.tsx';
import { Section } from './Section.tsx';

const firstClaims = 50;

/** What is said about an entity: properties, relations and claims with their sources, gaps, and where else it occurs. */
export const EntityEvidence = ({ id }: { id: string }) => {
  const { data, error, retry } = useQuery(EntityEvidenceDocument, {
    id,
    asOf: asOf.value,
    knownBy: knownBy.value,
    first: firstClaims,
  });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="evidence" />;
  const { entity } = data;
  if (!entity) return <p class="evidence-section quiet">No entity has the id {id}.</p>;
  const unnamed = 'named' in entity && entity.named === false;
  return (
    <>
      <header class="evidence-head">
        <p class="small quiet">
          <KindIcon kind={entity.kind} /> {kindLooks[entity.kind].one}
        </p>
        <h2>{entity.name}</h2>
        {'nameOriginal' in entity && entity.nameOriginal !== null ? <p lang="zh">{entity.nameOriginal}</p> : null}
        {unnamed ? <p class="small quiet">A description, not a name: no source names it.</p> : null}
        <EntityActions kind={entity.kind} id={id} />
      </header>
      <Section title="Properties">
        <PropertyList kind={entity.kind} properties={entity.propertyEvidence} />
      </Section>
      {entity.gaps.length === 0 ? null : (
        <Section title="Not known" count={entity.gaps.length}>
          <GapList gaps={entity.gaps} />
        </Section>
      )}
      {entity.relationCounts.length === 0 ? null : (
        <Section title="Relations">
          <RelationList id={id} counts={entity.relationCounts} />
        </Section>
      )}
      <Section title="Claims" count={entity.claims.totalCount}>
        {entity.claims.nodes.map(claim => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
        {entity.claims.totalCount > entity.claims.nodes.length ? (
          <p class="small quiet">
            The first {entity.claims.nodes.length} of {counted(entity.claims.totalCount, 'claim')} are listed.
          </p>
        ) : null}
      </Section>
      {entity.cases.length === 0 ? null : (
        <Section title="Cases in which it occurs" count={entity.cases.length}>
          <ul>
            {entity.cases.map(found => (
              <li key={found.id}>
                <a href={formatAddress({ page: 'case', id: found.id, selection: [{ type: 'entity', id }] })}>
                  {found.title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
