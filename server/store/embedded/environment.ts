/** What no child needs to know. */
const secrets: ReadonlySet<string> = new Set(['THROUGHLINE_TOKEN', 'NEO4J_PASSWORD', 'NEO4J_USER']);

/** The environment of a child process: ours without secrets. */
export const withoutSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !secrets.has(name)));
