import { RotateCw } from 'lucide';
import type { ApiError } from '../api.ts';
import { Icon } from '../Icon.tsx';

const headings: Readonly<Record<string, string>> = {
  STORE_UNAVAILABLE: 'The store is not available at the moment',
  OFFLINE: 'No connection to the server',
  BAD_USER_INPUT: 'The question cannot be answered as it stands',
};

type Props = { readonly message: string; readonly code?: string; readonly onRetry: () => void };

/** Says calmly what went wrong and offers to try again. */
export const Failure = ({ message, code, onRetry }: Props) => (
  <section class="failure" role="alert">
    <h2>{headings[code ?? ''] ?? 'This could not be loaded'}</h2>
    <p>{message}</p>
    <button type="button" class="button" onClick={onRetry}>
      <Icon node={RotateCw} /> Retry
    </button>
  </section>
);

export const QueryFailure = ({ error, onRetry }: { error: ApiError; onRetry: () => void }) => (
  <Failure message={error.message} code={error.code} onRetry={onRetry} />
);
