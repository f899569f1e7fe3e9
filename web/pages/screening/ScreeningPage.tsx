import { numberInWords } from '../../../domain/words.ts';
import './screen.css';
import './decisions.css';
import './onPaper.css';
import '../../features/tests/tests.css';
import { signal } from '@preact/signals';
import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { csv } from '../../../domain/csv.ts';
import { fileNamed } from '../../core/fileName.ts';
import { knowledgeInWords } from '../../core/knowledgeInWords.ts';
import { amendOwn, asOf, knownBy, own } from '../../core/state.ts';
import { counted, countryInWords } from '../../core/words.ts';
import { type Outcome, outcomeWords } from '../../features/record/outcomeWords.ts';
import { listsInWords } from '../../features/record/recordWords.ts';
import { RegimeChooser } from '../../features/tests/RegimeChooser.tsx';
import { regime } from '../../features/tests/regime.ts';
import { TimeBar } from '../../features/time/TimeBar.tsx';
import { download } from '../../ui/download.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { inOrder, readLines } from './askedLines.ts';
import { askCandidates } from './candidates.ts';
import { DecisionFilter } from './DecisionFilter.tsx';
import { DecisionPlace } from './DecisionPlace.tsx';
import { decidedOf, isDecided } from './decided.ts';
import { decisionsTable } from './decisionRecord.ts';
import { decisions, latestDecisions, readStoreDecisions } from './decisions.ts';
import { madeNow } from './madeNow.ts';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { ScreenedTable } from './ScreenedTable.tsx';
import { ScreenForm } from './ScreenForm.tsx';
import { asRecords, outcomeOf, screeningTable } from './screenedRows.ts';
import { type Screening, useScreening } from './useScreening.ts';

type Props = { readonly screening: Screening; readonly count: number };

/** How far a list has been asked: it can be stopped and gone on with, and keeps what was answered before a failure. */
const ScreenProgress = ({ screening: { done, error, stopped, stop, goOn }, count }: Props) => {
  if (done >= count) return null;
  const far = `${numberInWords(done)} of ${numberInWords(count)} screened so far`;
  return (
    <>
      {error && <QueryFailure error={error} onRetry={goOn} />}
      <div class="screen-progress">
        <progress value={done} max={count} aria-label="Screened so far" />
        <span class="small" role="status">
          {stopped ? `Stopped: ${far}.` : `${far}.`}
        </span>
        {error ? null : (
          <button type="button" class="button" onClick={stopped ? goOn : stop}>
            {stopped ? 'Go on' : 'Stop'}
          </button>
        )}
      </div>
    </>
  );
};

/** Longer lists do not go into the address, which stands in every row: browsers and mail cut links. */
const longestInAddress = 10_000;
const rowsAtFirst = 200;
/** Letters of the first party in the name of a file. */
const longestFirst = 30;

/** A list too long for the address, kept for whoever follows a link from it and comes back. */
const pasted = signal('');

/** `Huawei and 35 others`. */
const titleOfParties = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first.slice(0, longestFirst)} and ${counted(others.length, 'other')}`;

const isOutcome = (text: string | undefined): text is Outcome => text !== undefined && text in outcomeWords;

const Screened = ({ text }: { text: string }) => {
  const { parties } = readLines(text);
  const judgedBy = { asOf: asOf.value, knownBy: knownBy.value, regime: regime.value };
  const screening = useScreening({ parties, ...judgedBy });
  const [shown, setShown] = useState(rowsAtFirst);
  const [failure, setFailure] = useState('');
  const { screen, error, done } = screening;
  const count = parties.length;
  const progress = <ScreenProgress screening={screening} count={count} />;
  if (!screen) return error || screening.stopped ? progress : <Loading what="the screening" />;
  const rows = inOrder(screen.rows, text);
  const wanted = own.value.outcome;
  const decided = own.value.decision;
  const latest = latestDecisions.value;
  const filtered = rows.filter(
    row =>
      (!isOutcome(wanted) || outcomeOf(row) === wanted) && (!isDecided(decided) || decidedOf(row, latest).has(decided)),
  );
  const names = new Set(parties);
  const save = async (what: 'screening' | 'decisions', format: 'csv' | 'json'): Promise<void> => {
    try {
      // Others may have decided since the page was opened.
      await readStoreDecisions(parties);
      const table =
        what === 'decisions'
          ? decisionsTable(decisions.value.filter(({ asked }) => names.has(asked)))
          : screeningTable(rows, await askCandidates(rows, judgedBy), screen, madeNow(), latestDecisions.value);
      const name = fileNamed(`${what} ${titleOfParties(parties)}`, screen.asOf, `.${format}`);
      if (format === 'csv') download(name, 'text/csv', csv(table.columns, table.rows));
      else download(name, 'application/json', JSON.stringify(asRecords(table), null, 2));
      setFailure('');
    } catch (reason) {
      setFailure(reason instanceof Error ? reason.message : String(reason));
    }
  };
  return (
    <section aria-busy={done < count && !error && !screening.stopped} aria-label="Results">
      <div class="screen-head">
        <OutcomeFilter rows={rows} chosen={isOutcome(wanted) ? wanted : undefined} />
        <span class="screen-ask">
          <PrintButton />
          <button type="button" class="button" onClick={() => void save('screening', 'csv')}>
            <Icon node={Download} /> CSV
          </button>
          <button type="button" class="button" onClick={() => void save('screening', 'json')}>
            <Icon node={Download} /> JSON
          </button>
        </span>
      </div>
      <div class="screen-head">
        <DecisionFilter rows={rows} latest={latest} chosen={isDecided(decided) ? decided : undefined} />
        <span class="screen-ask">
          {(['csv', 'json'] as const).map(format => (
            <button
              key={format}
              type="button"
              class="button"
              title="Every decision on these names, earlier ones included"
              disabled={!decisions.value.some(({ asked }) => names.has(asked))}
              onClick={() => void save('decisions', format)}
            >
              <Icon node={Download} /> Decisions as {format.toUpperCase()}
            </button>
          ))}
        </span>
      </div>
      <DecisionPlace names={parties} />
      {failure === '' ? null : (
        <p class="small problem" role="alert">
          There is no file, since the server could not be asked for all of it: {failure} Try again.
        </p>
      )}
      {progress}
      <p class="small quiet screened-with" role="status">
        {counted(rows.length, 'party', 'parties')} against {screen.restricted.map(countryInWords).join(', ')}, on{' '}
        {screen.asOf}, {knowledgeInWords(screen.knownBy)}; data revision {screen.revision}.
        {screen.truncated ? ' Not everything within reach was read: a “no” may rest on less than all.' : ''} Lists that
        are loaded: {listsInWords(screen.lists)}.
      </p>
      <RegimeChooser read={screen.regime} />
      <ScreenedTable rows={filtered.slice(0, shown)} check={screen} />
      {filtered.length > shown ? (
        <p class="screen-more">
          {shown} of {filtered.length} are shown.{' '}
          <button type="button" class="button" onClick={() => setShown(shown * 4)}>
            Show more
          </button>
        </p>
      ) : null}
      <p class="small quiet">
        A name that differs in more than spelling, legal form or script is not evaluated: each candidate shows what
        would follow if the match were correct. No record of a party says nothing about it. Information with sources,
        never legal advice. <a href="/method/screening">Method and limits</a>
      </p>
    </section>
  );
};

const ScreeningPage = () => {
  const linked = own.value.parties;
  const text = linked ?? pasted.value;
  const ask = (asked: string): void => {
    pasted.value = asked.length > longestInAddress ? asked : '';
    amendOwn({
      parties: asked.length > longestInAddress ? undefined : asked.trim(),
      outcome: undefined,
      decision: undefined,
    });
  };
  return (
    <>
      <article class="screen">
        <header>
          <h1>Screening</h1>
          <p class="quiet">Check many names at once: which are restricted, directly or through owners and parents.</p>
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

export default ScreeningPage;
