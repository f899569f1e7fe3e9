import './screen.css';
import '../chains/tests.css';
import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { knowledgeInWords } from '../../evidence/knowledgeInWords.ts';
import { Icon } from '../../Icon.tsx';
import { QueryFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { amendOwn, asOf, knownBy, own } from '../../state.ts';
import { TimeBar } from '../../time/TimeBar.tsx';
import { counted, countryInWords, numberInWords } from '../../words.ts';
import { csv } from '../explorer/export/csv.ts';
import { download } from '../explorer/export/download.ts';
import { inOrder, readLines } from './askedLines.ts';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { ScreenedTable } from './ScreenedTable.tsx';
import { ScreenForm } from './ScreenForm.tsx';
import { type Outcome, outcomeOf, outcomeWords, screeningTable } from './screenedRows.ts';
import { useScreening } from './useScreening.ts';

/** Longer lists do not go into the address: browsers and mail cut links. */
const longestInAddress = 1_500;
const rowsAtFirst = 200;

const isOutcome = (text: string | undefined): text is Outcome => text !== undefined && text in outcomeWords;

const Screened = ({ text }: { text: string }) => {
  const { ids, names } = readLines(text);
  const { screen, error, done, retry } = useScreening({ ids, names, asOf: asOf.value, knownBy: knownBy.value });
  const [shown, setShown] = useState(rowsAtFirst);
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!screen) return <Loading what="the screening" />;
  const count = ids.length + names.length;
  const rows = inOrder(screen.rows, text);
  const wanted = own.value.outcome;
  const filtered = isOutcome(wanted) ? rows.filter(row => outcomeOf(row, screen.restricted) === wanted) : rows;
  const save = (): void => {
    const table = screeningTable(rows, screen.restricted);
    download(`screening-${screen.asOf}.csv`, 'text/csv', csv(table.columns, table.rows));
  };
  return (
    <section aria-busy={done < count} aria-label="Results">
      <div class="screen-head">
        <OutcomeFilter rows={rows} jurisdictions={screen.restricted} chosen={isOutcome(wanted) ? wanted : undefined} />
        <button type="button" class="button" onClick={save}>
          <Icon node={Download} /> CSV
        </button>
      </div>
      <p class="small quiet" role="status">
        {done < count ? `${numberInWords(done)} of ${numberInWords(count)} asked so far: ` : ''}
        {counted(rows.length, 'party', 'parties')} against {screen.restricted.map(countryInWords).join(', ')}, on{' '}
        {screen.asOf}, {knowledgeInWords(screen.knownBy)}; data revision {screen.revision}.
        {screen.truncated ? ' Not everything within reach was read: a “no” may rest on less than all.' : ''}
      </p>
      <ScreenedTable rows={filtered.slice(0, shown)} jurisdictions={screen.restricted} />
      {filtered.length > shown ? (
        <p class="screen-more">
          {shown} of {filtered.length} are shown.{' '}
          <button type="button" class="button" onClick={() => setShown(shown * 4)}>
            Show more
          </button>
        </p>
      ) : null}
      <p class="small quiet">
        A name that matches but for more than its spelling, legal form or script is offered and not judged. That nothing
        is recorded of a party says nothing about it. Information with sources, never legal advice.
      </p>
    </section>
  );
};

const ScreenPage = () => {
  const linked = own.value.parties;
  const [pasted, setPasted] = useState(linked ?? '');
  const text = linked ?? pasted;
  const ask = (asked: string): void => {
    setPasted(asked);
    amendOwn({ parties: asked.length > longestInAddress ? undefined : asked.trim(), outcome: undefined });
  };
  return (
    <>
      <article class="screen">
        <header>
          <h1>Screening</h1>
          <p class="quiet">Which of many parties are restricted, in their own right or through who is behind them.</p>
        </header>
        <ScreenForm asked={text} onAsk={ask} />
        {text.length > longestInAddress ? (
          <p class="small quiet">This list is too long for a link; the CSV keeps its results.</p>
        ) : null}
        {text.trim() === '' ? null : <Screened key={text} text={text} />}
      </article>
      <TimeBar happened={[]} published={[]} />
    </>
  );
};

export default ScreenPage;
