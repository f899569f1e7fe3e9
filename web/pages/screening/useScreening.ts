import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ApiError, query } from '../../core/api.ts';
import { ScreenDocument, type ScreenQuery } from '../../generated/operations.ts';
import { inChunks } from './askedLines.ts';

type Screen = ScreenQuery['screen'];
type Progress = {
  readonly key: string;
  /** What has been answered so far; undefined before the first answer. */
  readonly screen?: Screen;
  readonly error?: ApiError;
  readonly stopped?: boolean;
  readonly parts: number;
};

export type Screening = Pick<Progress, 'screen' | 'error' | 'stopped'> & {
  /** How many parties have been answered. */
  readonly done: number;
  readonly stop: () => void;
  /** Asks for what is left, after a stop or a failure. */
  readonly goOn: () => void;
};

type Asked = {
  readonly parties: readonly string[];
  readonly asOf: string | undefined;
  readonly knownBy: string | undefined;
  readonly regime: string | undefined;
};

/** So many at once: the time an answer takes grows with its names, and the first should show soon. */
const chunkSize = 500;

/** The last list, so that whoever follows a link from its rows and comes back need not ask again. */
const last = signal<Progress>({ key: '', parts: 0 });

const joined = (former: Screen | undefined, next: Screen): Screen =>
  former ? { ...next, rows: [...former.rows, ...next.rows], truncated: former.truncated || next.truncated } : next;

/** Screens a list part by part, so that the first answers show while the rest is asked for. */
export const useScreening = (asked: Asked): Screening => {
  const key = JSON.stringify(asked);
  const progress = last.value.key === key ? last.value : { key, parts: 0 };
  const { screen, error, stopped, parts } = progress;
  const going = error === undefined && stopped !== true;
  useEffect(() => {
    if (!going) return;
    const abort = new AbortController();
    const { parties, ...judgedBy } = asked;
    const ask = async (): Promise<void> => {
      let held: Progress = progress;
      for (const chunk of inChunks(parties, chunkSize).slice(parts)) {
        const answer = await query(ScreenDocument, { ids: [], names: chunk, ...judgedBy }, abort.signal);
        if (abort.signal.aborted) return;
        held = { key, screen: joined(held.screen, answer.screen), parts: held.parts + 1 };
        last.value = held;
      }
    };
    last.value = progress;
    ask().catch((reason: unknown) => {
      if (abort.signal.aborted) return;
      const told = reason instanceof ApiError ? reason : new ApiError(String(reason), 'PAGE_ERROR');
      last.value = { ...last.peek(), error: told };
    });
    return () => abort.abort();
  }, [key, going]);
  return {
    ...(screen ? { screen } : {}),
    ...(error ? { error } : {}),
    stopped: stopped ?? false,
    done: Math.min(parts * chunkSize, asked.parties.length),
    stop: () => {
      last.value = { ...progress, stopped: true };
    },
    goOn: () => {
      last.value = { key, parts, ...(screen ? { screen } : {}) };
    },
  };
};
