import type { AccessChainsQuery } from '../../generated/operations.ts';
import { EntityName } from '../../marks/EntityName.tsx';
import { CertaintyMark } from '../../marks/StatusMark.tsx';
import { relationHeadings } from '../../words.ts';

type Holder = AccessChainsQuery['accessChains']['holders'][number];

/** Who owns, leases, operates or uses the hardware, restricted or not. */
export const Holders = ({ holders }: { holders: readonly Holder[] }) => (
  <table class="plain">
    <caption class="hidden">Holders of the hardware</caption>
    <thead>
      <tr>
        <th scope="col">Holder</th>
        <th scope="col">How</th>
        <th scope="col">Certainty</th>
      </tr>
    </thead>
    <tbody>
      {holders.map(({ entity, by, certainty }) => (
        <tr key={entity.id}>
          <td>
            <EntityName entity={entity} />
          </td>
          <td>{by.map(kind => relationHeadings[kind][0].toLowerCase()).join(', ')}</td>
          <td>
            <CertaintyMark certainty={certainty} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
