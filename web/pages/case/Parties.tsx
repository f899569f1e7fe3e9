import { selecting } from '../../core/state.ts';
import type { CasePageQuery } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { StatusMark } from '../../ui/marks/StatusMark.tsx';

type Party = NonNullable<CasePageQuery['case']>['parties'][number];

export const Parties = ({ parties }: { parties: readonly Party[] }) => (
  <table class="plain">
    <caption class="hidden">Parties and their roles</caption>
    <thead>
      <tr>
        <th scope="col">Party</th>
        <th scope="col">Role</th>
        <th scope="col">Status</th>
      </tr>
    </thead>
    <tbody>
      {parties.map(({ entity, role, relation }) => (
        <tr key={relation.id}>
          <td>
            <EntityName entity={entity} />
          </td>
          <td>
            <a href={selecting({ type: 'relation', id: relation.id })}>{role}</a>
          </td>
          <td>
            <StatusMark status={relation.status} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
