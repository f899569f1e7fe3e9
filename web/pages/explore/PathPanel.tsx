import './paths.css';
import { X } from 'lucide';
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { asOf, knownBy } from '../../core/state.ts';
import { useQuery } from '../../core/useQuery.ts';
import { counted } from '../../core/words.ts';
import { PathsAmongDocument } from '../../generated/operations.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { keepFocus } from '../../ui/keepFocus.ts';
import { ToolButton } from '../../ui/ToolButton.tsx';
import { PathKinds } from './PathKinds.tsx';
import { PathRow } from './PathRow.tsx';
import { drawn, nameOf } from './state/explorer.ts';
import { type Pair, pairsDrawn, pairsFromAnswer, partsOf } from './state/foundPaths.ts';
import { allPathKinds, longestPath, mostPaths, type PathQuestion } from './state/pathQuestion.ts';
import { askOtherPaths, closePaths } from './state/paths.ts';

const places = { store: 'Everything recorded', drawn: 'What is shown' } as const;

const dates = (): string =>
  [
    ...(asOf.value === undefined ? [] : [`as of ${asOf.value}`]),
    ...(knownBy.value === undefined ? [] : [`known as of ${knownBy.value}`]),
  ].join(', ');

const inWords = (ends: readonly string[]): string => {
  const names = ends.map(nameOf);
  return `${ends.length > 2 ? 'among' : 'between'} ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
};

/** What all kinds of relation would find between two, where the chosen ones find nothing. */
const OtherKinds = ({ found }: { found: Pair['overOtherKinds'] }) =>
  found === null ? (
    <p class="small quiet">Relations of all kinds lead to none either.</p>
  ) : (
    <p class="small">
      Relations of all kinds would find a path of {counted(found.hops, 'step')}: {found.text}{' '}
      <button type="button" class="text-button" onClick={() => askOtherPaths({ kinds: allPathKinds })}>
        Take all kinds
      </button>
    </p>
  );

type ListProps = {
  readonly question: PathQuestion;
  readonly pairs: readonly Pair[];
  readonly noneOf: (pair: Pair) => string;
  /** Whether what is found over other kinds may be said: it was looked for, and nothing was left unread. */
  readonly saysOthers?: boolean;
  readonly note?: string | undefined;
};

const List = ({ question, pairs, noneOf, saysOthers = false, note }: ListProps) => {
  const paths = pairs.flatMap(pair => pair.paths);
  const many = [counted(paths.length, 'path'), dates()].filter(text => text !== '').join(', ');
  const isFull = pairs.some(pair => pair.paths.length === question.most);
  return (
    <>
      {paths.length === 0 && note === undefined ? null : (
        <p class="small quiet" role="status">
          {paths.length === 0 ? null : `${many}${isFull ? '; there may be more, as long or longer' : ''}`}
          {note === undefined ? null : <span class="warning"> {note}</span>}
        </p>
      )}
      <ol>
        {paths.map((path, i) => (
          <PathRow key={partsOf(path).join()} path={path} number={i + 1} />
        ))}
      </ol>
      <div class="path-none">
        {pairs.map(pair =>
          pair.paths.length > 0 ? null : (
            <Fragment key={`${pair.from} ${pair.to}`}>
              <p class="small quiet" role="status">
                {noneOf(pair)}
              </p>
              {saysOthers || pair.overOtherKinds !== null ? <OtherKinds found={pair.overOtherKinds} /> : null}
            </Fragment>
          ),
        )}
      </div>
    </>
  );
};

const StorePaths = ({ question }: { question: PathQuestion }) => {
  const { ends, most, kinds } = question;
  const { data, error, retry } = useQuery(PathsAmongDocument, {
    ...{ entities: [...ends], k: most, hops: longestPath, kinds: [...kinds] },
    ...{ asOf: asOf.value, knownBy: knownBy.value },
  });
  if (error) return <QueryFailure error={error} onRetry={retry} />;
  if (!data) {
    return (
      <p class="loading quiet" role="status">
        Looking for paths {inWords(ends)} …
      </p>
    );
  }
  const when = dates() === '' ? 'today' : dates();
  const isCut = data.pathsAmong.some(({ truncated }) => truncated);
  return (
    <List
      question={question}
      pairs={pairsFromAnswer(data)}
      noneOf={({ from, to }) =>
        `No path of at most ${longestPath} steps by these kinds of relation leads ${inWords([from, to])}, ${when}.`
      }
      saysOthers={!isCut && kinds.length < allPathKinds.length}
      note={
        isCut
          ? 'There are more relations on the way than one search reads: others may be missing. Fewer kinds read further.'
          : undefined
      }
    />
  );
};

const DrawnPaths = ({ question }: { question: PathQuestion }) => {
  const { listed } = drawn.value;
  const pairs = useMemo(() => pairsDrawn(listed, question), [listed, question]);
  return (
    <List
      question={question}
      pairs={pairs}
      noneOf={({ from, to }) => `No path by these kinds of relation ${inWords([from, to])} is drawn.`}
    />
  );
};

const Found = ({ question }: { question: PathQuestion }) => {
  if (question.kinds.length === 0) return <p class="small quiet">Choose at least one kind of relation.</p>;
  return question.over === 'store' ? <StorePaths question={question} /> : <DrawnPaths question={question} />;
};

/** The shortest paths between each two of some entities: how many, by which kinds of relation, and over what. */
export const PathPanel = ({ question }: { question: PathQuestion }) => (
  <section class="paths" aria-label="Paths">
    <div class="paths-bar">
      <h2 title={`Paths ${inWords(question.ends)}`}>Paths {inWords(question.ends)}</h2>
      <label class="small">
        at most{' '}
        <input
          aria-label="At most so many paths"
          title="Between two"
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
