import { type ComponentChildren, Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import { formatAddress } from '../../core/address.ts';
import { onPaper } from '../../core/paper.ts';
import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { outcomeWords } from '../../features/record/outcomeWords.ts';
import { regime } from '../../features/tests/regime.ts';
import { TestDetails } from '../../features/tests/TestDetails.tsx';
import { type ScreenedLineFragment, ScreenOneDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DecisionForm, DecisionMark } from './DecisionForm.tsx';
import type { Decision } from './decisionRecord.ts';
import { PartyCells, tests } from './PartyCells.tsx';
import { outcomeOf } from './screenedRows.ts';
import { shortened } from './shortened.ts';

type ScreenedReasonsProps = { readonly id: string; readonly name: string };

/** The reasons of every test of one party, asked for when they are first opened. */
const ScreenedReasons = ({ id, name }: ScreenedReasonsProps) => {
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const own = regime.value === undefined ? {} : { regime: regime.value };
  const { data, error, retry } = useQuery(ScreenOneDocument, { id, ...dates, regime: regime.value });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="reasons" />;
  return (
    <div class="screened-reasons">
      {(data.screen.rows[0]?.tests ?? []).map(result => (
        <TestDetails key={result.test} name={name} result={result} />
      ))}
      <p>
        <a href={formatAddress({ page: 'entity', id, own, ...dates })}>Dossier of {name}</a>
        {id.startsWith('firm-') ? (
          <>
            {' · '}
            <a href={formatAddress({ page: 'ownership', own: { firm: id, ...own }, ...dates })}>Who owns {name}</a>
          </>
        ) : null}
      </p>
    </div>
  );
};

/** A line may be a whole text pasted by mistake. */
const longestShown = 120;

/** The check that a decision is taken upon. */
export type Check = Pick<Decision, 'asOf' | 'knownBy' | 'revision'> & { readonly regime: { readonly id: string } };

type Props = {
  readonly check: Check;
  readonly asked: string;
  /** True where the row above answers the same name. */
  readonly again?: boolean;
  readonly matched: ComponentChildren;
  /** Stands before the outcome: that it is one only if this party is meant. */
  readonly proviso?: ComponentChildren;
  /** How well the name matched, where it did. */
  readonly score?: number | undefined;
  /** Undefined while it is asked for. */
  readonly line: ScreenedLineFragment | undefined;
};

/** One party with its outcome, which opens the reasons, and what is recorded of it. */
export const ScreenedRow = ({ asked, again = false, matched, proviso, score, line, check }: Props) => {
  const [open, setOpen] = useState(false);
  const details = useId();
  const outcome = line && outcomeOf(line);
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
          {party ? <DecisionMark asked={asked} party={party.id} /> : null}
        </td>
        <PartyCells line={line} />
      </tr>
      {(open || onPaper.value) && party && outcome !== undefined ? (
        <tr class="test-details" id={details}>
          <td colSpan={5 + tests.length}>
            <ScreenedReasons id={party.id} name={party.name} />
            {line.outcome === null ? null : (
              <DecisionForm
                asked={asked}
                party={party.id}
                outcome={line.outcome}
                regime={check.regime.id}
                asOf={check.asOf}
                knownBy={check.knownBy}
                revision={check.revision}
                {...(score === undefined ? {} : { score })}
              />
            )}
          </td>
        </tr>
      ) : null}
    </Fragment>
  );
};
