import type { Request, RequestHandler } from 'express';
import { type Access, type AccessState, type Asking, isAtLeast, lacking } from '../../domain/access.ts';
import type { Noting } from '../graphql/noted.ts';

/** Who a request says it comes from. */
export type AskingOf = (request: Request) => Asking;

/** Finds out once for each request who asks, whoever wants to know. */
export const askingOnce = ({ identify }: Access): AskingOf => {
  const known = new WeakMap<Request, Asking>();
  return request => {
    const found = known.get(request) ?? identify({ method: request.method, header: name => request.get(name) });
    known.set(request, found);
    return found;
  };
};

/** `/access`: who asks, and what this server wants of whoever asks; it tells nothing of the data. */
export const accessRoute =
  (access: Access, askingOf: AskingOf): RequestHandler =>
  (request, response) => {
    const { who, problem = null } = askingOf(request);
    const me = who === undefined ? null : { name: who.name, role: who.role, how: who.how };
    const state: AccessState = { me, problem, readersAlone: access.readersAlone, login: access.login };
    response.set('Cache-Control', 'no-store').json(state);
  };

/** Notes who asks. */
export const noteWho =
  (askingOf: AskingOf, note: Noting): RequestHandler =>
  (request, _response, next) => {
    const { who } = askingOf(request);
    if (who !== undefined) note(request, { who: who.id });
    next();
  };

/** Answers nobody who says wrongly who they are, and where only readers read, nobody else; a browser that opens the query page is led to the login. */
export const readersAlone =
  (access: Access, askingOf: AskingOf): RequestHandler =>
  (request, response, next) => {
    const asking = askingOf(request);
    if (access.readersAlone ? isAtLeast(asking.who, 'reader') : asking.problem === undefined) return next();
    if (access.readersAlone && access.login && request.method === 'GET' && request.accepts(['json', 'html']) === 'html')
      return response.redirect(303, `/login?${new URLSearchParams({ to: request.originalUrl })}`);
    return response
      .status(401)
      .set({ 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' })
      .json({ errors: [{ message: lacking(asking, 'reader'), extensions: { code: 'UNAUTHENTICATED' } }] });
  };
