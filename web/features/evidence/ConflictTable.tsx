import { Check } from 'lucide';
import { statedInWords } from '../../core/propertyWords.ts';
import type { PropertyEvidenceLineFragment } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';

/** Values that cannot hold together, side by side, with the one that the graph uses and why. */
export const ConflictTable = ({ property }: { property: PropertyEvidenceLineFragment }) => (
  <div class="conflict">
    <table>
      <caption class="hidden">Values that sources give</caption>
      <thead>
        <tr>
          <th>Value</th>
          <th>Status</th>
          <th>Publisher</th>
          <th>Published</th>
        </tr>
      </thead>
      <tbody>
        {property.claims.map(claim => {
          const used = claim.property?.value === property.value && claim.status !== 'DENIED';
          return (
            <tr key={claim.id} class={used ? 'used' : ''}>
              <td>
                {claim.property ? statedInWords(claim.property, claim) : ''}
                {used ? (
                  <span class="used-mark">
                    <Icon node={Check} /> used
                  </span>
                ) : null}
              </td>
              <td>
                <StatusMark status={claim.status} />
              </td>
              <td>{claim.source.publisher}</td>
              <td>
                <DateText date={claim.source.published} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
    {property.reason === null ? null : <p class="small quiet">{property.reason}</p>}
  </div>
);
