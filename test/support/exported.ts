import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from '../../server/app.ts';
import { makeStatus } from '../../server/status.ts';
import type { Store } from '../../server/store/query.ts';
import { unpacked } from './unpacked.ts';

/** The server over a store, on a free port until `close`; unexpected errors are kept in `logged`. */
export const exporting = async (store: Store) => {
  const status = makeStatus(
    () => undefined,
    () => 0,
  );
  status.finish();
  const logged: unknown[] = [];
  const server = createServer(
    buildApp({
      ...{ store: () => store, status, host: '127.0.0.1', web: (_request, _response, next) => next() },
      ...{ now: () => new Date('2026-06-01T12:00:00Z'), onError: error => logged.push(error) },
      open: { queryPage: false, introspection: true },
    }),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    logged,
    get: (path: string) => fetch(`${address}/export/${path}`),
    archive: async (path: string) => {
      const response = await fetch(`${address}/export/${path}`);
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
      return unpacked(new Uint8Array(await response.arrayBuffer()));
    },
    close: () => new Promise(resolve => server.close(resolve)),
  };
};
