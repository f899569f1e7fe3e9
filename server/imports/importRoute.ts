import express, { type RequestHandler, type Response, Router } from 'express';
import { type Access, isAtLeast, lacking } from '../../domain/access.ts';
import type { ImportState } from '../../domain/imports/job.ts';
import type { AskingOf } from '../access/accessRoute.ts';
import { layouts } from '../formats/dataSets/layouts.ts';
import { actorOf } from '../graphql/context.ts';
import { unforeseen } from '../graphql/errors.ts';
import { requestIdOf } from '../requestId.ts';
import { askedImport } from './askedImport.ts';
import type { Importer } from './importer.ts';
import { ImportRefused } from './importRefused.ts';

/** Bytes of what is asked as JSON: a mapping, at most. */
const mostAsked = '1mb';
const fileType = 'application/octet-stream';

const shownLayouts = layouts.map(({ name, title }) => ({ name, title }));

type Options = {
  readonly importer: Importer | undefined;
  readonly access: Pick<Access, 'takesChanges'>;
  readonly askingOf: AskingOf;
  readonly onError: (error: unknown) => void;
};

const notTaken = new ImportRefused(
  403,
  'FORBIDDEN',
  'this server only reads; import on its machine by npm run import, or give out a token by npm run tokens',
);

/**
 * `/imports`: a file is sent as the body of a POST, which no form of another site can make, and then worked on: previewed,
 * tried, imported, taken back. Whoever asks polls how far it is. All of it needs an editor.
 */
export const importRoute = ({ importer, access, askingOf, onError }: Options): Router => {
  const fail = (error: unknown, response: Response): void => {
    const known = error instanceof ImportRefused ? error : undefined;
    if (!known) onError(error);
    // A body that is not read to its end would be sent on.
    if (response.req.readableEnded === false) response.set('Connection', 'close');
    response.status(known?.status ?? 500).json({
      errors: [
        {
          message: known?.message ?? unforeseen,
          extensions: { code: known?.code ?? 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
  };
  type Work = (importer: Importer, request: express.Request<{ id: string }>) => unknown;
  const handler =
    (work: Work): RequestHandler<{ id: string }> =>
    async (request, response) => {
      try {
        if (importer === undefined) throw notTaken;
        importer.recover();
        response.set('Cache-Control', 'no-store').json((await work(importer, request)) ?? {});
      } catch (error) {
        if (!response.destroyed) fail(error, response);
      }
    };
  const asJson: RequestHandler<{ id: string }> = (request, response, next) => {
    express.json({ limit: mostAsked })(request, response, error => {
      if (!error) next();
      else if (error.type === 'entity.too.large')
        fail(
          new ImportRefused(413, 'TOO_LARGE', `the body has more than ${mostAsked}; give a smaller mapping`),
          response,
        );
      else fail(new ImportRefused(400, 'BAD_USER_INPUT', `the body is no JSON (${error})`), response);
    });
  };
  const actorBy = (request: express.Request<{ id: string }>) => actorOf(askingOf(request), requestIdOf(request));
  const router = Router();
  // Before any body is read.
  router.use((request, response, next) => {
    const asking = askingOf(request);
    if (isAtLeast(asking.who, 'editor')) return next();
    if (!access.takesChanges()) return fail(notTaken, response);
    const [status, code] = asking.problem === undefined ? [403, 'FORBIDDEN'] : [401, 'UNAUTHENTICATED'];
    fail(new ImportRefused(status, code, lacking(asking, 'editor')), response);
  });
  router.get(
    '/',
    handler((current): ImportState => ({ job: current.current() ?? null, layouts: shownLayouts })),
  );
  router.post(
    '/',
    handler((current, request) => {
      if (!request.is(fileType))
        throw new ImportRefused(415, 'UNSUPPORTED_MEDIA_TYPE', `send the file itself, as ${fileType}`);
      const { name, modified } = request.query;
      const day = new Date(Number(modified));
      return current.receive(
        {
          name: typeof name === 'string' ? name : '',
          modified: Number.isNaN(day.getTime()) ? new Date() : day,
          bytes: Number(request.headers['content-length'] ?? 0),
        },
        request,
      );
    }),
  );
  router.post(
    '/undo',
    asJson,
    handler((current, request) => {
      const asked = askedImport(request.body);
      if (asked.do !== 'undo') throw new ImportRefused(400, 'BAD_USER_INPUT', `do is ${asked.do}; write undo`);
      return current.undo(asked.editions, actorBy(request));
    }),
  );
  router.post(
    '/:id/stop',
    handler((current, request) => current.stop(request.params.id)),
  );
  router.post(
    '/:id',
    asJson,
    handler((current, request) => current.work(request.params.id, askedImport(request.body), actorBy(request))),
  );
  router.delete(
    '/:id',
    handler((current, request) => current.discard(request.params.id)),
  );
  return router;
};
