import type { EntityKind, PropertyEvidenceLineFragment } from '../generated/operations.ts';
import { PropertyRow } from './PropertyRow.tsx';
import { shownProperties } from './propertyWords.ts';

type Props = { readonly kind: EntityKind; readonly properties: readonly PropertyEvidenceLineFragment[] };

/** Every property with the claims behind it; those that nobody reports are said to be so. */
export const PropertyList = ({ kind, properties }: Props) => {
  const byName = new Map(properties.map(property => [property.name, property]));
  return (
    <dl class="properties">
      {shownProperties(kind, [...byName.keys()]).map(name => (
        <PropertyRow key={name} name={name} property={byName.get(name)} />
      ))}
    </dl>
  );
};
