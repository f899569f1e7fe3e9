import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { documents, questions } from '../test/support/pageQuestions.ts';
import { type Server, startServer } from '../test/support/server.ts';
import { discardFolder, temporaryFolder } from '../test/support/temporaryNeo4j.ts';
import { quantile } from './support/rounds.ts';

const usage = `npm run bench -- load [--clients 1,16,64,256] [--seconds 10] [--rounds 2] [--other CHECKOUT] [--data FOLDER]

How many questions of the pages a second a server answers to so many clients, each of which asks again as soon as it is
answered; beside another checkout (with its modules, and its page built by npx vite build web), whose pages may ask less, and a server of GraphQL that
answers "hello", in rounds that take turns. Each server is a process of its own, with its own store.
  --data    a folder that a server keeps its data in, such as one with a great register; for the own server alone`;

/** What a reader asks in turn: a search, what is found, its neighbours, chains, tests, a dossier, a case and its claims. */
const mix = [
  'Cases',
  'Search',
  'Named',
  'Expansion',
  'AccessChains',
  'AccessTests',
  'Dossier',
  'CasePage',
  'CaseClaims',
];
const hello = { query: '{ hello }', variables: {} };

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1,16,64,256' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '2' },
    other: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];

type Body = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };
type Target = { readonly server: Server; readonly address: string; readonly bodies: readonly Body[] };
const folders: string[] = [];
const freshFolder = (): string => {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
};
const ask = async (address: string, body: Body): Promise<boolean> => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return response.ok && !text.includes('"errors"');
};
const opened = async (server: Server, bodies: readonly Body[]): Promise<Target> => ({
  ...{ server, bodies },
  address: await server.ready(),
});
const node = (file: string) => [process.execPath, '--import', 'tsx', file] as const;
const pagesOf = (textOf: (name: string) => string): readonly Body[] =>
  mix.map(name => ({ query: textOf(name), variables: questions[name]?.[1] ?? {} }));
const targets: Record<string, Target> = {
  hello: await opened(startServer({}, node('bench/support/hello.ts')), [hello]),
  own: await opened(
    startServer({ THROUGHLINE_DATA: values.data ?? freshFolder() }),
    pagesOf(name => documents.get(name) ?? ''),
  ),
};
if (values.other !== undefined) {
  const file = pathToFileURL(resolve(values.other, 'web/generated/operations.ts')).href;
  const operations = (await import(file)) as Readonly<Record<string, { readonly toString: () => string } | undefined>>;
  targets.other = await opened(
    startServer({ THROUGHLINE_DATA: freshFolder() }, node(resolve(values.other, 'server/main.ts'))),
    pagesOf(name => operations[`${name}Document`]?.toString() ?? ''),
  );
}

/** Questions of the pages that every server answers. */
const known = await Promise.all(
  mix.map(async (_, i) => {
    const servers = Object.values(targets).filter(({ bodies }) => bodies.length === mix.length);
    const answers = await Promise.all(servers.map(({ bodies, address }) => ask(address, bodies[i] ?? hello)));
    return answers.every(Boolean);
  }),
);
const asked = mix.filter((_, i) => known[i]);
console.log(`asked in turn: ${asked.join(', ')}; ${seconds} s, ${rounds} rounds`);

const memory = ({ process: { pid } }: Server): number =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);

type Measured = { readonly times: number[]; failed: number; spent: number };
const measure = async ({ address, bodies }: Target, clients: number, into: Measured): Promise<void> => {
  const turns = bodies.length === mix.length ? bodies.filter((_, i) => known[i]) : bodies;
  const begun = performance.now();
  const client = async (start: number): Promise<void> => {
    for (let i = start; performance.now() - begun < seconds * 1_000; i += 1) {
      const sent = performance.now();
      const isSound = await ask(address, turns[i % turns.length] ?? hello).catch(() => false);
      into.times.push(performance.now() - sent);
      if (!isSound) into.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i)));
  into.spent += (performance.now() - begun) / 1_000;
};

console.log('| clients | server | requests a second | p50, p99 ms | failed | memory before → after, MB |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const clients of values.clients.split(',').map(Number)) {
  const before = Object.fromEntries(Object.entries(targets).map(([name, { server }]) => [name, memory(server)]));
  const measured = Object.fromEntries(
    Object.keys(targets).map(name => [name, { times: [], failed: 0, spent: 0 } as Measured]),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const [name, target] of Object.entries(targets)) {
      const into = measured[name];
      if (into) await measure(target, clients, into);
    }
  for (const [name, { server }] of Object.entries(targets)) {
    const { times, failed, spent } = measured[name] ?? { times: [], failed: 0, spent: 1 };
    const [p50, p99] = [0.5, 0.99].map(part => quantile(times, part).toFixed(0));
    const rate = (times.length / spent).toFixed(1);
    console.log(
      `| ${clients} | ${name} | ${rate} | ${p50}, ${p99} | ${failed} | ${before[name]} → ${memory(server)} |`,
    );
  }
}
for (const { server } of Object.values(targets)) server.process.kill('SIGTERM');
await Promise.all(Object.values(targets).map(({ server }) => server.exit));
for (const folder of folders) discardFolder(folder);
