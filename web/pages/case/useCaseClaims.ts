import { useEffect, useState } from 'preact/hooks';
import { ApiError, query } from '../../api.ts';
import { type CaseClaimFragment, CaseClaimsDocument } from '../../generated/operations.ts';

const pageSize = 100;

const allClaims = async (id: string, signal: AbortSignal): Promise<readonly CaseClaimFragment[]> => {
  const found: CaseClaimFragment[] = [];
  let after: string | null = null;
  do {
    const { claims }: { claims: Awaited<ReturnType<typeof page>>['claims'] } = await page(id, after, signal);
    found.push(...claims.nodes);
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};

const page = (id: string, after: string | null, signal: AbortSignal) =>
  query(CaseClaimsDocument, { id, first: pageSize, after }, signal);

type Asked = { readonly claims?: readonly CaseClaimFragment[]; readonly error?: ApiError; readonly retry: () => void };

/** All claims of a case, page by page. */
export const useCaseClaims = (id: string): Asked => {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<Asked, 'retry'>>({});
  useEffect(() => {
    const abort = new AbortController();
    setState({});
    allClaims(id, abort.signal).then(
      claims => setState({ claims }),
      (error: unknown) => {
        if (!abort.signal.aborted)
          setState({ error: error instanceof ApiError ? error : new ApiError(String(error), 'PAGE_ERROR') });
      },
    );
    return () => abort.abort();
  }, [id, attempt]);
  return { ...state, retry: () => setAttempt(attempt + 1) };
};
