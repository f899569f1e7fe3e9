import { type Attributes, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** What `work` gives, as a span below the present one; costs nothing unless tracing was started. */
export const traced = <T>(
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
  kind = SpanKind.INTERNAL,
): Promise<T> =>
  trace.getTracer('throughline').startActiveSpan(name, { attributes, kind }, async span => {
    try {
      return await work();
    } catch (error) {
      // Its text may quote what was asked.
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'error' });
      throw error;
    } finally {
      span.end();
    }
  });

/** A statement by the name of its file, without its parameters. */
export const tracedStatement = <T>(file: string, work: () => Promise<T>): Promise<T> =>
  traced(file, { 'db.system.name': 'neo4j', 'db.query.summary': file }, work, SpanKind.CLIENT);
