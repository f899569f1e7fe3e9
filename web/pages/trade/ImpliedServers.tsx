import { amendOwn, knownBy, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { amountInWords } from '../../features/tests/ledgerWords.ts';
import { ImpliedServersDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import type { Flow } from './chartData.ts';
import { countText, usdRange } from './values.ts';

/** An assumption to begin with, and said to be one: the page never offers it as a fact. */
const usualPrices = { low: '250000', high: '600000' };

const priceOf = (text: string | undefined, usual: string): number => {
  const value = Number((text ?? usual).replaceAll(',', ''));
  return Number.isFinite(value) ? value : 0;
};

const Price = ({ name, label, usual }: { name: 'low' | 'high'; label: string; usual: string }) => (
  <label>
    <span class="small quiet">{label}</span>
    <input
      type="text"
      inputMode="numeric"
      value={own.value[name] ?? usual}
      onChange={event => amendOwn({ [name]: event.currentTarget.value.trim() || undefined })}
    />
  </label>
);

/** What a period's value would be in servers, at prices that the reader chooses, beside the fleets reported there. */
export const ImpliedServers = ({ flow }: { flow: Flow }) => {
  const periods = flow.periods.filter(({ value }) => value !== null).map(({ period }) => period);
  const years = [...new Set(periods.map(period => period.slice(0, 4)))];
  const choices = [...new Set([...years, ...periods.toReversed()])];
  const period =
    own.value.period !== undefined && choices.includes(own.value.period) ? own.value.period : periods.at(-1);
  const prices = {
    priceLow: priceOf(own.value.low, usualPrices.low),
    priceHigh: priceOf(own.value.high, usualPrices.high),
  };
  const { data, error, loading, retry } = useQuery(
    ImpliedServersDocument,
    period === undefined ? undefined : { id: flow.id, knownBy: knownBy.value, period, ...prices },
    'former',
  );
  const implied = data?.tradeFlow?.impliedServers;
  if (period === undefined) return <p class="quiet">No period has a value.</p>;
  return (
    <>
      <div class="trade-tools">
        <label>
          <span class="small quiet">Period</span>
          <select value={period} onChange={event => amendOwn({ period: event.currentTarget.value })}>
            {choices.map(choice => (
              <option key={choice} value={choice} selected={choice === period}>
                {choice.replace('/', ' to ')}
              </option>
            ))}
          </select>
        </label>
        <Price name="low" label="Price of a server from, $" usual={usualPrices.low} />
        <Price name="high" label="to, $" usual={usualPrices.high} />
      </div>
      <p class="small quiet">The prices are your assumption, not a report; the defaults are placeholders.</p>
      {error ? <QueryFailure error={error} onRetry={retry} /> : null}
      {error || !implied ? null : (
        <dl class="trade-facts" aria-busy={loading}>
          <div>
            <dt>Value</dt>
            <dd>{usdRange(implied.value)}</dd>
          </div>
          <div>
            <dt>Servers, if all of it were servers</dt>
            <dd>{countText(implied.servers)}</dd>
          </div>
          <div>
            <dt>Servers of fleets reported there</dt>
            <dd>
              {implied.countedFleets === 0 ? 'none with a number' : countText(implied.reported)}
              <span class="quiet">
                {' '}
                in {counted(implied.countedFleets, 'fleet')}; {counted(implied.silentFleets, 'fleet')} without a number
              </span>
            </dd>
          </div>
          {implied.reportedShare === null || implied.countedFleets === 0 ? null : (
            <div>
              <dt>Reported, of the implied</dt>
              <dd>{countText(implied.reportedShare)} %</dd>
            </div>
          )}
          {implied.inUse === null ? null : (
            <div>
              <dt>In use there by restricted parties</dt>
              <dd>
                {amountInWords(implied.inUse)}
                <span class="quiet"> on the average of the period, by the ledger; bought then or before</span>
              </dd>
            </div>
          )}
        </dl>
      )}
      {error || !implied ? null : <p>{implied.text}</p>}
    </>
  );
};
