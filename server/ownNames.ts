import type { RequestHandler } from 'express';

const thisMachine = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:[a-z\d-]+\.)*localhost)$/i;

const nameIn = (host: string | undefined): string => {
  const url = `http://${host ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname : '';
};

/** Whether who listens on this address is reached from this machine alone. */
export const isThisMachine = (host: string): boolean =>
  thisMachine.test(nameIn(host.includes(':') ? `[${host}]` : host));

/**
 * Where the server listens on this machine alone, it answers by this machine's own names alone: any site could let a name
 * of its own lead here (DNS rebinding), and its page would read whatever is in the store. `address`: where browsers reach it
 * through a proxy, if they do.
 */
export const ownNames =
  (listeningOn: string, address?: string): RequestHandler =>
  (request, response, next) => {
    const name = nameIn(request.headers.host);
    if (!isThisMachine(listeningOn) || thisMachine.test(name)) return next();
    if (address !== undefined && name === new URL(address).hostname) return next();
    const message = `this server listens on ${listeningOn} and answers by names of this machine, such as localhost; a proxy before it has to send one of them as Host, or the name in THROUGHLINE_ADDRESS`;
    return response.status(421).type('text/plain').send(message);
  };
