import { useState } from 'preact/hooks';
import { counted } from '../../core/words.ts';
import { type Decision, decisionOn, decisionsOn, decisionWords, isVerdict, keptIn } from './decisionRecord.ts';
import { type Draft, decide, decisions, goesToStore, latestDecisions } from './decisions.ts';

const inWords = ({ decision, reviewer, decidedAt }: Decision): string =>
  `${decisionWords[decision]} (${reviewer === '' ? '' : `${reviewer}, `}${decidedAt.slice(0, 10)})`;

/** What was decided last of a name and a party, and by whom; nothing where nobody decided. */
export const DecisionMark = ({ asked, party }: { asked: string; party: string }) => {
  const last = decisionOn(latestDecisions.value, asked, party);
  return last === undefined ? null : <span class="small decided">{inWords(last)}</span>;
};

/** Decisions that a later one has taken the place of, newest first. */
const FormerDecisions = ({ asked, party }: { asked: string; party: string }) => {
  const former = decisionsOn(decisions.value, asked, party).slice(0, -1).reverse();
  if (former.length === 0) return null;
  return (
    <details class="small former-decisions">
      <summary>{counted(former.length, 'earlier decision', 'earlier decisions')}</summary>
      <ul>
        {former.map(each => (
          <li key={`${each.decidedAt} ${keptIn(each)}`}>
            {inWords(each)}
            {each.note === '' ? '' : `: ${each.note}`}
            <span class="quiet">
              {' '}
              · {each.outcome}, on {each.asOf}, known as of {each.knownBy}, data revision {each.revision}; in the{' '}
              {keptIn(each)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Decides whether the party is who was meant; kept with what the check said, beside all earlier decisions. */
export const DecisionForm = (about: Omit<Draft, 'decision' | 'note' | 'reviewer'>) => {
  const last = decisionOn(latestDecisions.value, about.asked, about.party);
  const [note, setNote] = useState(last?.note ?? '');
  const [reviewer, setReviewer] = useState(last?.reviewer ?? decisions.peek().at(-1)?.reviewer ?? '');
  const [choice, setChoice] = useState<string>(last?.decision ?? '');
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    if (!isVerdict(choice)) return;
    setBusy(true);
    try {
      await decide({ ...about, decision: choice, note: note.trim(), reviewer: reviewer.trim() });
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <form
      class="decision-form"
      aria-label={`Decision on ${about.asked}`}
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span class="small">Decision</span>
        <select value={choice} onChange={event => setChoice(event.currentTarget.value)}>
          <option value="">not decided</option>
          {Object.entries(decisionWords).map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="small">Note</span>
        <input type="text" maxLength={2_000} value={note} onInput={event => setNote(event.currentTarget.value)} />
      </label>
      <label>
        <span class="small">Reviewer</span>
        <input
          type="text"
          maxLength={120}
          required={goesToStore.value}
          value={reviewer}
          onInput={event => setReviewer(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={busy || !isVerdict(choice)}>
        Keep decision
      </button>
      <p class="small quiet">
        Kept {goesToStore.value ? 'in the store, for everybody who uses this server' : 'in this browser alone'}, with
        the outcome, regime, both dates and data revision {about.revision}; CSV and JSON hold it.
      </p>
      {failure === '' ? null : (
        <p class="small problem" role="alert">
          {failure}
        </p>
      )}
      <FormerDecisions asked={about.asked} party={about.party} />
    </form>
  );
};
