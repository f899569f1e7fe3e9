import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { ToolButton } from './ToolButton.tsx';

const key = 'throughline.explorer.hint';

const wasSeen = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
};

/** Three sentences for the first visit, in this browser, until they are put away. */
export const FirstVisitHint = () => {
  const [seen, setSeen] = useState(wasSeen);
  if (seen) return null;
  return (
    <aside class="hint" aria-label="Hint">
      <p>
        Select a node to see its evidence, and what can be expanded from it with the numbers beforehand. <kbd>+4</kbd>{' '}
        at a node counts the relations that are not drawn. Everything can be undone; press <kbd>?</kbd> for the keys.
      </p>
      <ToolButton
        icon={X}
        label="Put the hint away"
        onClick={() => {
          setSeen(true);
          try {
            localStorage.setItem(key, 'seen');
          } catch {
            // Without storage it comes back at the next visit.
          }
        }}
      />
    </aside>
  );
};
