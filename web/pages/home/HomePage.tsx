import './home.css';
import { CasesDocument, type CasesQuery } from '../../generated/operations.ts';
import { PageFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { amendOwn, own } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { counted } from '../../words.ts';
import { CaseTable, sortOf } from './CaseTable.tsx';
import { caseRows, filterCases, sortCases } from './caseRows.ts';
import { InSeveralCases } from './InSeveralCases.tsx';
import { Strongest } from './Strongest.tsx';

const Holdings = ({ inventory }: { inventory: CasesQuery['inventory'] }) => {
  const count = (kind: string): number => inventory.entities.find(entry => entry.kind === kind)?.count ?? 0;
  return (
    <p class="quiet">
      {counted(inventory.claims, 'claim')} from {counted(inventory.sources, 'source')} about{' '}
      {counted(count('Firm'), 'firm')}, {counted(count('GpuFleet'), 'GPU fleet')},{' '}
      {counted(count('DataCenter'), 'data centre')} and {counted(count('Lease'), 'lease')}. Claims are what sources say,
      not findings of fact.
    </p>
  );
};

const HomePage = () => {
  const { data, error, retry } = useQuery(CasesDocument, {});
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="cases" />;
  const { key, reversed } = sortOf(own.value);
  const wanted = own.value.filter ?? '';
  const rows = sortCases(filterCases(caseRows(data.cases), wanted), key, reversed);
  return (
    <div class="home">
      <header class="page-head">
        <div>
          <h1>Who really gets to use restricted Nvidia hardware</h1>
          <Holdings inventory={data.inventory} />
          <p>
            The answer at a glance: <a href="#strongest">the strongest chain from each fleet and site to who uses it</a>
          </p>
        </div>
        <input
          type="search"
          aria-label="Filter cases and chains"
          placeholder="Filter cases and chains"
          value={wanted}
          onInput={event => amendOwn({ filter: event.currentTarget.value || undefined })}
        />
      </header>
      {rows.length === 0 ? (
        <p class="quiet">No case has these words. Take some out to see more.</p>
      ) : (
        <>
          <CaseTable rows={rows} />
          <p class="home-legend small quiet">
            Independent sources, of all that are cited: sources that repeat one original count once.
          </p>
        </>
      )}
      <section id="strongest" tabIndex={-1} class="home-chains" aria-label="Strongest chains">
        <h2>Strongest chain of each fleet and site, today</h2>
        <p class="small quiet">
          A chain is possible, not certain, where no source says that a step went on until today. Open a case to see it
          at its own date.
        </p>
        <Strongest wanted={wanted} cases={rows} />
      </section>
      <InSeveralCases wanted={wanted} cases={rows} />
    </div>
  );
};

export default HomePage;
