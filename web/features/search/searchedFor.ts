import { signal } from '@preact/signals';

/** What another part of the page wants searched for; a new object each time, so that the same text counts again. */
export const searchedFor = signal<{ readonly text: string } | undefined>(undefined);
