import { signal } from '@preact/signals';
import type { SourceLineFragment } from '../generated/operations.ts';
import { isLoading } from './loading.ts';

/** Whether the page is laid out for paper: everything folded is open, and sources are numbered. */
export const onPaper = signal(false);

/** What the page cites, in the order of first mention; empty until the whole page is there. */
export const bibliography = signal<readonly SourceLineFragment[]>([]);

const shown = new Map<string, SourceLineFragment>();

/** Called by whatever shows a source on paper; gives its number once sources are numbered. */
export const cite = (source: SourceLineFragment): number | undefined => {
  shown.set(source.id, source);
  const index = bibliography.value.findIndex(({ id }) => id === source.id);
  return index === -1 ? undefined : index + 1;
};

const pollMilliseconds = 60;
const isQuiet = (): boolean =>
  !isLoading() && [...document.querySelectorAll<HTMLImageElement>('#main img')].every(image => image.complete);

/** Until nothing is asked or drawn any more; an answer may lead to further questions, so it looks twice. */
const settled = async (): Promise<void> => {
  for (let quiet = 0; quiet < 2; ) {
    await new Promise(resolve => setTimeout(resolve, pollMilliseconds));
    quiet = isQuiet() ? quiet + 1 : 0;
  }
};

const number = (): void => {
  const ids = [...document.querySelectorAll<HTMLElement>('[data-source]')].map(({ dataset }) => dataset.source ?? '');
  bibliography.value = [...new Set(ids)].flatMap(id => shown.get(id) ?? []);
};

const leave = (): void => {
  onPaper.value = false;
  bibliography.value = [];
  shown.clear();
};

/** Opens all that is folded, waits until it is there, numbers the sources, and hands the page to the printer. */
export const print = async (): Promise<void> => {
  if (onPaper.value) return;
  onPaper.value = true;
  await settled();
  number();
  await settled();
  window.print();
};

const isPrintKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** Ctrl-P prints as the button does; the browser's own menu prints what is there already. Ended by what it returns. */
export const watchPrinting = (): (() => void) => {
  const press = (event: KeyboardEvent): void => {
    if (!isPrintKey(event)) return;
    event.preventDefault();
    void print();
  };
  const begin = (): void => {
    onPaper.value = true;
  };
  addEventListener('keydown', press);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', leave);
  return () => {
    removeEventListener('keydown', press);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', leave);
  };
};
