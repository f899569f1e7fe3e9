import './home.css';
import { useState } from 'preact/hooks';
import { go, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted, countryInWords } from '../../core/words.ts';
import { CasesDocument, type CasesQuery, WhoReachesDocument } from '../../generated/operations.ts';
import { PageFailure, QueryFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LazyDetails } from '../../ui/marks/LazyDetails.tsx';
import { CaseTable, sortingOf } from './CaseTable.tsx';
import { caseRows, filterCases, isIn, sortCases } from './caseRows.ts';
import { FilterField } from './FilterField.tsx';
import { InSeveralCases } from './InSeveralCases.tsx';
import { ReachMap } from './map/ReachMap.tsx';
import { ReachMatrix } from './ReachMatrix.tsx';
import { ReachTotals } from './ReachTotals.tsx';
import { Strongest } from './Strongest.tsx';
import { WhoReaches } from './WhoReaches.tsx';

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

const mostListed = 100;

/** The first question: a name, in any script. */
const FindForm = () => {
  const [text, setText] = useState('');
  return (
    <form
      class="home-find"
      onSubmit={event => {
        event.preventDefault();
        if (text.trim() !== '') go({ page: 'search', own: { text: text.trim() } });
      }}
    >
      <input
        type="search"
        aria-label="Find a firm, a person, a site or a fleet"
        placeholder="Firm, person, site or fleet, in any script"
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Find
      </button>
    </form>
  );
};

const CasesPage = () => {
  const { data, error, retry } = useQuery(CasesDocument, {});
  const reached = useQuery(WhoReachesDocument, { first: mostListed });
  const reach = reached.data?.reach;
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="cases" />;
  const wanted = own.value.filter ?? '';
  const { country } = own.value;
  const all = caseRows(data.cases);
  const having = filterCases(all, wanted);
  const within = all.filter(({ jurisdictions }) => isIn(jurisdictions, country));
  const rows = sortCases(filterCases(within, wanted), sortingOf(own.value));
  return (
    <div class="home">
      <header class="page-head">
        <div>
          <h1>Who really gets to use restricted Nvidia hardware</h1>
          <Holdings inventory={data.inventory} />
          <FindForm />
        </div>
        <FilterField />
      </header>
      <section class="home-chains" aria-label="Who reaches restricted hardware">
        <h2>Who reaches restricted hardware</h2>
        {reached.error ? <QueryFailure error={reached.error} onRetry={reached.retry} /> : null}
        {reach ? (
          <>
            <p>
              {reach.text} {reach.unread}
            </p>
            <ReachMap reach={reach} />
            <WhoReaches {...{ reach, wanted, country }} cases={having} />
            <LazyDetails summary="Totals by country, model, means and year">
              {() => <ReachTotals countries={reach.countries} />}
            </LazyDetails>
          </>
        ) : reached.error ? null : (
          <Loading what="parties and what they reach" />
        )}
        <LazyDetails summary="Matrix of cases, parties and countries">
          {() => <ReachMatrix {...{ wanted, country }} />}
        </LazyDetails>
      </section>
      <h2 class="home-cases">Reported cases</h2>
      {rows.length === 0 ? (
        <p class="quiet">
          {country === undefined || having.length === 0
            ? 'No case matches these words. Remove some to see more.'
            : `No case with these words concerns ${countryInWords(country)}.`}
        </p>
      ) : (
        <>
          <CaseTable rows={rows} />
          <p class="home-legend small quiet">
            Independent sources, of all that are cited: sources that repeat one original count once.
          </p>
        </>
      )}
      {reach ? (
        <section class="home-chains" aria-label="Strongest chains">
          <h2>Strongest chain per site, today</h2>
          <p class="small quiet">
            A chain is possible or presumed, not certain, where no source says that a step went on until today. Open a
            case to see it at its own date.
          </p>
          <Strongest found={reach.hardware} unread={reach.unread} {...{ wanted, country }} cases={having} />
        </section>
      ) : null}
      <InSeveralCases {...{ wanted, within }} cases={having} />
    </div>
  );
};

export default CasesPage;
