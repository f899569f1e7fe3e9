import { numberInWords } from '../../../domain/words.ts';
import type { ApiError } from '../../core/api.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { change, steps, undoStep, view, wantedIds } from './state/explorer.ts';
import { mostEntities } from './state/useHeld.ts';
import { heldIds, leaveOut } from './state/view.ts';

export const UndoButton = () =>
  steps.value.back === undefined ? null : (
    <button type="button" class="button" onClick={undoStep}>
      Undo the last step
    </button>
  );

/** The answer failed; when the server names an entity of the picture as the cause, it can be left out. */
export const Trouble = ({ error, onRetry }: { error: ApiError; onRetry: () => void }) => {
  const culprit = heldIds(view.value).find(id => error.message.includes(JSON.stringify(id)));
  return (
    <div class="trouble">
      <QueryFailure error={error} onRetry={onRetry} />
      {culprit === undefined ? null : (
        <button type="button" class="button" onClick={() => change(present => leaveOut(present, [culprit]))}>
          Leave out {culprit}
        </button>
      )}
      <UndoButton />
    </div>
  );
};

/** More than one picture can hold, said before anything is asked for. */
export const TooMuch = () => (
  <div class="trouble">
    <h2>This is more than one graph can hold</h2>
    <p>
      {numberInWords(wantedIds.value.split('\n').length)} entities were asked for; at most {numberInWords(mostEntities)}{' '}
      are drawn. Take back the last step, or begin with fewer and expand what matters.
    </p>
    <UndoButton />
    <a class="button" href="/explore">
      Start over
    </a>
  </div>
);
