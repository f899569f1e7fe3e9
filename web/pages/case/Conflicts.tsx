import { propertyLabel } from '../../core/propertyWords.ts';
import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { ClaimCard } from '../../features/evidence/ClaimCard.tsx';
import { ConflictTable } from '../../features/evidence/ConflictTable.tsx';
import { type CaseClaimFragment, PropertiesDocument } from '../../generated/operations.ts';
import { PartFailure } from '../../ui/Failure.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import type { conflictingProperties } from './caseGroups.ts';

type Conflicting = ReturnType<typeof conflictingProperties>[number];

const Values = ({ of, names }: Conflicting) => {
  const { data, error, retry } = useQuery(PropertiesDocument, { id: of, asOf: asOf.value, knownBy: knownBy.value });
  const entity = data?.entity;
  if (error) return <PartFailure what={`What sources give for ${of}`} error={error} onRetry={retry} />;
  if (!entity) return null;
  return (
    <>
      {entity.propertyEvidence
        .filter(property => names.includes(property.name))
        .map(property => (
          <div class="case-conflict" key={property.name}>
            <h3>
              {propertyLabel(property.name)} of <EntityName entity={entity} />
            </h3>
            <ConflictTable property={property} />
          </div>
        ))}
    </>
  );
};

type Props = { readonly properties: readonly Conflicting[]; readonly sets: readonly (readonly CaseClaimFragment[])[] };

/** What cannot hold together, side by side: values with the one that is used, and other statements. */
export const Conflicts = ({ properties, sets }: Props) => (
  <>
    {properties.map(found => (
      <Values key={found.of} {...found} />
    ))}
    {sets.map(set => (
      <div class="side-by-side" key={set[0]?.id}>
        {set.map(claim => (
          <ClaimCard key={claim.id} claim={claim} alone />
        ))}
      </div>
    ))}
  </>
);
