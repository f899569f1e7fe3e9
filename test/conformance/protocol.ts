import { auditServer } from 'graphql-http';

export type Checked = { readonly what: string; readonly wrong: readonly string[] };

/** The audits of graphql-http: what servers of GraphQL over HTTP must, should and may do, each by its number. */
export const auditProtocol = async (address: string): Promise<Checked & { readonly notes: readonly string[] }> => {
  const results = await auditServer({ url: `${address}/graphql` });
  const told = (...kinds: readonly string[]): string[] =>
    results.flatMap(result =>
      kinds.includes(result.status)
        ? [`${result.status} ${result.id}: ${result.name}${'reason' in result ? ` (${result.reason})` : ''}`]
        : [],
    );
  const passed = results.filter(({ status }) => status === 'ok').length;
  return {
    what: `GraphQL over HTTP: ${passed} of ${results.length} audits of graphql-http pass`,
    wrong: told('error'),
    notes: told('warn', 'notice'),
  };
};
