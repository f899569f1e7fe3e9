import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { regime } from '../../features/tests/regime.ts';
import { testLooks } from '../../features/tests/testWords.ts';
import { ScreenDocument, type ScreenedLineFragment } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { CandidateRows } from './CandidateRows.tsx';
import { candidateIds, linesById } from './candidates.ts';
import { Matched } from './Matched.tsx';
import { tests } from './PartyCells.tsx';
import { type Check, ScreenedRow } from './ScreenedRow.tsx';

const Match = ({ row }: { row: ScreenedLineFragment }) => {
  if (row.problem !== null) return <span class="problem small">{row.problem}</span>;
  if (row.entity === null) return <span class="quiet">not recorded</span>;
  return (
    <>
      <EntityName entity={row.entity} restricted={row.restricted === 'YES'} whole />
      <Matched row={row} />
    </>
  );
};

type Props = { readonly rows: readonly ScreenedLineFragment[]; readonly check: Check };

/** One line for each name or id, and for each party that a name may mean; what is recorded of those is asked only here. */
export const ScreenedTable = ({ rows, check }: Props) => {
  const ids = candidateIds(rows);
  const judgedBy = { asOf: asOf.value, knownBy: knownBy.value, regime: regime.value };
  const asked = useQuery(ScreenDocument, ids.length === 0 ? undefined : { ids, names: [], ...judgedBy }, 'former');
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
              <CandidateRows key={row.asked} row={row} lines={lines} check={check} />
            ) : (
              <ScreenedRow
                key={row.asked}
                asked={row.asked}
                matched={<Match row={row} />}
                line={row}
                check={check}
                score={row.matched?.score}
              />
            ),
          )}
        </tbody>
      </table>
    </>
  );
};
