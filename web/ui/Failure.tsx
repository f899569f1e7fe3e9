import { RotateCw } from 'lucide';
import type { ApiError } from '../core/api.ts';
import { Icon } from './Icon.tsx';
import { useReconnect } from './useReconnect.ts';

const headings: Readonly<Record<string, string>> = {
  STORE_UNAVAILABLE: 'The store is not available at the moment',
  OVERLOADED: 'The server is busy at the moment',
  OFFLINE: 'No connection to the server',
  BAD_USER_INPUT: 'The question cannot be answered as it stands',
};

type Props = {
  readonly message: string;
  readonly code?: string;
  readonly onRetry: () => void;
  /** It stands for the whole page, whose heading it then is. */
  readonly whole?: boolean;
};

/** Says calmly what went wrong and offers to try again; by itself it does so once the server is there again. */
export const Failure = ({ message, code, onRetry, whole = false }: Props) => {
  useReconnect(code, onRetry);
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section class="failure" role="alert">
      <Heading>{headings[code ?? ''] ?? 'This could not be loaded'}</Heading>
      <p>{message}</p>
      <button type="button" class="button" onClick={onRetry}>
        <Icon node={RotateCw} /> Retry
      </button>
    </section>
  );
};

type Asked = { readonly error: ApiError; readonly onRetry: () => void };

export const QueryFailure = ({ error, onRetry }: Asked) => (
  <Failure message={error.message} code={error.code} onRetry={onRetry} />
);

/** In place of a part of a page that could not be read, so that nothing there does not pass for nothing being reported. */
export const PartFailure = ({ what, error, onRetry }: Asked & { readonly what: string }) => {
  useReconnect(error.code, onRetry);
  return (
    <p class="notice" role="alert">
      {what} could not be loaded: {error.message}{' '}
      <button type="button" class="text-button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
};

/** In place of a page. */
export const PageFailure = ({ error, onRetry }: Asked) => (
  <Failure message={error.message} code={error.code} onRetry={onRetry} whole />
);
