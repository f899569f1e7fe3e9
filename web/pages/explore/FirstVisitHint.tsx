import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { selection } from '../../core/state.ts';
import { ToolButton } from '../../ui/ToolButton.tsx';

const key = 'throughline.explorer.hint';

const wasSeen = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
};

/** Three sentences for the first visit, in this browser, until something was selected or they are put away. */
export const FirstVisitHint = () => {
  const [seen, setSeen] = useState(wasSeen);
  const putAway = (): void => {
    setSeen(true);
    try {
      localStorage.setItem(key, 'seen');
    } catch {
      // Without storage it comes back at the next visit.
    }
  };
  // What a link had selected teaches nothing.
  const [linked] = useState(selection.value);
  const isTaught = selection.value !== linked && selection.value.length > 0;
  useEffect(() => {
    if (isTaught) putAway();
  }, [isTaught]);
  if (seen) return null;
  return (
    <aside class="hint" aria-label="Hint">
      <p>
        Select a node to see its evidence, and what can be expanded from it with the numbers beforehand. <kbd>+4</kbd>{' '}
        at a node counts the relations that are not drawn. Everything can be undone; press <kbd>?</kbd> for the keys.
      </p>
      <ToolButton icon={X} label="Dismiss" onClick={putAway} />
    </aside>
  );
};
