import { useId, useState } from 'preact/hooks';
import { propertyLabel, recordOf, statedInWords, valueInWords } from '../../core/propertyWords.ts';
import { counted, notReported } from '../../core/words.ts';
import type { PropertyEvidenceLineFragment } from '../../generated/operations.ts';
import { ScriptMarks } from '../../ui/marks/ScriptMarks.tsx';
import { DisputedMark } from '../../ui/marks/StatusMark.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { ConflictTable } from './ConflictTable.tsx';
import { isReference } from './mentions.ts';
import { NoteText } from './NoteText.tsx';
import { RecordValue } from './RecordValue.tsx';

type Property = PropertyEvidenceLineFragment;

/** The value that the graph uses, qualified as the claim behind it qualifies it. */
const Value = ({ property }: { property: Property }) => {
  if (property.value === null) return <span class="quiet">not known at the chosen dates</span>;
  if (property.value === 'unknown') return <span class="quiet">{notReported}</span>;
  const record = recordOf(property.value);
  if (record) return <RecordValue value={record} />;
  const parts = property.value.split(', ');
  if (parts.every(isReference)) return <RecordValue value={parts.length === 1 ? parts[0] : parts} />;
  const behind = property.claims.find(claim => claim.property?.value === property.value);
  if (!behind?.property) return <NoteText text={valueInWords(property.name, property.value)} />;
  return <>{statedInWords(behind.property, behind)}</>;
};

type Props = {
  readonly name: string;
  readonly property: Property | undefined;
  /** Whether no property of the entity rests on a claim, as with reference data: then it is said once for all. */
  readonly isReferenceData: boolean;
};

/** One property: its value, the claims behind it when asked, and values that conflict side by side. */
export const PropertyRow = ({ name, property, isReferenceData }: Props) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (property === undefined) {
    return (
      <div class="property">
        <dt>{propertyLabel(name)}</dt>
        <dd class="quiet">{notReported}</dd>
      </div>
    );
  }
  const count = property.claims.length;
  return (
    <div class="property">
      <dt>{propertyLabel(name)}</dt>
      <dd>
        <Value property={property} /> <ScriptMarks name={property.value ?? ''} />{' '}
        {property.conflicting ? <DisputedMark /> : null}
      </dd>
      {isReferenceData ? null : (
        <dd class="property-claims">
          {count === 0 ? (
            <span class="small quiet" title="The case file declares it; no claim states it.">
              no claim
            </span>
          ) : (
            <button
              type="button"
              class="text-button"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {counted(count, 'claim')}
              <span class="hidden"> behind {propertyLabel(name)}</span>
            </button>
          )}
        </dd>
      )}
      {property.conflicting ? (
        <dd class="wide">
          <ConflictTable property={property} />
        </dd>
      ) : null}
      {count === 0 ? null : (
        <dd class="wide" id={id} hidden={!open}>
          {open ? property.claims.map(claim => <ClaimCard key={claim.id} claim={claim} />) : null}
        </dd>
      )}
    </div>
  );
};
