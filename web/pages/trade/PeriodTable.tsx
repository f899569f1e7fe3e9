import { numberInWords } from '../../../domain/words.ts';
import { selecting } from '../../core/state.ts';
import { notReported } from '../../core/words.ts';
import type { TradeReadingLineFragment } from '../../generated/operations.ts';
import { DateText } from '../../ui/marks/DateText.tsx';
import type { Flow } from './chartData.ts';
import { useShortened } from './useShortened.tsx';
import { ratioText, usd } from './values.ts';

const verdicts: Readonly<Record<Flow['baseline'][number]['verdict'], string>> = {
  ABOVE: 'above',
  BELOW: 'below',
  WITHIN: 'within',
  UNDETERMINED: 'undetermined: sources differ',
  TOO_FEW: 'insufficient data',
};

const Reading = ({ reading, former }: { reading: TradeReadingLineFragment; former: boolean }) => (
  <li class={former ? 'former' : undefined}>
    <a
      href={selecting({ type: 'relation', id: reading.relation })}
      title={reading.valueUsd === null ? notReported : `${numberInWords(reading.valueUsd)} US dollars`}
    >
      {reading.valueUsd === null ? notReported : usd(reading.valueUsd)}
    </a>{' '}
    <span class="quiet">
      {reading.sources.map(({ publisher }) => publisher).join('; ')}
      {reading.retrieved === null ? null : (
        <>
          , downloaded <DateText date={reading.retrieved} />
        </>
      )}
      {reading.preliminary ? ', preliminary' : ''}
      {former ? ', superseded' : ''}
    </span>
  </li>
);

type Evaluated = Flow['baseline'][number];
/** Columns that would be empty are left out. */
type Shown = { readonly pieces: boolean; readonly expected: boolean };

type RowProps = {
  readonly item: Flow['periods'][number];
  readonly evaluated: Evaluated | undefined;
  readonly shown: Shown;
};

const Row = ({ item, evaluated, shown }: RowProps) => (
  <tr>
    <th scope="row">
      {item.period.replace('/', ' to ')}
      {item.conflicting ? <span class="mark mark-disputed">sources differ</span> : null}
    </th>
    <td>
      <ul>
        {item.readings.map(reading => (
          <Reading key={reading.observation} reading={reading} former={false} />
        ))}
        {item.superseded.map(reading => (
          <Reading key={reading.observation} reading={reading} former />
        ))}
      </ul>
    </td>
    {shown.pieces ? (
      <td class="number" data-title="Pieces">
        {item.readings.map(({ quantity }) => (quantity === null ? '' : numberInWords(quantity))).join(' ')}
      </td>
    ) : null}
    {shown.expected ? (
      <>
        <td class="number" data-title="Expected">
          {evaluated?.expected == null ? '' : usd(evaluated.expected)}
        </td>
        <td class="number" data-title="Value over it">
          {evaluated?.ratio == null ? '' : ratioText({ low: evaluated.ratio, high: evaluated.ratio })}
        </td>
      </>
    ) : null}
    <td data-title="Baseline">
      {evaluated === undefined ? <span class="quiet">no month</span> : verdicts[evaluated.verdict]}
    </td>
  </tr>
);

/** All that the chart shows, as a table: every value with its sources, and how it stands to its baseline. */
export const PeriodTable = ({ flow }: { flow: Flow }) => {
  const evaluated = new Map(flow.baseline.map(item => [item.month, item]));
  const { shown: periods, more } = useShortened(flow.periods.toReversed());
  const missing = flow.missingMonths;
  const shown: Shown = {
    pieces: flow.periods.some(({ readings }) => readings.some(({ quantity }) => quantity !== null)),
    expected: flow.baseline.some(({ expected }) => expected !== null),
  };
  return (
    <>
      <table class="trade-table">
        <caption class="hidden">Values of {flow.name}</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Value and source</th>
            {shown.pieces ? (
              <th scope="col" class="number">
                Pieces
              </th>
            ) : null}
            {shown.expected ? (
              <>
                <th scope="col" class="number">
                  Expected
                </th>
                <th scope="col" class="number">
                  Value over it
                </th>
              </>
            ) : null}
            <th scope="col">Baseline</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(item => (
            <Row key={item.period} item={item} evaluated={evaluated.get(item.period)} shown={shown} />
          ))}
        </tbody>
      </table>
      {more}
      {missing.length === 0 ? null : (
        <p class="small quiet">
          {missing.length === 1 ? 'One month' : `${missing.length} months`} between the first and the last have no value
          {missing.length <= 12 ? `: ${missing.join(', ')}` : ''}. A missing value is unknown, not 0.
        </p>
      )}
    </>
  );
};
