import { Network } from 'lucide';
import { entityKinds } from '../../../domain/vocabulary/entities.ts';
import { formatAddress } from '../../core/address.ts';
import { destinations } from '../../core/destinations.ts';
import { drawnAddress, isIn } from '../../core/drawnAddress.ts';
import { address, asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { EntityEvidenceDocument, type EntityKind } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { KindIcon } from '../../ui/marks/EntityName.tsx';
import { ScriptMarks } from '../../ui/marks/ScriptMarks.tsx';
import { Section } from '../../ui/Section.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { GapList } from './GapList.tsx';
import { NamesInTime } from './NamesInTime.tsx';
import { PropertyList } from './PropertyList.tsx';
import { RelationList } from './RelationList.tsx';

/** Links to the pages that have something to say about an entity. */
const EntityActions = ({ kind, id }: { kind: EntityKind; id: string }) => {
  const here = address.value;
  const isDrawn = here?.page === 'explore' && isIn(here, id);
  return (
    <p class="actions">
      {destinations(kind, id, here).map(({ title, icon, address: there }) => (
        <a key={title} class="button" href={formatAddress(there)}>
          <Icon node={icon} /> {title}
        </a>
      ))}
      {isDrawn ? null : (
        <a class="button" href={formatAddress(drawnAddress(here, id))}>
          <Icon node={Network} /> {here?.page === 'explore' ? 'Draw' : 'Explore'}
        </a>
      )}
    </p>
  );
};

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
          <KindIcon kind={entity.kind} /> {entityKinds[entity.kind].noun[0]}
        </p>
        <h2>
          {entity.name} <ScriptMarks name={entity.name} />
        </h2>
        {'nameOriginal' in entity && entity.nameOriginal !== null ? <p lang="zh">{entity.nameOriginal}</p> : null}
        <NamesInTime names={entity.names} />
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
