import type { IncomingMessage } from 'node:http';

/** Who asks: the address that express finds behind the proxies that it was told to trust, else that of the connection. */
export const addressOf = (request: IncomingMessage): string => {
  const found = 'ip' in request ? request.ip : undefined;
  return typeof found === 'string' ? found : (request.socket.remoteAddress ?? 'this process');
};
