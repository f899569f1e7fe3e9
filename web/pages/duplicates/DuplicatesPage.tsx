import './duplicates.css';
import { amendOwn, own } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { DuplicatesDocument, type DuplicatesQuery } from '../../generated/operations.ts';
import { PageFailure } from '../../ui/Failure.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { DateText } from '../../ui/marks/DateText.tsx';
import { EntityName } from '../../ui/marks/EntityName.tsx';
import { CandidateCard } from './CandidateCard.tsx';

type Props = { readonly decisions: DuplicatesQuery['mergeDecisions'] };

/** What has been decided, by whichever way, with the reason and its sources. */
const DecisionList = ({ decisions }: Props) => (
  <section class="decisions" aria-labelledby="decisions-head">
    <h2 id="decisions-head">Decisions</h2>
    {decisions.length === 0 ? <p class="quiet">None so far.</p> : null}
    <ul>
      {decisions.map(({ id, decision, keep, merge, reason, date, sources }) => (
        <li key={id}>
          <EntityName entity={keep} whole /> {decision === 'SAME' ? 'is the same as' : 'is not'}{' '}
          {merge.map(({ id: other, name }) => `${name} (${other})`).join(', ')}.{' '}
          <span class="quiet">
            {reason} <DateText date={date} />
            {sources.map(source => ` · ${source.publisher}: ${source.title}`).join('')}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

/** How weak a likeness is still shown; what each word means is fixed here, and the address keeps the word. */
const strengths = { likely: 0.5, possible: 0.2, faint: 0.05 } as const;
type Strength = keyof typeof strengths;
const strengthOf = (text: string | undefined): Strength => (text === 'possible' || text === 'faint' ? text : 'likely');

const mostPairs = 30;

const DuplicatesPage = () => {
  const strength = strengthOf(own.value.similarity);
  const { data, error, retry } = useQuery(DuplicatesDocument, { minScore: strengths[strength], first: mostPairs });
  if (error) return <PageFailure error={error} onRetry={retry} />;
  const found = data?.duplicateCandidates;
  return (
    <div class="duplicates">
      <header class="duplicates-head">
        <div>
          <h1>Possible duplicates</h1>
          <p class="quiet">
            Records that may describe the same entity. Nothing is merged automatically: a decision is written into
            reference/merges.yaml, and removing it restores both.
          </p>
        </div>
        <label>
          Confidence{' '}
          <select
            value={strength}
            onChange={event =>
              amendOwn({ similarity: event.currentTarget.value === 'likely' ? undefined : event.currentTarget.value })
            }
          >
            <option value="likely">high</option>
            <option value="possible">medium</option>
            <option value="faint">low</option>
          </select>
        </label>
      </header>
      {found === undefined || data === undefined ? (
        <Loading what="possible duplicates" />
      ) : (
        <>
          <p role="status">
            {found.candidates.length === 0
              ? `Of ${counted(found.considered, 'entity', 'entities')} compared, none are possible duplicates at this confidence. Choose a lower one to see more.`
              : `${counted(found.candidates.length, 'pair')} among ${counted(found.considered, 'entity', 'entities')} compared${found.omitted > 0 ? `, the most likely of ${found.candidates.length + found.omitted}` : ''}.`}
          </p>
          <ol class="candidates">
            {found.candidates.map(candidate => (
              <CandidateCard key={candidate.entities.map(({ id }) => id).join('~')} candidate={candidate} />
            ))}
          </ol>
          <DecisionList decisions={data.mergeDecisions} />
        </>
      )}
    </div>
  );
};

export default DuplicatesPage;
