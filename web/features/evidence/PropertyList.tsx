import { shownProperties } from '../../core/propertyWords.ts';
import type { EntityKind, PropertyEvidenceLineFragment } from '../../generated/operations.ts';
import { PropertyRow } from './PropertyRow.tsx';

type Props = { readonly kind: EntityKind; readonly properties: readonly PropertyEvidenceLineFragment[] };

/** Every property with the claims behind it; those that nobody reports are said to be so. */
export const PropertyList = ({ kind, properties }: Props) => {
  const byName = new Map(properties.map(property => [property.name, property]));
  const isReferenceData = properties.length > 0 && properties.every(property => property.claims.length === 0);
  return (
    <>
      <dl class="properties">
        {shownProperties(kind, [...byName.keys()]).map(name => (
          <PropertyRow key={name} name={name} property={byName.get(name)} isReferenceData={isReferenceData} />
        ))}
      </dl>
      {isReferenceData ? (
        <p class="small quiet">Reference data: it states its sources itself and has no claims.</p>
      ) : null}
    </>
  );
};
