import { useEffect, useState } from 'preact/hooks';
import { ApiError } from './api.ts';

export type Asked<T> = {
  /** The latest answer; while a new one is on its way, the one before where it may stand. */
  readonly data: T | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
};

type Ask<T> = (signal: AbortSignal) => Promise<T>;
type State<T> = { readonly key: string; readonly data?: T; readonly error?: ApiError; readonly loading: boolean };

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(String(error), 'PAGE_ERROR');

/**
 * Asks when the key changes, and drops answers that came too late. Without `ask` nothing is asked.
 * `keep` says whether the answer to a former question may stand while the new one is asked: not when it is about another thing.
 */
export const useAnswer = <T>(
  key: string,
  ask: Ask<T> | undefined,
  keep: 'former' | 'nothing' = 'nothing',
): Asked<T> => {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State<T>>({ key, loading: true });
  useEffect(() => {
    if (!ask) return setState({ key, loading: false });
    const abort = new AbortController();
    setState(former => ({
      key,
      loading: true,
      ...((keep === 'former' || former.key === key) && former.data !== undefined ? { data: former.data } : {}),
    }));
    ask(abort.signal).then(
      data => {
        if (!abort.signal.aborted) setState({ key, data, loading: false });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ key, error: asApiError(error), loading: false });
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  const stale = state.key !== key && keep === 'nothing';
  return {
    data: stale ? undefined : state.data,
    error: stale ? undefined : state.error,
    loading: state.key !== key || state.loading,
    retry: () => setAttempt(attempt + 1),
  };
};
