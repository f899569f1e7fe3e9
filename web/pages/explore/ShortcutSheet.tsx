import { useEffect, useRef } from 'preact/hooks';

const shortcuts: readonly (readonly [keys: string, what: string])[] = [
  ['Arrow keys', 'Go to the neighbour that lies that way'],
  ['Enter', 'Select, and open the evidence'],
  ['Space', 'Add to the selection, or take out of it'],
  ['E', 'Expand, or open a group'],
  ['C', 'Collapse what was expanded'],
  ['H', 'Hide'],
  ['P', 'Pin or unpin'],
  ['F', 'Show the whole graph'],
  ['+ and -', 'Zoom'],
  ['Escape', 'Stop the layout; close the evidence'],
  ['Ctrl+Z, Ctrl+Shift+Z', 'Undo, redo: dates, filters, places and selection too'],
  ['/', 'Search; what is chosen is added to the graph'],
  ['Shift and drag', 'Select what lies in a box'],
  ['Shift or Ctrl and click', 'Add to the selection'],
  ['Double click', 'Expand'],
  ['?', 'This sheet'],
];

/** All shortcuts of the explorer. */
export const ShortcutSheet = ({ onClose }: { onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // Escape closes the sheet, and not the evidence beneath it as well.
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={onClose}
      onKeyDown={event => event.stopPropagation()}
    >
      <h2 id="sheet-title">Shortcuts</h2>
      <p class="small quiet">Enter, space and E, C, H, P work in the graph and in the table of entities.</p>
      <p class="small quiet">
        Undo covers content, dates and selection, not zoom, panels or table order. The link holds all of it.{' '}
        <a href="/help">Help and glossary</a>
      </p>
      <dl>
        {shortcuts.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </dialog>
  );
};
