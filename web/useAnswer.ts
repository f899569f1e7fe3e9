import { useEffect, useState } from 'preact/hooks';
import { ApiError } from './api.ts';

type Answer<T> = { readonly answer?: T; readonly error?: ApiError; readonly retry: () => void };

/** As `useQuery`, for answers that take several questions. Asks anew when the key changes. */
export const useAnswer = <T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Answer<T> => {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ readonly key: string; readonly answer?: T; readonly error?: ApiError }>({ key });
  useEffect(() => {
    const abort = new AbortController();
    setState({ key });
    ask(abort.signal).then(
      answer => {
        if (!abort.signal.aborted) setState({ key, answer });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setState({ key, error: error instanceof ApiError ? error : new ApiError(String(error), 'PAGE_ERROR') });
      },
    );
    return () => abort.abort();
  }, [key, attempt]);
  const retry = (): void => setAttempt(attempt + 1);
  return state.key === key ? { ...state, retry } : { retry };
};
