import { signal } from '@preact/signals';

/** The latest thing that happened, said once to everyone: shown and read out. */
export const notice = signal<{ readonly text: string; readonly failed: boolean } | undefined>(undefined);

export const say = (text: string, failed = false): void => {
  notice.value = { text, failed };
};
