import type { TradeReadingLineFragment } from '../../generated/operations.ts';
import { DateText } from '../../marks/DateText.tsx';
import { selecting } from '../../state.ts';
import { notReported, numberInWords } from '../../words.ts';
import type { Flow } from './chartData.ts';
import { useShortened } from './useShortened.tsx';
import { ratioText, usd } from './values.ts';

const verdicts: Readonly<Record<Flow['baseline'][number]['verdict'], string>> = {
  ABOVE: 'above',
  BELOW: 'below',
  WITHIN: 'within',
  UNDETERMINED: 'undetermined: sources differ',
  TOO_FEW: 'too few to say',
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

type Judged = Flow['baseline'][number];
/** Columns that would be empty are left out. */
type Shown = { readonly pieces: boolean; readonly expected: boolean };

type RowProps = { readonly item: Flow['periods'][number]; readonly judged: Judged | undefined; readonly shown: Shown };

const Row = ({ item, judged, shown }: RowProps) => (
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
          {judged?.expected == null ? '' : usd(judged.expected)}
        </td>
        <td class="number" data-title="Value over it">
          {judged?.ratio == null ? '' : ratioText({ low: judged.ratio, high: judged.ratio })}
        </td>
      </>
    ) : null}
    <td data-title="Baseline">
      {judged === undefined ? <span class="quiet">no month</span> : verdicts[judged.verdict]}
    </td>
  </tr>
);

/** All that the chart shows, as a table: every value with its sources, and how it stands to its baseline. */
export const PeriodTable = ({ flow }: { flow: Flow }) => {
  const judged = new Map(flow.baseline.map(item => [item.month, item]));
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
            <Row key={item.period} item={item} judged={judged.get(item.period)} shown={shown} />
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
