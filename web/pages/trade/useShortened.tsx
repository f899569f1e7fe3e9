import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** The first rows of a long list, and a button below it for the rest. */
export const useShortened = <Item,>(
  items: readonly Item[],
  atFirst = 18,
): { readonly shown: readonly Item[]; readonly more: ComponentChildren } => {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, atFirst);
  return {
    shown,
    more:
      items.length <= atFirst ? null : (
        <p>
          <button type="button" class="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? `Show the latest ${atFirst}` : `Show all ${items.length}`}
          </button>
        </p>
      ),
  };
};
