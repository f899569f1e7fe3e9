import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { outcomeWords } from '../../features/record/outcomeWords.ts';
import type { ScreenedLineFragment } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import type { CandidateLines } from './candidates.ts';
import { Matched } from './Matched.tsx';
import { tests } from './PartyCells.tsx';
import { type Check, ScreenedRow } from './ScreenedRow.tsx';

type Props = {
  readonly row: ScreenedLineFragment;
  readonly lines: CandidateLines;
  readonly check: Check;
};

/** More than this are folded away. */
const atFirst = 5;

/** A name that may mean several parties: one row for each, with what would hold if it were meant. */
export const CandidateRows = ({ row, lines, check }: Props) => {
  const [all, setAll] = useState(false);
  const { asked, candidates } = row;
  const shown = all ? candidates : candidates.slice(0, atFirst);
  return (
    <Fragment>
      {shown.map((candidate, i) => {
        const line = lines.get(candidate.id);
        return (
          <ScreenedRow
            key={candidate.id}
            asked={asked}
            again={i > 0}
            check={check}
            line={line}
            score={i === 0 ? row.matched?.score : undefined}
            matched={
              <>
                <EntityName entity={candidate} restricted={line?.restricted === 'YES'} whole />
                {i === 0 ? <Matched row={row} /> : null}
              </>
            }
            proviso={
              <span class="proviso">
                {i === 0 ? <span class="outcome outcome-ambiguous">{outcomeWords.ambiguous.word}; </span> : null}
                <span class="small quiet">if this match is correct:</span>
              </span>
            }
          />
        );
      })}
      {shown.length < candidates.length ? (
        <tr class="again">
          <th scope="row">
            <span>{asked}</span>
          </th>
          <td colSpan={4 + tests.length}>
            <button type="button" class="button" onClick={() => setAll(true)}>
              {candidates.length - shown.length} more candidates
            </button>
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};
