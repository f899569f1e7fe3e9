import './trade.css';
import './chart.css';
import './table.css';
import { formatAddress } from '../../core/address.ts';
import { address, knownBy, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { countryInWords } from '../../core/words.ts';
import { CountryOfDocument, TradeFlowsDocument, type TradeFlowsQuery } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { FlowView } from './FlowView.tsx';

/** Where nothing is chosen: the first flow with months, since a single value has nothing to compare with. */
const firstShown = ({ tradeFlows: { nodes } }: TradeFlowsQuery): string | undefined =>
  (nodes.find(({ frequency }) => frequency?.includes('month')) ?? nodes[0])?.id;

const Flows = ({ exporter, importer }: { exporter: string | undefined; importer: string | undefined }) => {
  const { data, error, retry } = useQuery(TradeFlowsDocument, { exporter, importer, knownBy: knownBy.value }, 'former');
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="trade flows" />;
  const chosen = address.value?.id ?? firstShown(data);
  if (chosen !== undefined) return <FlowView id={chosen} list={data} />;
  return (
    <section class="failure">
      <h1>No trade flow is loaded{importer === undefined ? '' : ` that leads to ${countryInWords(importer)}`}</h1>
      {importer === undefined ? null : (
        <p>
          <a href={formatAddress({ page: 'trade' })}>All trade flows</a>
        </p>
      )}
      <p>
        Load one from UN Comtrade or from Taiwan’s customs with <code>npm run import:trade -- FILE</code>.
      </p>
    </section>
  );
};

/** Flows into the country of a fleet or a site. */
const Near = ({ id }: { id: string }) => {
  const { data, error, retry } = useQuery(CountryOfDocument, { id });
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="country" />;
  const country = data.entity !== null && 'country' in data.entity ? (data.entity.country ?? undefined) : undefined;
  return <Flows exporter={undefined} importer={country} />;
};

const TradePage = () => {
  const { near, exporter, importer } = own.value;
  return near === undefined ? <Flows exporter={exporter} importer={importer} /> : <Near id={near} />;
};

export default TradePage;
