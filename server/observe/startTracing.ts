/** Ends tracing once all that was traced is sent. */
export type Tracing = { readonly stop: () => Promise<void> };

/** Whether the standard variables of OpenTelemetry ask for traces. */
export const asksForTraces = (env: NodeJS.ProcessEnv): boolean => {
  const endpoint = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || env.OTEL_EXPORTER_OTLP_ENDPOINT;
  return Boolean(endpoint) && env.OTEL_SDK_DISABLED !== 'true' && env.OTEL_TRACES_EXPORTER !== 'none';
};

/** Sends spans over OTLP/HTTP to where the standard variables say; undefined, and nothing is loaded, where they do not. */
export const startTracing = async (env: NodeJS.ProcessEnv): Promise<Tracing | undefined> => {
  if (!asksForTraces(env)) return undefined;
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const named = resources.resourceFromAttributes({ 'service.name': 'throughline' });
  const told = resources.detectResources({ detectors: [resources.envDetector] });
  const provider = new NodeTracerProvider({
    resource: named.merge(told),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return { stop: () => provider.shutdown() };
};
