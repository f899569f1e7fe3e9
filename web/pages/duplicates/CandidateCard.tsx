import { Minus, Plus } from 'lucide';
import { formatAddress } from '../../core/address.ts';
import { propertyLabel } from '../../core/propertyWords.ts';
import { notReported } from '../../core/words.ts';
import type { DuplicatesQuery } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { comparedRows } from './comparedRows.ts';
import { decisionLine } from './decisionLine.ts';

type Candidate = DuplicatesQuery['duplicateCandidates']['candidates'][number];
type Side = Candidate['entities'][number];

const Cases = ({ side }: { side: Side }) =>
  side.cases.length === 0 ? (
    <span class="quiet">none</span>
  ) : (
    side.cases.map((item, i) => (
      <span key={item.id}>
        {i > 0 ? ', ' : ''}
        <a href={formatAddress({ page: 'case', id: item.id })}>{item.name}</a>
      </span>
    ))
  );

const Reasons = ({ reasons }: { reasons: Candidate['reasons'] }) => (
  <ul class="reasons">
    {reasons.map(({ text, weight }) => (
      <li key={text} class={weight < 0 ? 'against' : 'for'}>
        <Icon node={weight < 0 ? Minus : Plus} label={weight < 0 ? 'against' : 'for'} />
        {text}
      </li>
    ))}
  </ul>
);

/** Two entities side by side, what speaks for and against their being one, and the line that would decide it. */
export const CandidateCard = ({ candidate }: { candidate: Candidate }) => {
  const [left, right] = candidate.entities;
  if (!left || !right) return null;
  return (
    <li class="candidate">
      <table>
        <caption class="hidden">
          {left.name} and {right.name}
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <EntityName entity={left} whole />
            </th>
            <th scope="col">
              <EntityName entity={right} whole />
            </th>
          </tr>
        </thead>
        <tbody>
          {comparedRows(left, right).map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{propertyLabel(name)}</th>
              {values.map((value, i) => (
                <td key={i === 0 ? left.id : right.id}>{value ?? <span class="quiet">{notReported}</span>}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Cases</th>
            <td>
              <Cases side={left} />
            </td>
            <td>
              <Cases side={right} />
            </td>
          </tr>
        </tbody>
      </table>
      <Reasons reasons={candidate.reasons} />
      <details>
        <summary class="small">Decide</summary>
        <p class="small quiet">One of these lines in reference/merges.yaml, with a reason; then load the file.</p>
        <pre class="small">
          {decisionLine(left.id, right.id, 'same')}
          {'\n'}
          {decisionLine(left.id, right.id, 'different')}
        </pre>
      </details>
    </li>
  );
};
