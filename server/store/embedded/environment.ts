/** What no child needs to know. */
const secrets: ReadonlySet<string> = new Set([
  'THROUGHLINE_TOKEN',
  'NEO4J_PASSWORD',
  'NEO4J_USER',
  'OIDC_CLIENT_SECRET',
]);

/** The environment of a child process: ours without secrets. */
export const withoutSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !secrets.has(name)));

/** Texts that nothing may tell: what an environment has under a name that speaks of a secret. */
export const secretTexts = (env: NodeJS.ProcessEnv): readonly string[] =>
  Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /(TOKEN|PASSWORD|SECRET|OTLP_(TRACES_)?HEADERS)S?$/.test(name) ? [value] : [],
  );
