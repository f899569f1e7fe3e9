import { useEffect, useState } from 'preact/hooks';
import { ApiError, query } from './api.ts';
import type { TypedDocumentString } from './generated/operations.ts';

export type Asked<Result> = {
  /** The latest answer; while a new one is on its way, the one before. */
  readonly data: Result | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
};

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError(String(error), 'PAGE_ERROR');

/**
 * Asks when the document or the variables change, and drops answers that came too late.
 * Without variables nothing is asked.
 * `keep` says whether the answer to a former question may stand while the new one is asked: not when it is about another thing.
 */
export const useQuery = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | undefined,
  keep: 'former' | 'nothing' = 'nothing',
): Asked<Result> => {
  const key = JSON.stringify(variables) ?? '';
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string; data?: Result; error?: ApiError; loading: boolean }>({
    key,
    loading: true,
  });
  useEffect(() => {
    if (variables === undefined) return setState({ key, loading: false });
    const abort = new AbortController();
    setState(former => ({
      key,
      loading: true,
      ...((keep === 'former' || former.key === key) && former.data !== undefined ? { data: former.data } : {}),
    }));
    query(document, variables, abort.signal).then(
      data => {
        if (!abort.signal.aborted) setState({ key, data, loading: false });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ key, error: asApiError(error), loading: false });
      },
    );
    return () => abort.abort();
  }, [document, key, attempt]);
  const stale = state.key !== key && keep === 'nothing';
  return {
    data: stale ? undefined : state.data,
    error: stale ? undefined : state.error,
    loading: state.key !== key || state.loading,
    retry: () => setAttempt(attempt + 1),
  };
};
