import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { connect } from '../../clients/client.ts';
import { readConfig } from '../env.ts';
import { isThisMachine } from '../ownNames.ts';
import { mcpServer } from './mcpServer.ts';
import { overHttp } from './overHttp.ts';

const usage = `npm run mcp [-- --http PORT [--host ADDRESS]]

A server of the Model Context Protocol. It asks a running Throughline and only reads.

  --http PORT        answer at http://ADDRESS:PORT/mcp; without it, over standard input and output
  --host ADDRESS     address to listen on with --http (127.0.0.1)
  --help             print this

Environment:
  THROUGHLINE_URL    address of the running Throughline (http://HOST:PORT, by default http://127.0.0.1:4000)
  THROUGHLINE_TOKEN  token of a reader, where that lets only readers read; with --http each client sends its own instead,
                     as "Authorization: Bearer TOKEN"`;

/** Milliseconds that a whole request may take to arrive. */
const arrival = 10_000;

const today = (): string => new Date().toISOString().slice(0, 10);

const inAddress = (host: string): string => (host.includes(':') ? `[${host}]` : host);

const portOf = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new Error(`--http is "${text}"; write a whole number from 0 to 65535`);
  return Number(text);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      http: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', default: false },
    },
  });
  // Standard output belongs to the protocol.
  if (values.help) return console.error(usage);
  const { host, port, token } = readConfig(process.env);
  // A model waits for its answer, so that a server that is busy for longer is told of.
  const asking = (of: string | undefined) =>
    connect(process.env.THROUGHLINE_URL || `http://${inAddress(host)}:${port}`, {
      patience: 10_000,
      ...(of === undefined ? {} : { token: of }),
    });
  if (values.http === undefined) return mcpServer(asking(token), today).connect(new StdioServerTransport());
  if (token !== undefined)
    throw new Error(
      'THROUGHLINE_TOKEN is set, and over HTTP whoever reaches the port would ask with its rights; unset it, and let each client send a token of its own as "Authorization: Bearer TOKEN"',
    );
  // What is wrong with the address shows at once.
  asking(undefined);

  const server = createServer({ requestTimeout: arrival }, overHttp(asking, today, values.host));
  server.once('error', error => {
    console.error(`${error.message}; choose another port or host`);
    process.exitCode = 1;
  });
  server.listen(portOf(values.http), values.host, () => {
    const address = server.address();
    const listening = typeof address === 'object' && address !== null ? address.port : values.http;
    console.error(`http://${inAddress(values.host)}:${listening}/mcp answers`);
    if (!isThisMachine(values.host))
      console.error(
        `WARNING: --host is ${values.host}, so everybody who can reach this machine may ask; put a proxy with a login before it, or leave --host unset`,
      );
  });
};

main().catch(error => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
