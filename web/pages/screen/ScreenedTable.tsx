import { ScreenDocument, type ScreenedLineFragment } from '../../generated/operations.ts';
import { EntityName } from '../../marks/EntityName.tsx';
import { QueryFailure } from '../../shell/Failure.tsx';
import { asOf, knownBy } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { testLooks } from '../chains/testWords.ts';
import { CandidateRows } from './CandidateRows.tsx';
import { candidateIds, linesById } from './candidates.ts';
import { Matched } from './Matched.tsx';
import { tests } from './PartyCells.tsx';
import { ScreenedRow } from './ScreenedRow.tsx';

const Match = ({ row }: { row: ScreenedLineFragment }) => {
  if (row.problem !== null) return <span class="problem small">{row.problem}</span>;
  if (row.entity === null) return <span class="quiet">not recorded</span>;
  return (
    <>
      <EntityName entity={row.entity} restricted={row.restricted === 'YES'} />
      <Matched row={row} />
    </>
  );
};

type Props = { readonly rows: readonly ScreenedLineFragment[]; readonly jurisdictions: readonly string[] };

/** One line for each name or id, and for each party that a name may mean; what is recorded of those is asked only here. */
export const ScreenedTable = ({ rows, jurisdictions }: Props) => {
  const ids = candidateIds(rows);
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const asked = useQuery(ScreenDocument, ids.length === 0 ? undefined : { ids, names: [], ...dates }, 'former');
  const lines = linesById(asked.data?.screen.rows ?? []);
  return (
    <>
      {asked.error ? <QueryFailure error={asked.error} onRetry={asked.retry} /> : null}
      <table class="screened">
        <caption class="hidden">Screened parties</caption>
        <thead>
          <tr>
            <th scope="col">Asked</th>
            <th scope="col">Matched party, and how</th>
            <th scope="col">Outcome</th>
            <th scope="col" title="Lists that it stands on, on the day asked for">
              Lists
            </th>
            <th scope="col" title="Cases whose claims speak of it, and how they stand">
              Cases
            </th>
            {tests.map(test => (
              <th key={test} scope="col" title={testLooks[test].asks}>
                {testLooks[test].title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row =>
            row.candidates.length > 0 ? (
              <CandidateRows key={row.asked} row={row} lines={lines} jurisdictions={jurisdictions} />
            ) : (
              <ScreenedRow
                key={row.asked}
                asked={row.asked}
                matched={<Match row={row} />}
                line={row}
                jurisdictions={jurisdictions}
              />
            ),
          )}
        </tbody>
      </table>
    </>
  );
};
