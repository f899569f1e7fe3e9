import './ruleCheck.css';
import { Download } from 'lucide';
import { csv } from '../../../domain/csv.ts';
import { formatAddress } from '../../core/address.ts';
import { fileNamed } from '../../core/fileName.ts';
import { asOf, link, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted, upperFirst } from '../../core/words.ts';
import { OneClock } from '../../features/time/OneClock.tsx';
import { RuleCheckChoicesDocument, RuleCheckDocument, type RuleCheckQuery } from '../../generated/operations.ts';
import { download } from '../../ui/download.ts';
import { PageFailure, QueryFailure } from '../../ui/Failure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { CheckedTable } from './CheckedTable.tsx';
import { CheckForm } from './CheckForm.tsx';
import { isAsked, type Question, questionIn } from './checkAddress.ts';
import { answerInWords, checkTable, groupsOf, questionInWords } from './checkedRules.ts';

const example = formatAddress({
  page: 'rule-check',
  asOf: '2025-06-01',
  own: { model: 'hw-h20', to: 'MY', buyer: 'SG', parent: 'SG', user: 'CN', way: 'sale' },
});

type AnswerProps = {
  readonly question: Question;
  readonly answer: RuleCheckQuery['checkRules'];
  readonly names: ReadonlyMap<string, string>;
};

const Answer = ({ question, answer, names }: AnswerProps) => {
  const { rules, revision } = answer;
  const groups = groupsOf(rules);
  const asked = questionInWords(question, names.get(question.model ?? ''), answer.asOf);
  const save = (): void => {
    const made = { exported: new Date().toISOString(), address: link.value };
    const table = checkTable(
      [...groups.concerned, ...groups.clear, ...groups.idle],
      asked,
      answer.asOf,
      revision,
      made,
    );
    download(fileNamed(`rule check ${asked}`, answer.asOf, '.csv'), 'text/csv', csv(table.columns, table.rows));
  };
  return (
    <section class="check-answer" aria-label="Answer">
      <p class="check-asked">{asked}</p>
      <p class="check-said" role="status">
        {answerInWords(groups)}
      </p>
      <p class="actions">
        <PrintButton />
        <button type="button" class="button" onClick={save}>
          <Icon node={Download} /> CSV
        </button>
      </p>
      {groups.concerned.length === 0 ? null : (
        <CheckedTable rules={groups.concerned} caption="Rules that ask for something, or leave it open" names={names} />
      )}
      {groups.clear.length === 0 ? null : (
        <details>
          <summary>{upperFirst(counted(groups.clear.length, 'rule'))} in force that ask for nothing here</summary>
          <CheckedTable rules={groups.clear} caption="Rules in force that ask for nothing here" names={names} />
        </details>
      )}
      {groups.idle.length === 0 ? null : (
        <details>
          <summary>{upperFirst(counted(groups.idle.length, 'rule'))} known, not in force on this day</summary>
          <CheckedTable rules={groups.idle} caption="Rules not in force" names={names} />
        </details>
      )}
      <p class="small quiet">
        Computed from data revision {revision}. A seat or a model that is not reported is never assumed. Information
        with citations, not legal advice. <a href="/method/rules">Method and limits</a>
      </p>
    </section>
  );
};

/** What the rules ask of a transaction that need not be recorded: the question stands in the address. */
const RuleCheckPage = () => {
  const question = questionIn(own.value);
  const asked = isAsked(question);
  const choices = useQuery(RuleCheckChoicesDocument, { asOf: asOf.value }, 'former');
  const { data, error, retry } = useQuery(
    RuleCheckDocument,
    asked ? { ...question, asOf: asOf.value } : undefined,
    'former',
  );
  if (choices.error) return <PageFailure error={choices.error} onRetry={choices.retry} />;
  if (!choices.data) return <Loading what="rules" />;
  const { hardwareModels: models, controlRules, rulesRecord } = choices.data;
  const names = new Map(models.map(({ id, name }) => [id, name]));
  return (
    <>
      <article class="rule-check">
        <header>
          <h1>Rule check</h1>
          <p class="quiet">
            What export-control rules ask of a sale, a lease or remote use on one day, and what would change the answer.
          </p>
          {rulesRecord.ended && rulesRecord.readTo !== null ? (
            <p class="small" role="note">
              The sources on these rules were read up to <DateText date={rulesRecord.readTo} />; what changed later is
              not recorded.
            </p>
          ) : null}
        </header>
        <CheckForm question={question} models={models} />
        {error ? <QueryFailure error={error} onRetry={retry} /> : null}
        {!asked ? (
          <p class="quiet">
            Choose what is known; what is left “not reported” is not assumed. For example:{' '}
            <a href={example}>H20 to Malaysia for a buyer in Singapore, end user in China, on 1 June 2025</a>.
          </p>
        ) : data ? (
          <Answer question={question} answer={data.checkRules} names={names} />
        ) : error ? null : (
          <Loading what="the check" />
        )}
      </article>
      <OneClock
        clock="asOf"
        help="The rules in force on this day"
        event="change of a rule"
        dates={controlRules.flatMap(rule => rule.changes.map(({ date }) => date))}
        unset="today"
      />
    </>
  );
};

export default RuleCheckPage;
