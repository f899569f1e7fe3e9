import { once } from 'node:events';
import express, { type RequestHandler, type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import { exportFormatNames, exportFormats } from '../../domain/exports/losses.ts';
import type { ExportAbout } from '../formats/exports/exportFormat.ts';
import { TooManyRows } from '../formats/exports/workbook.ts';
import { addressOf } from '../graphql/addressOf.ts';
import { Overloaded } from '../graphql/admission.ts';
import { clocksOf } from '../graphql/clocks.ts';
import { type Context, makeContext } from '../graphql/context.ts';
import { masked, overloaded, publicError } from '../graphql/errors.ts';
import type { FairShare, Share } from '../graphql/fairShare.ts';
import type { Noting } from '../graphql/noted.ts';
import { revisionIn } from '../graphql/revision.ts';
import { StoreError } from '../store/errors.ts';
import type { Store } from '../store/query.ts';
import { type AskedExport, askedExport } from './askedExport.ts';
import { caseTexts } from './caseFiles.ts';
import { filesOf } from './formats.ts';
import { exportedPages } from './known.ts';
import { scopeOf } from './scopeOf.ts';
import { noCounts, writing } from './writeFiles.ts';
import { type Written, zipStream } from './zipStream.ts';

/** An export ends by then; milliseconds. It is read as one state, so no longer than the data are likely to stand still. */
const deadline = 300_000;

type Options = {
  readonly store: () => Store | undefined;
  readonly now: () => Date;
  readonly share: Pick<FairShare, 'enter'>;
  readonly onError: (error: unknown) => void;
  readonly note?: Noting;
};

/** Nothing that was sent counts where the data changed meanwhile: the archive ends without its directory. */
class ChangedMeanwhile extends Error {}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

const send = async (asked: AskedExport, context: Context, response: Response, now: Date, wait: Share['aside']) => {
  const { asOf, knownBy, format } = asked;
  const scope = await scopeOf(asked, context);
  const about: ExportAbout = {
    title: scope.title,
    exported: now.toISOString(),
    asOf: asOf ?? context.today,
    knownBy: knownBy ?? context.today,
    revision: await revisionIn(context),
  };
  const name = `throughline-${scope.name}-${format}-${about.exported.slice(0, 10)}.zip`;
  const open = () => {
    response.status(200).attachment(name).type('zip').set('Cache-Control', 'no-store');
    return zipStream(response, wait);
  };
  const files: (Written & { readonly counts?: ReturnType<typeof noCounts> })[] = [];
  const reading = { signal: context.reading.signal, rest: context.reading.rest ?? (async () => undefined) };
  let zip: ReturnType<typeof zipStream>;
  if (format === 'case') {
    const texts = await caseTexts(context.store, await scope.files?.(), reading);
    zip = open();
    for (const { name: path, text } of texts) files.push(await zip.file(path, whole(text)));
  } else {
    const clocks = clocksOf(asked, context);
    const pages = exportedPages(context.store, { ids: scope.ids, clocks }, reading);
    zip = open();
    for (const file of filesOf[format](about)) {
      const counts = noCounts();
      files.push({ ...(await zip.file(file.name, writing(file, pages, counts))), counts });
    }
  }
  return { zip, manifest: { ...about, format, title: scope.title, files, cannotSay: exportFormats[format].losses } };
};

const told = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return publicError(error) ?? error;
  if (error instanceof Overloaded) return overloaded(error.message);
  if (error instanceof TooManyRows)
    return new GraphQLError(error.message, { extensions: { code: 'QUERY_TOO_COSTLY' } });
  const known = publicError(new GraphQLError('', error instanceof Error ? { originalError: error } : {}));
  return (error instanceof StoreError ? known : undefined) ?? masked();
};

const statusOf = ({ extensions }: GraphQLError): number => {
  const http = extensions.http as { readonly status?: number } | undefined;
  return http?.status ?? (extensions.code === 'INTERNAL_SERVER_ERROR' ? 500 : 400);
};

/** Says what is wrong where nothing was sent yet; else breaks the connection off, so that nobody takes a part for the whole. */
const fail = (error: unknown, response: Response, onError: (error: unknown) => void): void => {
  const isAsked = [GraphQLError, Overloaded, TooManyRows].some(kind => error instanceof kind);
  if (!isAsked && !response.destroyed) onError(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const answer = told(error);
  const { message, extensions } = answer;
  const { http, ...rest } = extensions;
  const headers = (http as { readonly headers?: Record<string, string> } | undefined)?.headers ?? {};
  response.removeHeader('Content-Disposition');
  response
    .status(statusOf(answer))
    .set(headers)
    .type('json')
    .json({ errors: [{ message, extensions: rest }] });
};

/**
 * `GET /export/FORMAT`: an archive of one view, case, reach, or everything, with `manifest.json` as its last file. It is
 * written while it is read, one at a time, within five minutes; where it breaks off, or the data
 * changed meanwhile, the archive has no end. POST takes the same as JSON, for more ids than an address holds.
 */
export const exportRoute = ({ store, now, share: { enter }, onError, note = () => undefined }: Options): Router => {
  const router = Router();
  const handler: RequestHandler<{ format: string }> = async (request, response) => {
    const left = new AbortController();
    response.on('close', () => left.abort());
    const signal = AbortSignal.any([left.signal, AbortSignal.timeout(deadline)]);
    try {
      const found = store();
      if (!found) throw new StoreError('STORE_UNAVAILABLE', 'the store is being prepared');
      const given: unknown = request.method === 'POST' ? request.body : request.query;
      const asked = askedExport(request.params.format, (given ?? {}) as Readonly<Record<string, unknown>>);
      const at = now();
      const share = await enter(addressOf(request), 'export', signal);
      note(request, { lane: 'export' });
      try {
        const { rest, aside } = share;
        const done = await found.inOneState(
          async reader => {
            if (response.headersSent) throw new ChangedMeanwhile('the data changed while it was exported');
            const context = makeContext(
              reader,
              {
                ...{
                  today: at.toISOString().slice(0, 10),
                  takesChanges: false,
                  asking: {},
                  requestId: null,
                  client: '',
                  key: request,
                  signal,
                },
                write: work => found.write(work),
                ...{ inOneState: found.inOneState, state: found.state },
              },
              share,
            );
            try {
              return await send(asked, context, response, at, aside);
            } catch (error) {
              // What is asked wrongly is no failure of the store.
              if (error instanceof GraphQLError || error instanceof TooManyRows) return { refusal: error };
              throw error;
            }
          },
          { signal, rest, deadline },
        );
        if ('refusal' in done) throw done.refusal;
        const { zip, manifest } = done;
        await zip.file('manifest.json', whole(`${JSON.stringify({ ...manifest, complete: true }, null, 2)}\n`));
        zip.end();
        if (!response.writableFinished) await aside(once(response, 'finish', { signal }));
      } finally {
        share.end();
      }
    } catch (error) {
      fail(error, response, onError);
    }
  };
  router.get('/:format', handler);
  router.post('/:format', express.json({ limit: '300kb' }), handler);
  router.get('/', (_request, response) => {
    response.json({ formats: exportFormatNames.map(name => ({ name, ...exportFormats[name] })) });
  });
  return router;
};
