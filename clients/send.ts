import { setTimeout as sleep } from 'node:timers/promises';
import { ThroughlineError } from './error.ts';

export type Patience = {
  /** Milliseconds until one attempt is given up. A server ends every question within 30 seconds. */
  readonly timeout: number;
  /** Milliseconds for which a server that answers 503 is asked again, as it says in Retry-After. */
  readonly patience: number;
};

export type Sent = { readonly status: number; readonly text: string; readonly tag: string | undefined };

/** Pauses where a server does not say how long to wait, in milliseconds. */
const [firstPause, longestPause] = [1_000, 8_000];

/** Milliseconds to wait, from seconds or a date of HTTP. */
const waitOf = (header: string | null, attempt: number): number => {
  const seconds = Number(header ?? 'none');
  if (header !== null && Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(header ?? '');
  if (Number.isFinite(date)) return Math.max(0, date - Date.now());
  return Math.min(longestPause, firstPause * 2 ** attempt);
};

const once = async (
  address: URL,
  init: RequestInit,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Sent & { readonly retryAfter: string | null }> => {
  const late = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, { ...init, signal: signal ? AbortSignal.any([signal, late]) : late });
    const { status, headers } = response;
    return {
      status,
      text: await response.text(),
      tag: headers.get('etag') ?? undefined,
      retryAfter: headers.get('retry-after'),
    };
  } catch (cause) {
    signal?.throwIfAborted();
    if (late.aborted)
      throw new ThroughlineError(`${address.origin} did not answer within ${timeout / 1_000} seconds`, {
        ...{ code: 'TIMEOUT', cause },
      });
    const why = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause);
    throw new ThroughlineError(`${address.origin} cannot be reached (${why})`, { code: 'OFFLINE', cause });
  }
};

/** One request, sent again for as long as the server asks for it and patience lasts. The last answer counts, whatever it is. */
export const send = async (
  address: URL,
  init: RequestInit,
  { timeout, patience }: Patience,
  signal: AbortSignal | undefined,
): Promise<Sent> => {
  let left = patience;
  for (let attempt = 0; ; attempt += 1) {
    const sent = await once(address, init, timeout, signal);
    const wait = sent.status === 503 ? waitOf(sent.retryAfter, attempt) : Number.POSITIVE_INFINITY;
    if (wait > left) return sent;
    // A server that says 0 is asked again a bounded number of times too.
    left -= Math.max(wait, 100);
    await sleep(wait, undefined, signal ? { signal } : {});
  }
};
