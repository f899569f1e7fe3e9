import './duplicates.css';
import { DuplicatesDocument } from '../../generated/operations.ts';
import { PageFailure } from '../../shell/Failure.tsx';
import { Loading } from '../../shell/Loading.tsx';
import { amendOwn, own } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { counted } from '../../words.ts';
import { CandidateCard } from './CandidateCard.tsx';
import { DecisionList } from './DecisionList.tsx';

/** How weak a likeness is still shown; what each word means is fixed here, and the address keeps the word. */
const strengths = { likely: 0.5, possible: 0.2, faint: 0.05 } as const;
type Strength = keyof typeof strengths;
const strengthOf = (text: string | undefined): Strength => (text === 'possible' || text === 'faint' ? text : 'likely');

const mostPairs = 30;

const DuplicatesPage = () => {
  const strength = strengthOf(own.value.likeness);
  const { data, error, retry } = useQuery(DuplicatesDocument, { minScore: strengths[strength], first: mostPairs });
  if (error) return <PageFailure error={error} onRetry={retry} />;
  const found = data?.duplicateCandidates;
  return (
    <div class="duplicates">
      <header class="duplicates-head">
        <div>
          <h1>Possible duplicates</h1>
          <p class="quiet">
            Entities that may be one under two ids. Nothing is merged by itself: a decision is written into
            reference/merges.yaml, and taking it out again restores both.
          </p>
        </div>
        <label>
          Likeness{' '}
          <select
            value={strength}
            onChange={event =>
              amendOwn({ likeness: event.currentTarget.value === 'likely' ? undefined : event.currentTarget.value })
            }
          >
            <option value="likely">likely</option>
            <option value="possible">possible</option>
            <option value="faint">faint</option>
          </select>
        </label>
      </header>
      {found === undefined || data === undefined ? (
        <Loading what="possible duplicates" />
      ) : (
        <>
          <p role="status">
            {found.candidates.length === 0
              ? `Of ${counted(found.considered, 'entity', 'entities')} compared, no two look like one. Choose a weaker likeness to see more.`
              : `${counted(found.candidates.length, 'pair')} among ${counted(found.considered, 'entity', 'entities')} compared${found.omitted > 0 ? `, the likeliest of ${found.candidates.length + found.omitted}` : ''}.`}
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
