import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readConfig } from '../env.ts';
import { type Answer, type Ask, mcpServer } from './mcpServer.ts';

const usage = `npm run mcp

A server of the Model Context Protocol over standard input and output. It asks a running Throughline and only reads.

  THROUGHLINE_URL   address of the running Throughline (that of HOST and PORT)`;

/** Asks the running server over GraphQL, with the limits of every other question. */
const asking =
  (address: string): Ask =>
  async (query, variables) => {
    try {
      const response = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { errors: [{ message: `Throughline at ${address} does not answer (${why}); start it with npm start` }] };
    }
  };

const main = async (): Promise<void> => {
  if (process.argv.includes('--help')) {
    console.error(usage);
    return;
  }
  const { host, port } = readConfig(process.env);
  const own = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const server = mcpServer(asking(process.env.THROUGHLINE_URL ?? own), () => new Date().toISOString().slice(0, 10));
  await server.connect(new StdioServerTransport());
};

await main();
