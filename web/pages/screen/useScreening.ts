import { useEffect, useState } from 'preact/hooks';
import { ApiError, query } from '../../api.ts';
import { ScreenDocument, type ScreenQuery } from '../../generated/operations.ts';
import { inChunks } from './askedLines.ts';

type Screen = ScreenQuery['screen'];

export type Screening = {
  /** What has been answered so far; undefined before the first answer. */
  readonly screen: Screen | undefined;
  readonly error: ApiError | undefined;
  readonly done: number;
  readonly retry: () => void;
};

type Asked = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly asOf: string | undefined;
  readonly knownBy: string | undefined;
};

/** So many at once: the time an answer takes grows with its names, and the first should show soon. */
const chunkSize = 500;

const joined = (former: Screen | undefined, next: Screen): Screen =>
  former ? { ...next, rows: [...former.rows, ...next.rows], truncated: former.truncated || next.truncated } : next;

/** Screens a list part by part, so that the first answers show while the rest is asked for. */
export const useScreening = (asked: Asked): Screening => {
  const key = JSON.stringify(asked);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string; screen?: Screen; error?: ApiError; done: number }>({
    key,
    done: 0,
  });
  useEffect(() => {
    const abort = new AbortController();
    setState({ key, done: 0 });
    const ask = async (): Promise<void> => {
      const { ids, names, ...dates } = asked;
      let screen: Screen | undefined;
      let done = 0;
      for (const chunk of inChunks({ ids, names }, chunkSize)) {
        const answer = await query(ScreenDocument, { ...chunk, ...dates }, abort.signal);
        if (abort.signal.aborted) return;
        screen = joined(screen, answer.screen);
        done += chunk.ids.length + chunk.names.length;
        setState({ key, screen, done });
      }
    };
    ask().catch((error: unknown) => {
      if (abort.signal.aborted) return;
      setState(former => ({
        ...former,
        error: error instanceof ApiError ? error : new ApiError(String(error), 'PAGE_ERROR'),
      }));
    });
    return () => abort.abort();
  }, [key, attempt]);
  const retry = (): void => setAttempt(attempt + 1);
  return state.key === key
    ? { screen: state.screen, error: state.error, done: state.done, retry }
    : { screen: undefined, error: undefined, done: 0, retry };
};
