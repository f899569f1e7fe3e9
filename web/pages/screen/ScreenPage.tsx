import './screen.css';
import '../chains/tests.css';
import { signal } from '@preact/signals';
import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { knowledgeInWords } from '../../evidence/knowledgeInWords.ts';
import { Icon } from '../../Icon.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { amendOwn, asOf, knownBy, own } from '../../state.ts';
import { TimeBar } from '../../time/TimeBar.tsx';
import { counted, countryInWords } from '../../words.ts';
import { csv } from '../explorer/export/csv.ts';
import { download } from '../explorer/export/download.ts';
import { inOrder, readLines } from './askedLines.ts';
import { askCandidates } from './candidates.ts';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { ScreenedTable } from './ScreenedTable.tsx';
import { ScreenForm } from './ScreenForm.tsx';
import { ScreenProgress } from './ScreenProgress.tsx';
import { type Outcome, outcomeOf, outcomeWords, screeningTable } from './screenedRows.ts';
import { useScreening } from './useScreening.ts';

/** Longer lists do not go into the address, which stands in every row: browsers and mail cut links. */
const longestInAddress = 10_000;
const rowsAtFirst = 200;

/** A list too long for the address, kept for whoever follows a link from it and comes back. */
const pasted = signal('');

const isOutcome = (text: string | undefined): text is Outcome => text !== undefined && text in outcomeWords;

const Screened = ({ text }: { text: string }) => {
  const { ids, names } = readLines(text);
  const dates = { asOf: asOf.value, knownBy: knownBy.value };
  const screening = useScreening({ ids, names, ...dates });
  const [shown, setShown] = useState(rowsAtFirst);
  const [failure, setFailure] = useState('');
  const { screen, error, done } = screening;
  const count = ids.length + names.length;
  const progress = <ScreenProgress screening={screening} count={count} />;
  if (!screen) return error || screening.stopped ? progress : <Loading what="the screening" />;
  const rows = inOrder(screen.rows, text);
  const wanted = own.value.outcome;
  const filtered = isOutcome(wanted) ? rows.filter(row => outcomeOf(row, screen.restricted) === wanted) : rows;
  const save = async (): Promise<void> => {
    try {
      const table = screeningTable(rows, await askCandidates(rows, dates), screen);
      download(`screening-${screen.asOf}.csv`, 'text/csv', csv(table.columns, table.rows));
      setFailure('');
    } catch (reason) {
      setFailure(reason instanceof Error ? reason.message : String(reason));
    }
  };
  return (
    <section aria-busy={done < count && !error && !screening.stopped} aria-label="Results">
      <div class="screen-head">
        <OutcomeFilter rows={rows} jurisdictions={screen.restricted} chosen={isOutcome(wanted) ? wanted : undefined} />
        <button type="button" class="button" onClick={() => void save()}>
          <Icon node={Download} /> CSV
        </button>
      </div>
      {failure === '' ? null : (
        <p class="small problem" role="alert">
          There is no file, since what the names to be chosen may mean could not be asked: {failure} Try again.
        </p>
      )}
      {progress}
      <p class="small quiet" role="status">
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
        A name that matches but for more than its spelling, legal form or script is not judged: of each party that it
        may mean stands what would hold if that one were meant. That nothing is recorded of a party says nothing about
        it. Information with sources, never legal advice.
      </p>
    </section>
  );
};

const ScreenPage = () => {
  const linked = own.value.parties;
  const text = linked ?? pasted.value;
  const ask = (asked: string): void => {
    pasted.value = asked.length > longestInAddress ? asked : '';
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
          <p class="small quiet">
            This list is too long for a link: it stays while this window does, and the CSV keeps its results.
          </p>
        ) : null}
        {text.trim() === '' ? null : <Screened key={text} text={text} />}
      </article>
      <TimeBar happened={[]} published={[]} />
    </>
  );
};

export default ScreenPage;
