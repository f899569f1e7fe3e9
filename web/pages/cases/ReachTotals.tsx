import { relationWords } from '../../../domain/vocabulary/relationWords.ts';
import { useQuery } from '../../core/useQuery.ts';
import { countryInWords, notReported } from '../../core/words.ts';
import { amountsInWords } from '../../features/chain/measureWords.ts';
import { type ReachTotalLineFragment, ReachTotalsDocument, ReachYearsDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';

type Total = ReachTotalLineFragment;

type TableProps<Row extends Total> = {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What a row is about, null where it is not reported. */
  readonly nameOf: (row: Row) => string | null;
};

const TotalsTable = <Row extends Total>({ title, rows, nameOf }: TableProps<Row>) => (
  <table class="plain stacked">
    <caption>By {title.toLowerCase()}</caption>
    <thead>
      <tr>
        <th scope="col">{title}</th>
        <th scope="col">Servers and GPUs</th>
        <th scope="col" class="number" title="Of these, in brackets, what is reached for certain or presumed to be">
          Fleets, sites, leases
        </th>
        <th scope="col" class="number">
          Parties
        </th>
        <th scope="col" class="number" title="Fleets, sites and leases of which no number is reported: it may be any">
          Uncounted
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map(row => (
        <tr key={row.key ?? ''}>
          <th scope="row">{nameOf(row) ?? <span class="quiet">{notReported}</span>}</th>
          <td data-label="Servers and GPUs">{amountsInWords(row) ?? <span class="quiet">{notReported}</span>}</td>
          <td data-label="Fleets, sites, leases" class="number">
            {row.hardwareCount} ({row.heldCount} held)
          </td>
          <td data-label="Parties" class="number">
            {row.partyCount}
          </td>
          <td data-label="Uncounted" class="number">
            {row.uncounted}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Years = () => {
  const { data, error, retry } = useQuery(ReachYearsDocument, {});
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="the years" />;
  return <TotalsTable title="Year" rows={data.reach.years} nameOf={({ key }) => key} />;
};

const meansInWords = new Map(Object.entries(relationWords).map(([kind, { verbs }]) => [kind, verbs[0]]));

/** How much restricted parties reach, from the least to the most, by country, model, means and year. */
export const ReachTotals = ({ countries }: { countries: readonly Total[] }) => {
  const { data, error, retry } = useQuery(ReachTotalsDocument, {});
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="the totals" />;
  const { models, means } = data.reach;
  return (
    <>
      <p class="small quiet">
        From what is certainly held to all that may be reached. What stands in two rows counts in both, so rows may add
        up to more than the whole; what is uncounted is in no number. A year says how it stood on its last day.
      </p>
      <div class="reach-totals">
        <TotalsTable
          title="Country"
          rows={countries}
          nameOf={({ key }) => (key === null ? null : countryInWords(key))}
        />
        <TotalsTable title="Model" rows={models} nameOf={({ key, model }) => model?.name ?? key} />
        <TotalsTable
          title="Means"
          rows={means}
          nameOf={({ key }) => (key === null ? null : (meansInWords.get(key) ?? key))}
        />
        <Years />
      </div>
    </>
  );
};
