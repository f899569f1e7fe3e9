import './paths.css';
import { X } from 'lucide';
import { useMemo } from 'preact/hooks';
import { PathsBetweenDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../shell/Failure.tsx';
import { asOf, knownBy } from '../../state.ts';
import { useQuery } from '../../useQuery.ts';
import { counted } from '../../words.ts';
import { keepFocus } from './keepFocus.ts';
import { PathKinds } from './PathKinds.tsx';
import { PathRow } from './PathRow.tsx';
import { drawn, nameOf } from './state/explorer.ts';
import { type FoundPath, partsOf, pathsDrawn, pathsFromAnswer } from './state/foundPaths.ts';
import { longestPath, mostPaths, type PathQuestion } from './state/pathQuestion.ts';
import { askOtherPaths, closePaths } from './state/paths.ts';
import { ToolButton } from './ToolButton.tsx';

const places = { store: 'Everything recorded', drawn: 'What is drawn' } as const;

const dates = (): string =>
  [
    ...(asOf.value === undefined ? [] : [`as of ${asOf.value}`]),
    ...(knownBy.value === undefined ? [] : [`known by ${knownBy.value}`]),
  ].join(', ');

type ListProps = { question: PathQuestion; paths: readonly FoundPath[]; none: string; note?: string | undefined };

const List = ({ question, paths, none, note }: ListProps) => {
  const many = [counted(paths.length, 'path'), dates()].filter(text => text !== '').join(', ');
  const isFull = paths.length === question.most;
  return (
    <>
      <p class="small quiet" role="status">
        {paths.length === 0 ? none : `${many}${isFull ? '; there may be more, as long or longer' : ''}`}
        {note === undefined ? null : <span class="warning"> {note}</span>}
      </p>
      <ol>
        {paths.map((path, i) => (
          <PathRow key={partsOf(path).join()} path={path} number={i + 1} />
        ))}
      </ol>
    </>
  );
};

const ends = ({ from, to }: PathQuestion): string => `between ${nameOf(from)} and ${nameOf(to)}`;

const StorePaths = ({ question }: { question: PathQuestion }) => {
  const { from, to, most, kinds } = question;
  const { data, error, retry } = useQuery(PathsBetweenDocument, {
    ...{ from, to, k: most, hops: longestPath, kinds: [...kinds] },
    ...{ asOf: asOf.value, knownBy: knownBy.value },
  });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) {
    return (
      <p class="loading quiet" role="status">
        Looking for paths {ends(question)} …
      </p>
    );
  }
  const when = dates() === '' ? 'today' : dates();
  return (
    <List
      question={question}
      paths={pathsFromAnswer(data)}
      none={`No path of at most ${longestPath} steps by these kinds of relation leads ${ends(question)}, ${when}.`}
      note={
        data.paths.truncated
          ? 'There are more relations on the way than one search reads: others may be missing. Fewer kinds read further.'
          : undefined
      }
    />
  );
};

const DrawnPaths = ({ question }: { question: PathQuestion }) => {
  const { graph } = drawn.value;
  const paths = useMemo(() => pathsDrawn(graph, question), [graph, question]);
  return (
    <List question={question} paths={paths} none={`No path by these kinds of relation ${ends(question)} is drawn.`} />
  );
};

const Found = ({ question }: { question: PathQuestion }) => {
  if (question.kinds.length === 0) return <p class="small quiet">Choose at least one kind of relation.</p>;
  return question.over === 'store' ? <StorePaths question={question} /> : <DrawnPaths question={question} />;
};

/** The shortest paths between two entities: how many, by which kinds of relation, and over what. */
export const PathPanel = ({ question }: { question: PathQuestion }) => (
  <section class="paths" aria-label="Paths">
    <div class="paths-bar">
      <h2 title={`Paths ${ends(question)}`}>Paths {ends(question)}</h2>
      <label class="small">
        at most{' '}
        <input
          aria-label="At most so many paths"
          type="number"
          min="1"
          max={mostPaths}
          step="1"
          value={question.most}
          onChange={event => {
            const most = Math.round(event.currentTarget.valueAsNumber);
            if (Number.isFinite(most)) askOtherPaths({ most: Math.min(mostPaths, Math.max(1, most)) });
            event.currentTarget.value = String(question.most);
          }}
        />
      </label>
      <fieldset class="switch" aria-label="Look in">
        {(Object.keys(places) as (keyof typeof places)[]).map(over => (
          <button
            key={over}
            type="button"
            aria-pressed={over === question.over}
            onClick={() => askOtherPaths({ over })}
          >
            {places[over]}
          </button>
        ))}
      </fieldset>
      <PathKinds kinds={question.kinds} />
      <ToolButton
        icon={X}
        label="Close the paths"
        onClick={() => {
          keepFocus();
          closePaths();
        }}
      />
    </div>
    <Found question={question} />
  </section>
);
