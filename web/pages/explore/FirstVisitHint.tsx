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
        Select a node for its evidence and what can be expanded from it; <kbd>+4</kbd> counts relations not shown.{' '}
        <kbd>?</kbd> lists the keys.
      </p>
      <ToolButton icon={X} label="Dismiss" onClick={putAway} />
    </aside>
  );
};
