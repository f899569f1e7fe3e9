import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ScreenedLineFragment } from '../../generated/operations.ts';
import { PartyCells, tests } from './PartyCells.tsx';
import { ScreenedReasons } from './ScreenedReasons.tsx';
import { outcomeOf, outcomeWords } from './screenedRows.ts';
import { shortened } from './shortened.ts';

/** A line may be a whole text pasted by mistake. */
const longestShown = 120;

type Props = {
  readonly asked: string;
  /** True where the row above answers the same name. */
  readonly again?: boolean;
  readonly matched: ComponentChildren;
  /** Stands before the outcome: that it is one only if this party is meant. */
  readonly proviso?: ComponentChildren;
  /** Undefined while it is asked for. */
  readonly line: ScreenedLineFragment | undefined;
  readonly jurisdictions: readonly string[];
};

/** One party with its outcome, which opens the reasons, and what is recorded of it. */
export const ScreenedRow = ({ asked, again = false, matched, proviso, line, jurisdictions }: Props) => {
  const [open, setOpen] = useState(false);
  const details = useId();
  const outcome = line && outcomeOf(line, jurisdictions);
  const party = line?.entity;
  return (
    <Fragment>
      <tr class={again ? 'again' : undefined}>
        <th scope="row">
          <span>{shortened(asked, longestShown)}</span>
        </th>
        <td data-label="Matched party">{matched}</td>
        <td data-label="Outcome" title={outcome && outcomeWords[outcome].meaning}>
          {proviso}
          {outcome === undefined ? (
            <span class="quiet">…</span>
          ) : party ? (
            <button
              type="button"
              class={`outcome outcome-${outcome}`}
              aria-expanded={open}
              aria-controls={open ? details : undefined}
              onClick={() => setOpen(!open)}
            >
              {outcomeWords[outcome].word} <span class="why">why</span>
            </button>
          ) : (
            <span class={`outcome outcome-${outcome}`}>{outcomeWords[outcome].word}</span>
          )}
        </td>
        <PartyCells line={line} />
      </tr>
      {open && party ? (
        <tr class="test-details" id={details}>
          <td colSpan={5 + tests.length}>
            <ScreenedReasons id={party.id} name={party.name} />
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};
