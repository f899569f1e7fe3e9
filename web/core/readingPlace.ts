import { isLoading } from './loading.ts';

/** Where the reader stood on each view that the browser can go back to, in pixels from the top, by its depth in the history. */
const tops = new Map<number, number>();
let depth = 0;
/** Ended when the reader goes on from the view whose place is held. */
let holding = new AbortController();

const scrolled = (): HTMLElement | null => document.getElementById('main');
const note = (): void => {
  holding.abort();
  tops.set(depth, scrolled()?.scrollTop ?? 0);
};

/** Notes where the reader stands, before a further view is shown; what the history is to keep with that view. */
export const goFurther = (): { readonly depth: number } => {
  note();
  depth += 1;
  return { depth };
};

/** Notes where the reader stood, when the browser has gone to another entry of its history: `entry` is what that kept. */
export const goTo = (entry: { readonly depth?: number } | null): void => {
  note();
  depth = entry?.depth ?? 0;
};

const takeUp = (top: number): HTMLElement | null => {
  const main = scrolled();
  main?.scrollTo(0, top);
  main?.focus({ preventScroll: true });
  return main;
};

const byHand = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Parts of a page that are asked for anew may come one after another, each with another height, in milliseconds. */
const quietFor = 1_000;

/** A new page is read from its top, by eye and by screen reader. */
export const readFromTop = (): void => {
  takeUp(0);
};

/** A page seen before is read on from where it was left, until its parts stand again, unless the reader goes elsewhere. */
export const readOn = (): void => {
  const top = tops.get(depth) ?? 0;
  const main = takeUp(top);
  if (!main) return;
  const end = new AbortController();
  holding = end;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const hold = (): void => {
    if (Math.abs(main.scrollTop - top) > 1) main.scrollTo(0, top);
    clearTimeout(quiet);
    // What is still on its way may push down what the reader had come back to.
    quiet = setTimeout(() => (isLoading() ? hold() : end.abort()), quietFor);
  };
  const grown = new MutationObserver(hold);
  end.signal.addEventListener('abort', () => {
    clearTimeout(quiet);
    grown.disconnect();
  });
  for (const event of byHand) addEventListener(event, () => end.abort(), { signal: end.signal, capture: true });
  grown.observe(main, { childList: true, subtree: true });
  hold();
};
