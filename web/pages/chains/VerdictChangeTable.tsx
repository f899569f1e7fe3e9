import { testLooks } from '../../features/tests/testWords.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { VerdictMark } from '../../ui/marks/VerdictMark.tsx';
import type { VerdictChange } from './answerChanges.ts';

export const VerdictChangeTable = ({ changes }: { changes: readonly VerdictChange[] }) => (
  <table class="plain verdict-changes">
    <caption class="hidden">Verdicts that would change</caption>
    <thead>
      <tr>
        <th scope="col">Holder</th>
        <th scope="col">Test</th>
        <th scope="col">On the record</th>
        <th scope="col">Under the hypothesis</th>
      </tr>
    </thead>
    <tbody>
      {changes.map(({ entity, test, before, after }) => (
        <tr key={`${entity.id} ${test}`}>
          <th scope="row">
            <EntityName entity={entity} />
          </th>
          <td>{testLooks[test].title}</td>
          <td>
            <VerdictMark verdict={before} />
          </td>
          <td>
            <VerdictMark verdict={after} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
