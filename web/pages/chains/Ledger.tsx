import './ledger.css';
import { Fragment } from 'preact';
import { asOf, knownBy, selecting } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { amountInWords } from '../../features/tests/ledgerWords.ts';
import { hypothesisInputs } from '../../features/whatIf/supposed.ts';
import { LedgerDocument, type LedgerQuery, type UseTimeLineFragment } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DateText, SpanText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';

type Entry = LedgerQuery['ledger']['entries'][number];

const Amounts = ({ time }: { time: UseTimeLineFragment }) => (
  <>
    <td class="number">{amountInWords(time.serverDays)}</td>
    <td class="number">{amountInWords(time.gpuDays)}</td>
  </>
);

const EntryRows = ({ party, time, lines }: Entry) => (
  <tbody>
    <tr class="ledger-party">
      <th scope="rowgroup">
        <EntityName entity={party} restricted />
      </th>
      <td />
      <Amounts time={time} />
    </tr>
    {lines.map(({ share, holders, window, time: part }) => (
      <tr key={`${share.id} ${holders.map(({ id }) => id).join(' ')}`} class="ledger-line">
        <th scope="row">
          <EntityName entity={share} />
          {holders.every(({ id }) => id === party.id) ? null : (
            <span class="small quiet"> through {holders.map(({ name }) => name).join(', ')}</span>
          )}
        </th>
        <td>
          <SpanText start={window.start} end={window.end} />
        </td>
        <Amounts time={part} />
      </tr>
    ))}
  </tbody>
);

export const useLedger = (target: string) =>
  useQuery(
    LedgerDocument,
    { target, to: asOf.value, knownBy: knownBy.value, hypotheses: hypothesisInputs.value },
    'former',
  );

/** Servers and GPUs times days by ultimate restricted party, from the first reported start to the chosen date. */
export const Ledger = ({ asked: { data, error, retry } }: { asked: ReturnType<typeof useLedger> }) => {
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="ledger" />;
  const { entries, total, from, to, truncated, supply, contradictory } = data.ledger;
  return (
    <>
      {entries.length === 0 ? (
        <p class="quiet">
          No use by a restricted party is recorded from <DateText date={from} /> to <DateText date={to} />.
        </p>
      ) : (
        <table class="ledger">
          <caption class="small quiet">
            From <DateText date={from} /> to <DateText date={to} />, each from the least to the most that the open
            dates, numbers and shares allow.
          </caption>
          <thead>
            <tr>
              <th scope="col">Restricted party, and by what</th>
              <th scope="col">Period</th>
              <th scope="col" class="number">
                Server-days
              </th>
              <th scope="col" class="number">
                GPU-days
              </th>
            </tr>
          </thead>
          {entries.map(entry => (
            <EntryRows key={entry.party.id} {...entry} />
          ))}
          <tfoot>
            <tr>
              <th scope="row">Total, each part counted once</th>
              <td />
              <Amounts time={total} />
            </tr>
          </tfoot>
        </table>
      )}
      {contradictory.length === 0 ? null : (
        <p class="small">
          More is recorded as leased than exists, so each lessee may have less than reported:{' '}
          {contradictory.map((entity, i) => (
            <Fragment key={entity.id}>
              {i === 0 ? '' : '; '}
              <EntityName entity={entity} />
            </Fragment>
          ))}
          .
        </p>
      )}
      {supply.length === 0 ? null : (
        <section aria-label="Compared with reported shipments">
          <h3>Compared with reported shipments</h3>
          <ul class="small">
            {supply.map(({ text, shipments }) => (
              <li key={text}>
                {text}{' '}
                {shipments.map(({ id }, i) => (
                  <a key={id} href={selecting({ type: 'relation', id })}>
                    {shipments.length === 1 ? 'evidence' : `evidence ${i + 1}`}{' '}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small quiet">
        The rows do not add up to the total: hardware that several parties may have used stands in the row of each, and
        once in the total.
        {hypothesisInputs.value === undefined ? '' : ' The hypothesis applies to the whole period.'} Sublet capacity is
        counted for the sublessee only, not again for the sublessor.
        {truncated ? ' Not everything within reach was read, so the most may be more.' : ''}{' '}
        <a href="/method/use">Method and limits</a>
      </p>
    </>
  );
};
