import type { EditionName, ImportAsked, ImportJob, ImportState } from '../../../domain/imports/job.ts';
import { ApiError } from '../../core/api.ts';
import { refusal } from '../../features/access/askToChange.ts';
import { token } from '../../features/access/token.ts';

type Body = { readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: string } }[] };

const unreachable = (): ApiError =>
  new ApiError('The server cannot be reached. Check that it is still running.', 'OFFLINE');

/** What the answer holds. Throws ApiError where it is a refusal; a token that is refused is forgotten. */
const answerIn = <T>(status: number, text: string): T => {
  let body: Body;
  try {
    body = JSON.parse(text) as Body;
  } catch {
    throw new ApiError(`The server answered ${status} without a readable body.`, 'BAD_ANSWER');
  }
  const [first] = body.errors ?? [];
  if (first === undefined) return body as T;
  const code = first.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  throw refusal(new ApiError(first.message, code));
};

/** Who has signed in is known by a cookie. */
const bearer = (): { readonly authorization?: string } => {
  const carried = token.peek();
  return carried === undefined ? {} : { authorization: `Bearer ${carried.replace(/[^\x21-\x7e]/g, '')}` };
};

const send = async <T>(path: string, method: 'GET' | 'POST' | 'DELETE', asked?: unknown): Promise<T> => {
  const body = asked === undefined ? {} : { body: JSON.stringify(asked) };
  const headers = {
    ...bearer(),
    ...(asked === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const response = await fetch(`/imports${path}`, { method, headers, ...body }).catch(() => {
    throw unreachable();
  });
  return answerIn<T>(response.status, await response.text());
};

export const askState = (): Promise<ImportState> => send('', 'GET');
export const askWork = (id: string, asked: ImportAsked): Promise<ImportJob> => send(`/${id}`, 'POST', asked);
export const askStop = (id: string): Promise<ImportJob> => send(`/${id}/stop`, 'POST');
export const askDiscard = (id: string): Promise<unknown> => send(`/${id}`, 'DELETE');
export const askUndo = (editions: readonly EditionName[]): Promise<ImportJob> =>
  send('/undo', 'POST', { do: 'undo', editions });

/** Sends a file, and tells how much of it has gone: `fetch` does not. */
export const sendFile = (file: File, onSent: (share: number) => void, signal: AbortSignal): Promise<ImportJob> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const { name, lastModified } = file;
    request.open('POST', `/imports?${new URLSearchParams({ name, modified: String(lastModified) })}`);
    for (const [name, value] of Object.entries(bearer())) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.onload = () => {
      try {
        resolve(answerIn(request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new ApiError('The file was not sent.', 'STOPPED'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
