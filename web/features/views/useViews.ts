import { useState } from 'preact/hooks';
import { ApiError } from '../../core/api.ts';
import { takesChanges } from '../access/askToChange.ts';
import { browserPlace } from './browserPlace.ts';
import { type Done, removeFrom, saveIn } from './changes.ts';
import type { Place } from './place.ts';
import { newestFirst, type SavedView } from './savedViews.ts';
import { storePlace } from './storePlace.ts';

export type Notice = { readonly text: string; readonly failed: boolean; readonly undo?: () => void };

type Kept = {
  readonly browser: readonly SavedView[];
  readonly store: readonly SavedView[];
  /** Undefined until the server has said so. */
  readonly storeTakes: boolean | undefined;
};

const messageOf = (error: unknown): string =>
  error instanceof ApiError ? error.message : `This went wrong: ${error instanceof Error ? error.message : error}`;

/** The saved views of both places, what was done last, and what can be done. Nothing is asked before `refresh`. */
export const useViews = () => {
  const [kept, setKept] = useState<Kept>({ browser: [], store: [], storeTakes: undefined });
  const [notice, setNotice] = useState<Notice>();
  const fail = (error: unknown): void => setNotice({ text: messageOf(error), failed: true });

  const refresh = async (): Promise<void> => {
    const browser = newestFirst(await browserPlace.list());
    setKept(former => ({ ...former, browser }));
    try {
      const [store, storeTakes] = await Promise.all([storePlace.list(), takesChanges()]);
      setKept({ browser, store: newestFirst(store), storeTakes });
    } catch (error) {
      fail(error);
    }
  };

  /** True when it was done. */
  const change = async (act: () => Promise<Done | undefined>): Promise<boolean> => {
    try {
      const done = await act();
      setNotice(
        done && { text: done.text, failed: false, undo: () => void change(() => done.undo().then(() => undefined)) },
      );
      await refresh();
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };

  return {
    kept,
    notice,
    open: (): void => {
      setNotice(undefined);
      void refresh();
    },
    save: (place: Place, name: string, address: string) => change(() => saveIn(place, name, address)),
    remove: (place: Place, view: SavedView) => change(() => removeFrom(place, view)),
  };
};
