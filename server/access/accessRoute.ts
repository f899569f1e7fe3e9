import type { Request, RequestHandler } from 'express';
import { type Access, type AccessState, type Carried, isAtLeast, lacking } from '../../domain/access.ts';
import type { Noting } from '../graphql/noted.ts';

export const carriedBy = (request: Request): Carried => ({
  method: request.method,
  header: name => request.get(name),
});

/** `/access`: who asks, and what this server wants of whoever asks; it tells nothing of the data. */
export const accessRoute =
  (access: Access): RequestHandler =>
  (request, response) => {
    const { who, problem = null } = access.identify(carriedBy(request));
    const me = who === undefined ? null : { name: who.name, role: who.role, how: who.how };
    const state: AccessState = { me, problem, readersAlone: access.readersAlone, login: access.login };
    response.set('Cache-Control', 'no-store').json(state);
  };

/** Notes who asks. */
export const noteWho =
  (access: Access, note: Noting): RequestHandler =>
  (request, _response, next) => {
    const { who } = access.identify(carriedBy(request));
    if (who !== undefined) note(request, { who: who.id });
    next();
  };

/** Answers nobody who says wrongly who they are, and where only readers read, nobody else; a browser that opens the query page is led to the login. */
export const readersAlone =
  (access: Access): RequestHandler =>
  (request, response, next) => {
    const asking = access.identify(carriedBy(request));
    if (access.readersAlone ? isAtLeast(asking.who, 'reader') : asking.problem === undefined) return next();
    if (access.readersAlone && access.login && request.method === 'GET' && request.accepts(['json', 'html']) === 'html')
      return response.redirect(303, `/login?${new URLSearchParams({ to: request.originalUrl })}`);
    return response
      .status(401)
      .set({ 'WWW-Authenticate': 'Bearer', 'Cache-Control': 'no-store' })
      .json({ errors: [{ message: lacking(asking, 'reader'), extensions: { code: 'UNAUTHENTICATED' } }] });
  };
