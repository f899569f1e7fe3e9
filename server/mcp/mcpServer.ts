import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { tools } from './tools.ts';

export type Answer = {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?: readonly { readonly message: string }[] | undefined;
};

export type Ask = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

const caution =
  'Claims, not findings: cite the source of what you repeat, with its status and both dates. What is not reported is unknown, and silence is not a no.';

const text = (value: string, isError = false) => ({
  content: [{ type: 'text' as const, text: value }],
  ...(isError ? { isError } : {}),
});

const revisionIn = (data: Readonly<Record<string, unknown>>): unknown => {
  const { inventory } = data;
  return typeof inventory === 'object' && inventory !== null && 'revision' in inventory ? inventory.revision : null;
};

/** The tools over one way to ask; every answer says for which dates and which state of the data it holds. */
export const mcpServer = (ask: Ask, today: () => string): McpServer => {
  const server = new McpServer({ name: 'throughline', version: '0.1.0' }, { instructions: caution });
  for (const { name, description, input, document } of tools) {
    const options = {
      description,
      inputSchema: { ...input },
      annotations: { readOnlyHint: true, openWorldHint: false, idempotentHint: true, destructiveHint: false },
    };
    server.registerTool(name, options, async (given: Readonly<Record<string, unknown>>) => {
      const { data, errors = [] } = await ask(document, given);
      if (errors.length > 0) return text(errors.map(({ message }) => message).join('\n'), true);
      if (data === undefined || data === null) return text('Throughline answered without data; ask again.', true);
      const { inventory: _, ...answer } = data;
      const about = {
        asOf: given.asOf ?? today(),
        knownBy: given.knownBy ?? today(),
        revision: revisionIn(data),
        caution,
      };
      return text(JSON.stringify({ about, answer }));
    });
  }
  return server;
};
