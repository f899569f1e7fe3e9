import { rangeInWords } from '../../features/tests/testWords.ts';
import type { OwnershipQuery } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { VerdictMark } from '../../ui/marks/VerdictMark.tsx';

type Props = {
  readonly owners: OwnershipQuery['ownership']['owners'];
  readonly onPoint: (id: string | undefined) => void;
};
type Range = OwnershipQuery['ownership']['owners'][number]['share'];

const Share = ({ of, none, label }: { of: Range; none: string; label: string }) => (
  <td class="number" data-label={label}>
    {of === null ? <span class="quiet">{none}</span> : rangeInWords(of)}
  </td>
);

/** What each owner and controller above the firm has of it. */
export const Owners = ({ owners, onPoint }: Props) => (
  <table class="plain owners">
    <caption class="hidden">Owners and controllers</caption>
    <thead>
      <tr>
        <th scope="col">Owner</th>
        <th scope="col" class="number">
          Direct share
        </th>
        <th scope="col" class="number" title="With the votes of the firms that it controls">
          Votes
        </th>
        <th scope="col" class="number" title="Over all paths that do not come back to the owner">
          Effective interest
        </th>
        <th scope="col">Controls the firm</th>
      </tr>
    </thead>
    <tbody>
      {owners.map(({ entity, restricted, share, votes, integrated, controls }) => (
        <tr
          key={entity.id}
          onMouseEnter={() => onPoint(entity.id)}
          onMouseLeave={() => onPoint(undefined)}
          onFocusIn={() => onPoint(entity.id)}
          onFocusOut={() => onPoint(undefined)}
        >
          <th scope="row">
            <EntityName entity={entity} restricted={restricted === true} />
            {restricted === null ? <span class="small quiet"> place not reported</span> : null}
          </th>
          <Share of={share} none="not directly" label="direct share" />
          <Share of={votes} none="none reported" label="votes" />
          <Share of={integrated} none="none reported" label="effective interest" />
          <td data-label="controls the firm">
            <VerdictMark verdict={controls} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
