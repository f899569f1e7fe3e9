import { SourceText } from '../../features/evidence/SourceText.tsx';
import type { RulesQuery } from '../../generated/operations.ts';
import { CountryText } from '../../ui/marks/CountryText.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';

type Group = RulesQuery['destinationGroups'][number];

const Codes = ({ codes }: { codes: readonly string[] }) => (
  <span class="codes">
    {codes.length === 0 ? <span class="quiet">none</span> : codes.map(code => <CountryText key={code} code={code} />)}
  </span>
);

/** The groups of countries that rules speak of, as they stood on the chosen date, with what is open. */
export const GroupTable = ({ groups }: { groups: readonly Group[] }) => (
  <table class="groups">
    <caption class="hidden">Groups of countries</caption>
    <thead>
      <tr>
        <th scope="col">Group</th>
        <th scope="col">Members</th>
        <th scope="col">Undetermined</th>
        <th scope="col">Not members</th>
        <th scope="col">All others</th>
      </tr>
    </thead>
    <tbody>
      {groups.map(group => (
        <tr key={group.id}>
          <th scope="row">
            {group.name}
            {group.note === null ? null : <p class="small quiet">{group.note}</p>}
            {group.sources.map(source => (
              <p key={source.id} class="small quiet">
                <SourceText source={source} />
              </p>
            ))}
          </th>
          <td>
            <Codes codes={group.members} />
            {group.dated.map(({ code, start, end }) => (
              <p key={`${code} ${start} ${end}`} class="small quiet">
                <CountryText code={code} />
                {start === null ? null : (
                  <>
                    {' from '}
                    <DateText date={start} />
                  </>
                )}
                {end === null ? null : (
                  <>
                    {' until '}
                    <DateText date={end} />
                  </>
                )}
              </p>
            ))}
          </td>
          <td>
            <Codes codes={group.undetermined} />
          </td>
          <td>
            <Codes codes={group.notMembers} />
          </td>
          <td>{group.complete ? 'not members' : <span class="quiet">undetermined</span>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
