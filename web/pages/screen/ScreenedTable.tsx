import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { formatAddress } from '../../address.ts';
import type { AccessTest, ScreenedLineFragment } from '../../generated/operations.ts';
import { EntityName } from '../../marks/EntityName.tsx';
import { VerdictMark } from '../../marks/VerdictMark.tsx';
import { asOf, knownBy } from '../../state.ts';
import { testLooks } from '../chains/testWords.ts';
import { OnRecord } from './OnRecord.tsx';
import { ScreenedReasons } from './ScreenedReasons.tsx';
import { caseInWords, gravestFirst, listingInWords, matchInWords, outcomeOf, outcomeWords } from './screenedRows.ts';

const tests: readonly AccessTest[] = ['HEADQUARTERS', 'MULTIPLIED_SHARE', 'CASCADE', 'CONTROL'];

/** A line may be a whole text pasted by mistake. */
const longestShown = 120;
const shortened = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)}…` : text);

const Match = ({ row }: { row: ScreenedLineFragment }) => {
  if (row.problem !== null) return <span class="problem small">{row.problem}</span>;
  const how = matchInWords(row);
  if (how === undefined && row.candidates.length === 0) return <span class="quiet">not recorded</span>;
  return (
    <>
      {row.entity ? <EntityName entity={row.entity} restricted={row.restricted === 'YES'} /> : null}
      {row.candidates.length === 0 ? null : (
        <ul>
          {row.candidates.map(candidate => (
            <li key={candidate.id}>
              <EntityName entity={candidate} />
            </li>
          ))}
        </ul>
      )}
      <span class="matched small quiet">
        {how}
        {row.matched && row.matched.text !== row.asked ? `: “${row.matched.text}”` : ''}
      </span>
    </>
  );
};

const Row = ({ row, jurisdictions }: { row: ScreenedLineFragment; jurisdictions: readonly string[] }) => {
  const [open, setOpen] = useState(false);
  const outcome = outcomeOf(row, jurisdictions);
  const id = row.entity?.id;
  const details = `screened-${id}`;
  return (
    <Fragment>
      <tr>
        <th scope="row">{shortened(row.asked)}</th>
        <td data-label="Matched party">
          <Match row={row} />
        </td>
        <td data-label="Outcome" title={outcomeWords[outcome].meaning}>
          {id === undefined ? (
            <span class={`outcome outcome-${outcome}`}>{outcomeWords[outcome].word}</span>
          ) : (
            <button
              type="button"
              class={`outcome outcome-${outcome}`}
              aria-expanded={open}
              aria-controls={open ? details : undefined}
              onClick={() => setOpen(!open)}
            >
              {outcomeWords[outcome].word} <span class="why">why</span>
            </button>
          )}
        </td>
        <td data-label="Lists">
          <OnRecord
            party={id}
            items={row.listings.map(listing => ({ key: listing.id, text: listingInWords(listing) }))}
          />
        </td>
        <td data-label="Cases">
          <OnRecord
            party={id}
            items={gravestFirst(row.cases).map(found => ({
              key: found.id,
              text: caseInWords(found),
              href: formatAddress({ page: 'case', id: found.id, asOf: asOf.value, knownBy: knownBy.value }),
            }))}
          />
        </td>
        {tests.map(test => {
          const found = row.tests.find(result => result.test === test);
          return (
            <td key={test} data-label={testLooks[test].title}>
              {found ? <VerdictMark verdict={found.verdict} /> : <span class="quiet">not tested</span>}
            </td>
          );
        })}
      </tr>
      {open && id !== undefined ? (
        <tr class="test-details" id={details}>
          <td colSpan={5 + tests.length}>
            <ScreenedReasons id={id} name={row.entity?.name ?? id} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};

type Props = { readonly rows: readonly ScreenedLineFragment[]; readonly jurisdictions: readonly string[] };

/** One line for each name or id. */
export const ScreenedTable = ({ rows, jurisdictions }: Props) => (
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
      {rows.map(row => (
        <Row key={row.asked} row={row} jurisdictions={jurisdictions} />
      ))}
    </tbody>
  </table>
);
