import { Check, CircleDashed, LoaderCircle, X } from 'lucide';
import { Icon } from '../ui/Icon.tsx';
import type { Phase, Readiness } from '../ui/readiness.ts';

const looks = {
  waiting: { icon: CircleDashed, word: 'waiting' },
  running: { icon: LoaderCircle, word: 'running' },
  done: { icon: Check, word: 'done' },
  failed: { icon: X, word: 'failed' },
} as const;

const PhaseRow = ({ phase }: { phase: Phase }) => (
  <li class={`phase phase-${phase.state}`}>
    <Icon node={looks[phase.state].icon} label={looks[phase.state].word} />
    <span>
      {phase.title}
      {phase.detail ? <span class="quiet"> · {phase.detail}</span> : null}
    </span>
    <span class="number quiet">{typeof phase.seconds === 'number' ? `${phase.seconds.toFixed(1)} s` : ''}</span>
  </li>
);

/** What the server does before it can answer. A first start fetches Neo4j and may take a minute or two. */
export const PreparingView = ({ readiness }: { readiness: Readiness }) => (
  <section class="preparing" aria-live="polite">
    {readiness.phases.length > 0 ? (
      <>
        <h1>{readiness.error ? 'The store could not be prepared' : 'Preparing the store'}</h1>
        <p class="quiet">The page opens by itself when everything is in place.</p>
        <ol>
          {readiness.phases.map(phase => (
            <PhaseRow key={phase.name} phase={phase} />
          ))}
        </ol>
      </>
    ) : null}
    {readiness.error ? (
      <p class="failure" role="alert">
        {readiness.error}
      </p>
    ) : null}
  </section>
);
