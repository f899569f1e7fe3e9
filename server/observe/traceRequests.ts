import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { requestIdOf } from '../requestId.ts';

/** A span for each request, below that of whoever asks; costs nothing unless tracing was started. */
export const traceRequests: RequestHandler = (request, response, next) => {
  const path = request.path.slice(0, 300);
  const asker = propagation.extract(context.active(), request.headers);
  const attributes = {
    'http.request.method': request.method,
    'url.path': path,
    'throughline.request.id': requestIdOf(request),
  };
  const span = trace
    .getTracer('throughline')
    .startSpan(`${request.method} /${path.split('/')[1] ?? ''}`, { kind: SpanKind.SERVER, attributes }, asker);
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500 || !response.writableFinished) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(asker, span), next);
};
