import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Note, Noting } from '../graphql/noted.ts';

/** A request that is over. */
export type Ended = Note & {
  readonly request: IncomingMessage;
  readonly method: string;
  /** Without the question mark and what follows it. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  /** That were sent, headers included. */
  readonly bytes: number;
  /** Whether the client left before the answer was sent. */
  readonly aborted: boolean;
};

export type Requests = {
  /** Those that are being answered. */
  readonly answering: ReadonlySet<ServerResponse>;
  readonly note: Noting;
  /** Of `request` events, before anybody else. */
  readonly arrived: (request: IncomingMessage, response: ServerResponse) => void;
};

/** Follows every request from its arrival to its end; `hear` is called at the end. */
export const followRequests = (hear: (ended: Ended) => void): Requests => {
  const answering = new Set<ServerResponse>();
  const notes = new WeakMap<object, Note>();
  return {
    answering,
    note: (key, note) => {
      notes.set(key, { ...notes.get(key), ...note });
    },
    arrived: (request, response) => {
      const begun = performance.now();
      // Express shortens it on the way.
      const path = request.url?.split('?')[0] ?? '';
      const { socket, method = '' } = request;
      const before = socket.bytesWritten;
      answering.add(response);
      response.once('close', () => {
        answering.delete(response);
        hear({
          ...notes.get(request),
          ...{ request, method, path, status: response.statusCode },
          ms: Math.round((performance.now() - begun) * 10) / 10,
          bytes: socket.bytesWritten - before,
          aborted: !response.writableFinished,
        });
      });
    },
  };
};
