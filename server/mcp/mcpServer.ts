import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Client } from '../../clients/client.ts';
import { ThroughlineError } from '../../clients/error.ts';
import { tools } from './tools.ts';

const caution =
  'Claims, not findings: cite the source of what you repeat, with its status and both dates. What is not reported is unknown, and silence is not a no.';

const text = (value: string, isError = false) => ({
  content: [{ type: 'text' as const, text: value }],
  ...(isError ? { isError } : {}),
});

const revisionIn = (data: object): unknown => {
  const inventory: unknown = 'inventory' in data ? data.inventory : undefined;
  return typeof inventory === 'object' && inventory !== null && 'revision' in inventory ? inventory.revision : null;
};

/** The tools over one way to ask; every answer says for which dates and which state of the data it holds. */
export const mcpServer = ({ ask }: Pick<Client, 'ask'>, today: () => string): McpServer => {
  const server = new McpServer({ name: 'throughline', version: '0.1.0' }, { instructions: caution });
  for (const { name, description, input, question } of tools) {
    const options = {
      description,
      inputSchema: { ...input },
      annotations: { readOnlyHint: true, openWorldHint: false, idempotentHint: true, destructiveHint: false },
    };
    server.registerTool(name, options, async (given: Readonly<Record<string, unknown>>, { signal }) => {
      try {
        const data = await ask<object, Readonly<Record<string, unknown>>>(question, given, { signal });
        const answer = Object.fromEntries(Object.entries(data).filter(([field]) => field !== 'inventory'));
        const [asOf, knownBy] = [given.asOf ?? today(), given.knownBy ?? today()];
        return text(JSON.stringify({ about: { asOf, knownBy, revision: revisionIn(data), caution }, answer }));
      } catch (error) {
        if (error instanceof ThroughlineError) return text(`${error.message}\n${error.remedy}`, true);
        throw error;
      }
    });
  }
  return server;
};
