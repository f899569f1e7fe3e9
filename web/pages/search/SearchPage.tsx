import { numberInWords } from '../../../domain/words.ts';
import './results.css';
import '../../features/report/report.css';
import { useEffect, useState } from 'preact/hooks';
import { address, amendOwn, go, own, ownWith } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { SearchDocument } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Results } from './Results.tsx';
import { kindCounts, ofKind } from './resultGroups.ts';

/** Of each: names, gaps and claims. */
const most = 200;

const Form = ({ text, exact }: { text: string; exact: boolean }) => {
  const [written, setWritten] = useState(text);
  useEffect(() => setWritten(text), [text]);
  return (
    <form
      class="search-again"
      onSubmit={event => {
        event.preventDefault();
        const wanted = written.trim();
        if (address.value) go({ ...address.value, own: ownWith({ text: wanted || undefined, kind: undefined }) });
      }}
    >
      <input
        type="search"
        aria-label="What to find"
        placeholder="Names and claims, in any script"
        autocomplete="off"
        spellcheck={false}
        value={written}
        onInput={event => setWritten(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Search
      </button>
      <label class="small">
        <input
          type="checkbox"
          checked={exact}
          onChange={event => amendOwn({ exact: event.currentTarget.checked ? 'yes' : undefined })}
        />{' '}
        exact match only
      </label>
    </form>
  );
};

const Answer = ({ text, exact }: { text: string; exact: boolean }) => {
  const { data, error, loading, retry } = useQuery(SearchDocument, { text, exact, first: most });
  if (error) return <PageFailure error={error} onRetry={retry} />;
  if (!data) return <Loading what="results" />;
  const counts = kindCounts(data.search);
  const chosen = counts.find(({ kind }) => kind === own.value.kind)?.kind;
  const isCut = data.search.truncated || data.search.claimsTruncated;
  return (
    <div aria-busy={loading}>
      {counts.length === 0 ? (
        <p role="status">
          No name and no claim matches.{' '}
          {exact
            ? 'Other spellings are left out: “exact match only” is on.'
            : 'Try fewer letters, or another spelling.'}
        </p>
      ) : (
        <fieldset class="result-kinds">
          <legend class="hidden">Show only</legend>
          {counts.map(({ kind, title, count }) => (
            <button
              key={kind}
              type="button"
              class="button"
              aria-pressed={chosen === kind}
              onClick={() => amendOwn({ kind: chosen === kind ? undefined : kind })}
            >
              {title} <span class="count">{numberInWords(count)}</span>
            </button>
          ))}
        </fieldset>
      )}
      {isCut ? (
        <p class="notice" role="status">
          More was found than is listed: the best {most} of names, of gaps and of claims stand here. Write more of what
          you look for.
        </p>
      ) : null}
      <Results found={ofKind(data.search, chosen)} />
    </div>
  );
};

/** All that a text finds; its address holds the text, the kind and whether other spellings count. */
const SearchPage = () => {
  const { text = '', exact } = own.value;
  useEffect(() => {
    document.title = text === '' ? 'Search · Throughline' : `${text} · Search · Throughline`;
  }, [text]);
  return (
    <article class="report results">
      <h1>{text === '' ? 'Search' : `Results for “${text}”`}</h1>
      <Form text={text} exact={exact === 'yes'} />
      {text === '' ? (
        <p class="quiet">Firms, persons, sites, fleets, leases, rules, cases, and what claims say of them.</p>
      ) : (
        <Answer text={text} exact={exact === 'yes'} />
      )}
    </article>
  );
};

export default SearchPage;
