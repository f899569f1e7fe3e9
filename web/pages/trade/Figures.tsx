import { selecting } from '../../core/state.ts';
import { SourceText } from '../../features/evidence/SourceText.tsx';
import type { TradeFlowsQuery } from '../../generated/operations.ts';
import { DateText } from '../../ui/marks/DateText.tsx';
import { usd } from './values.ts';

type Notes = TradeFlowsQuery['tradeNotes'];

/** Values that a document names, with their period or without; those without are listed and never plotted. */
export const Figures = ({ notes }: { notes: Notes }) => (
  <>
    <ul class="trade-figures">
      {notes.figures.map(({ valueUsd, period, observation, how, sources }) => (
        <li key={valueUsd}>
          <p>
            {observation === null ? (
              <strong>{usd(valueUsd)}</strong>
            ) : (
              <a href={selecting({ type: 'entity', id: observation.id })}>
                <strong>{usd(valueUsd)}</strong>
              </a>
            )}{' '}
            {period === null ? (
              <span class="mark mark-possible">period not reported, not plotted</span>
            ) : (
              <DateText date={period} />
            )}
          </p>
          <p class="small">{how}</p>
          {sources.map(source => (
            <p key={source.id} class="small">
              <SourceText source={source} />
            </p>
          ))}
        </li>
      ))}
    </ul>
    {notes.onset.length === 0 ? null : (
      <p>
        Onset of the surge, by source:{' '}
        {notes.onset.map(({ period, sources }, i) => (
          <span key={period}>
            {i === 0 ? '' : '; '}
            <DateText date={period} />{' '}
            <span class="quiet">({sources.map(({ publisher }) => publisher).join('; ')})</span>
          </span>
        ))}
        .
      </p>
    )}
  </>
);
