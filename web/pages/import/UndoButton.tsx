import { Undo2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../core/words.ts';
import { Icon } from '../../ui/Icon.tsx';

type Props = { readonly what: string; readonly rows: number; readonly onUndo: () => void };

/** Takes a whole import back, once that was confirmed. */
export const UndoButton = ({ what, rows, onUndo }: Props) => {
  const [asks, setAsks] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // Before it is painted: a key that follows at once finds the focus here.
  useLayoutEffect(() => {
    if (asks) keep.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = asks;
  }, [asks]);
  if (!asks)
    return (
      <button ref={first} type="button" class="button" aria-label={`Undo ${what}`} onClick={() => setAsks(true)}>
        <Icon node={Undo2} /> Undo …
      </button>
    );
  return (
    <fieldset
      class="notice import-confirm"
      aria-label="Confirm"
      onKeyDown={event => {
        if (event.key === 'Escape') setAsks(false);
      }}
    >
      <p>
        {what}: all that {counted(rows, 'row')} brought is taken out of the store, for everybody. What stood before
        stands again.
      </p>
      <button ref={keep} type="button" class="button" onClick={() => setAsks(false)}>
        Keep it
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsks(false);
          onUndo();
        }}
      >
        Take it back
      </button>
    </fieldset>
  );
};
