import { signal } from '@preact/signals';
import { ChevronDown, ChevronUp } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/Icon.tsx';

const key = 'throughline.clocks.folded';

const wasFolded = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

/** Whether the clocks show their dates alone, without the months of the claims; this browser remembers it. */
const folded = signal(wasFolded());

const fold = (): void => {
  folded.value = !folded.value;
  try {
    if (folded.value) localStorage.setItem(key, 'folded');
    else localStorage.removeItem(key);
  } catch {
    // Without storage they unfold with the next page.
  }
};

/** Folds the clocks of every page to a row of their dates, and unfolds them. */
const FoldClocks = () => {
  const label = folded.value ? 'Show the months of the claims' : 'Fold the dates';
  return (
    <button
      type="button"
      class="icon-button fold-clocks"
      aria-expanded={!folded.value}
      aria-label={label}
      title={label}
      onClick={fold}
    >
      <Icon node={folded.value ? ChevronUp : ChevronDown} />
    </button>
  );
};

/** The clocks of a page. */
export const ClockBar = ({ children }: { readonly children: ComponentChildren }) => (
  <section class={`time-bar${folded.value ? ' time-bar-folded' : ''}`} aria-label="Dates">
    <FoldClocks />
    {children}
  </section>
);
