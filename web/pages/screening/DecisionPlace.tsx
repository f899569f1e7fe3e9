import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../../core/api.ts';
import { TokenField } from '../../features/access/TokenField.tsx';
import { token } from '../../features/access/token.ts';
import { mayChange } from '../../features/access/who.ts';
import { QueryFailure } from '../../ui/Failure.tsx';
import { goesToStore, readStoreDecisions, storeTakes } from './decisions.ts';

/** `takes`: whether the server keeps decisions at all, undefined where it has not said so. */
const placeInWords = (takes: boolean | undefined, toStore: boolean): string => {
  if (toStore) return 'Decisions are kept in the store, for everybody who uses this server.';
  const here = 'Decisions are kept in this browser alone';
  if (takes === undefined) return `${here}.`;
  return takes
    ? `${here}; with a token of the server, or signed in as an editor, they are kept in the store, for everybody who uses it.`
    : `${here}: the server keeps them only where it knows a token or a login.`;
};

/** Reads the decisions that the store keeps of these names, and says where the next one goes. */
export const DecisionPlace = ({ names }: { names: readonly string[] }) => {
  const [failure, setFailure] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    readStoreDecisions(names, abort.signal)
      // A token that was refused is forgotten, and the question without it succeeds: what was refused is still said.
      .then(() =>
        setFailure(former => (former?.code === 'FORBIDDEN' && token.peek() === undefined ? former : undefined)),
      )
      .catch((reason: unknown) => {
        if (abort.signal.aborted) return;
        setFailure(reason instanceof ApiError ? reason : new ApiError(String(reason), 'PAGE_ERROR'));
      });
    return () => abort.abort();
  }, [JSON.stringify(names), attempt, token.value, mayChange.value]);
  return (
    <div class="decision-place">
      {failure ? <QueryFailure error={failure} onRetry={() => setAttempt(attempt + 1)} /> : null}
      <p class="small quiet">{placeInWords(storeTakes.value, goesToStore.value)}</p>
      {storeTakes.value ? <TokenField /> : null}
    </div>
  );
};
