import './tests.css';
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { onPaper } from '../../core/paper.ts';
import { amendOwn, own } from '../../core/state.ts';
import type { AccessTest, EntityRefFragment, TestLineFragment } from '../../generated/operations.ts';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { methodOf } from './methodOf.ts';
import { TestCell } from './TestCell.tsx';
import { TestDetails } from './TestDetails.tsx';
import { testLooks } from './testWords.ts';

export type TestedParty = {
  readonly entity: EntityRefFragment;
  readonly tests: readonly TestLineFragment[];
  /** Under its name: how it holds the hardware. */
  readonly note?: ComponentChildren;
};

type Props = {
  readonly caption: string;
  readonly parties: readonly TestedParty[];
  /** Whether the reasons stand elsewhere on paper: see `TestReasons`. */
  readonly strip?: boolean;
};

const keyOf = (entity: string, test: AccessTest): string => `${test}:${entity}`;

/** The verdicts of all tests on each party, side by side; a cell opens its reasons under the row. The address keeps which. */
export const TestsTable = ({ caption, parties, strip = false }: Props) => {
  const columns = parties[0]?.tests.map(({ test }) => test) ?? [];
  const opened = own.value.test;
  return (
    <table class="tests">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          {columns.map(test => (
            <th key={test} scope="col" title={testLooks[test].asks}>
              <a href={methodOf(test)}>{testLooks[test].title}</a>
              {testLooks[test].measures === undefined ? null : <span class="unit">{testLooks[test].measures}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parties.map(({ entity, tests, note }) => {
          const open = tests.find(({ test }) => keyOf(entity.id, test) === opened);
          const reasoned = !onPaper.value ? (open ? [open] : []) : strip ? [] : tests;
          const details = `reasons-${entity.id}`;
          return (
            <Fragment key={entity.id}>
              <tr class="tested">
                <th scope="row">
                  <EntityName entity={entity} />
                  {note === undefined ? null : <span class="tested-note">{note}</span>}
                </th>
                {tests.map(result => (
                  <TestCell
                    key={result.test}
                    result={result}
                    details={details}
                    open={open === result}
                    onToggle={() => amendOwn({ test: open === result ? undefined : keyOf(entity.id, result.test) })}
                  />
                ))}
              </tr>
              {reasoned.length === 0 ? null : (
                <tr class="test-details" id={details}>
                  <td colSpan={1 + columns.length}>
                    {reasoned.map(result => (
                      <TestDetails key={result.test} name={entity.name} result={result} />
                    ))}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
};
